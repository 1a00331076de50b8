package org.postedit.checkers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Detection;
import org.postedit.rule.Detector;
import org.postedit.rule.Match;
import org.postedit.rule.ReplaceDefinition;
import org.postedit.rule.ReplaceDefinition.Phrase;
import org.postedit.rule.RuleCard;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Finds the phrases of all cards with a replace block in one pass: {@code approx}, to be {@code approximately}.
 *
 * <p>Whole words only, and the longest phrase wins. A phrase in small letters is also found with a capital in front, which
 * its replacement keeps; one with capitals is found as it is written. Addresses are passed over. The time grows with the
 * length of the text times that of the longest phrase, however many phrases there are.
 */
public final class PhraseDetector implements Detector {
    private static final String ADDRESS_MARKS = "/@_#=&\\";

    private final PhraseTrie phrases = new PhraseTrie();

    /**
     * A detector of the phrases of {@code cards}; cards without any are passed over.
     *
     * @throws org.postedit.rule.BrokenCardException if two have one phrase
     */
    public PhraseDetector(Collection<RuleCard> cards) {
        for (RuleCard card : cards) {
            if (card.definition() instanceof ReplaceDefinition definition) {
                for (Phrase phrase : definition.phrases()) {
                    phrases.add(PhraseWord.in(phrase.wrong()), new PhraseTrie.Entry(card.rule(), card.path(), phrase));
                }
            }
        }
    }

    @Override
    public String name() {
        return "phrases";
    }

    @Override
    public List<Detection> detect(Analysis analysis) {
        String prose = analysis.prose();
        List<PhraseWord> words = PhraseWord.in(prose);
        List<Detection> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Hit> hit = longest(prose, words, at);
            hit.filter(one -> !one.entry().isShield()).ifPresent(one -> found.add(one.detection(prose)));
            at = hit.map(Hit::next).orElse(at + 1);
        }
        return found;
    }

    private Optional<Hit> longest(String prose, List<PhraseWord> words, int first) {
        Optional<Hit> best = Optional.empty();
        Optional<PhraseTrie> node = phrases.after(words.get(first).first());
        for (int at = first; node.isPresent(); at++) {
            ProseRange range = new ProseRange(
                    words.get(first).range().start(), words.get(at).range().end());
            Optional<PhraseTrie.Entry> entry = node.get().entry();
            if (entry.isPresent() && fits(entry.get().phrase(), prose, range)) {
                best = Optional.of(new Hit(entry.get(), range, at + 1));
            }
            boolean goesOn = at + 1 < words.size() && !words.get(at + 1).opens();
            node = goesOn ? node.get().after(words.get(at + 1)) : Optional.empty();
        }
        return best;
    }

    private static boolean fits(Phrase phrase, String prose, ProseRange range) {
        return hasItsCase(phrase.wrong(), range.in(prose))
                && !isAddress(prose, range.start() - 1, -1)
                && !isAddress(prose, range.end(), 1);
    }

    private static boolean hasItsCase(String wrong, String text) {
        boolean small = wrong.equals(wrong.toLowerCase(Locale.ROOT));
        String rest = text.substring(Character.charCount(text.codePointAt(0)));
        return small
                ? rest.equals(rest.toLowerCase(Locale.ROOT))
                : text.replaceAll("\\s+", " ").replace('’', '\'').equals(wrong.replace('’', '\''));
    }

    /** Whether the mark at {@code at} ties the phrase to more of an address: {@code example.org/dept}. */
    private static boolean isAddress(String prose, int at, int step) {
        if (at < 0 || at >= prose.length()) {
            return false;
        }
        char mark = prose.charAt(at);
        int beyond = at + step;
        boolean tied = beyond >= 0 && beyond < prose.length() && Character.isLetterOrDigit(prose.charAt(beyond));
        return ADDRESS_MARKS.indexOf(mark) >= 0 || ((mark == '.' || mark == '-') && tied);
    }

    /** A phrase found, and the number of the word after it. */
    private record Hit(PhraseTrie.Entry entry, ProseRange range, int next) {

        Detection detection(String prose) {
            String right = entry.phrase().right();
            if (!entry.phrase().wrong().startsWith(prose.substring(range.start(), range.start() + 1))) {
                right = right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1);
            }
            return new Detection(
                    entry.rule(), Match.of(range, Suggestion.replace("write “" + right + "”", range, right)));
        }
    }
}
