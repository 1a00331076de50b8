package org.postedit.checkers.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Attribution;
import org.postedit.analysis.Quotation;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a verb of reporting with a capital behind its quotation: {@code “It holds,” Said the mayor.} */
public final class CapitalVerb implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.quotations().outer().stream()
                .filter(quotation -> goesOn(analysis, quotation))
                .map(analysis.attributions()::of)
                .flatMap(Optional::stream)
                .filter(CapitalVerb::isFault)
                .map(CapitalVerb::match)
                .toList();
    }

    /** The quotation ends in a mark that lets the sentence go on, and a capital follows. */
    private static boolean goesOn(Analysis analysis, Quotation quotation) {
        String prose = analysis.prose();
        int end = quotation.content().end();
        int next = quotation.range().end() + 1;
        return quotation.closing().isPresent()
                && end > quotation.content().start()
                && ",?!".indexOf(prose.charAt(end - 1)) >= 0
                && next < prose.length()
                && prose.charAt(next - 1) == ' '
                && Character.isUpperCase(prose.charAt(next))
                && analysis.article().blocksTouching(quotation.range()).stream()
                        .noneMatch(block -> block.kind() == Block.Kind.HEADING);
    }

    /** A verb with its speaker right behind the mark; a bare form such as {@code Tell} is an order, or begins a title. */
    private static boolean isFault(Attribution attribution) {
        boolean tells = attribution.verb().canBe("VBD") || attribution.verb().canBe("VBZ");
        boolean next = attribution.verb().range().start()
                == attribution.quotation().range().end() + 1;
        return tells && attribution.follows() && next && attribution.speaker().isPresent();
    }

    private static Match match(Attribution attribution) {
        ProseRange verb = attribution.verb().range();
        String small = attribution.verb().text().toLowerCase(Locale.ROOT);
        return Match.of(verb, Suggestion.replace("write “" + small + "” with a small letter", verb, small));
    }
}
