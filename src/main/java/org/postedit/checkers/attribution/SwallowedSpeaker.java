package org.postedit.checkers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Quotation;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a speaker inside the words that he spoke: {@code “We are ready, she said, to go.”} */
public final class SwallowedSpeaker implements Checker {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)?";
    private static final String VERB =
            "(?:said|says|added|adds|explained|explains|noted|notes|stressed|recalled|admitted|continued|concluded)";
    private static final Pattern SPEAKER = Pattern.compile("[,?!] (?:(?:he|she|they|" + NAME + ") " + VERB + "|" + VERB
            + " (?:he|she|" + NAME + "))([,.])(?= \\p{L}|$)");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (Quotation quotation : analysis.quotations().outer()) {
            find(analysis, quotation).ifPresent(matches::add);
        }
        return matches;
    }

    private static Optional<Match> find(Analysis analysis, Quotation quotation) {
        if (quotation.closing().isEmpty()) {
            return Optional.empty();
        }
        Matcher speaker = SPEAKER.matcher(analysis.prose())
                .region(quotation.content().start(), quotation.content().end());
        if (!speaker.find() || analysis.attributions().of(quotation).isPresent()) {
            return Optional.empty(); // who speaks beside the quotation may tell what another said
        }
        ProseRange range = new ProseRange(speaker.start(), speaker.end());
        char opening = quotation.opening().symbol();
        char closing = quotation.closing().orElseThrow().symbol();
        Replacement close =
                new Replacement(new ProseRange(range.start() + 1, range.start() + 1), String.valueOf(closing));
        boolean last = speaker.end() == quotation.content().end();
        Replacement open = last
                ? new Replacement(quotation.closing().orElseThrow().range(), "")
                : new Replacement(new ProseRange(range.end() + 1, range.end() + 1), String.valueOf(opening));
        return Optional.of(Match.of(range, Suggestion.of("take the speaker out of the quotation", close, open)));
    }
}
