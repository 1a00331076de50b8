package org.postedit.checkers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a full stop between a quotation and the few words that tell who spoke: {@code “We are ready.” He said.} */
public final class StopBeforeSpeaker implements Checker {
    /** The quotation's end, and a sentence of at most six words behind it. */
    private static final Pattern PLACE = Pattern.compile(
            "(?<=[\\p{L}\\d%)])\\.([”\"]) (\\p{Lu}[\\p{L}\\p{M}.’'-]*)((?: [\\p{L}\\p{M}\\d’'-]+){1,5})\\.(?=\\s|$)");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we");

    /** Verbs that say nothing without what was said: nobody just states. */
    private static final Set<String> SAYING = Set.of(
            "add", "assert", "claim", "declare", "emphasize", "note", "remark", "say", "state", "stress", "tell");

    /** Verbs of speaking that have a person for their object, and the quotation for what was said. */
    private static final Set<String> ADDRESSING =
            Set.of("assure", "defend", "inform", "reassure", "remind", "tell", "warn");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            match(analysis, place).ifPresent(matches::add);
        }
        return matches;
    }

    private static Optional<Match> match(Analysis analysis, MatchResult place) {
        List<Token> words = analysis.tag(new ProseRange(place.start(2), place.end(3)));
        int verb = 0;
        while (verb < words.size() && !words.get(verb).is("VB")) {
            verb++;
        }
        if (verb == 0 || verb == words.size() || !isSubject(words.subList(0, verb))) {
            return Optional.empty();
        }
        List<Token> rest = words.subList(verb + 1, words.size());
        boolean speaks = isPast(words.get(verb)) && (says(words.get(verb), rest) || addresses(words.get(verb), rest));
        if (!speaks) {
            return Optional.empty();
        }
        String first = place.group(2);
        String lower = first.toLowerCase(Locale.ROOT);
        boolean small = (PRONOUNS.contains(lower) && !lower.equals("i")) || lower.equals("the");
        ProseRange range = new ProseRange(place.start(), place.end(2));
        return Optional.of(Match.of(
                range,
                Suggestion.replace(
                        "tie the speaker to the quotation",
                        range,
                        "," + place.group(1) + " " + (small ? lower : first))));
    }

    private static boolean isSubject(List<Token> words) {
        Token first = words.get(0);
        boolean pronoun = words.size() == 1 && PRONOUNS.contains(first.text().toLowerCase(Locale.ROOT));
        boolean person = words.stream().allMatch(word -> word.is("NNP") || (word.is("NN") && !word.is("NNS")));
        boolean office = first.text().equals("The")
                && words.size() > 1
                && words.stream().skip(1).allMatch(word -> word.is("NN") || word.is("JJ"));
        return pronoun || person || office;
    }

    private static boolean isPast(Token verb) {
        return verb.canBe("VBD") || verb.canBe("VBZ");
    }

    /** Nothing follows the verb but a time, a place or a hearer: {@code He said on Monday.} */
    private static boolean says(Token verb, List<Token> rest) {
        boolean circumstance = rest.isEmpty()
                || (rest.get(0).is("IN") && !rest.get(0).text().equals("that"))
                || rest.get(0).is("TO")
                || (rest.size() == 1 && rest.get(0).is("RB"));
        return verb.lemmas().stream().anyMatch(SAYING::contains)
                && circumstance
                && rest.stream()
                        .noneMatch(word ->
                                word.is("VB") || word.is("W") || word.text().equals("about"));
    }

    /** A person follows the verb, and nothing else: {@code She told reporters.} */
    private static boolean addresses(Token verb, List<Token> rest) {
        return verb.lemmas().stream().anyMatch(ADDRESSING::contains)
                && !rest.isEmpty()
                && rest.stream().allMatch(word -> word.is("NNP") || word.text().equals("reporters"));
    }
}
