package org.postedit.checkers.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.text.ProseRange;

/**
 * Flags a verb without its subject that a full stop cut off: {@code the names of all the donors. Are written.}
 *
 * <p>Japanese sets the verb behind all that belongs to it, and an engine that has ended the sentence sets it down alone.
 */
public final class TornVerb implements Checker {
    private static final Pattern PLACE = Pattern.compile(
            "(?<=[\\p{L}\\d)\\]])\\. (?:(?:Is|Are|Was|Were)(?: also| being)?|(?:Has|Have|Will|Can|May|Must)(?: also)? be(?:en)?) (\\p{Ll}{3,20})\\.(?=\\s|\\z)");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            List<Token> verb = analysis.tag(new ProseRange(place.start(1), place.end(1)));
            boolean quoted = analysis.quotations().isQuoted(place.start());
            if (!quoted && verb.size() == 1 && verb.get(0).canBe("VBN")) {
                matches.add(Match.of(new ProseRange(analysis.wordStart(place.start()), place.end())));
            }
        }
        return matches;
    }
}
