package org.postedit.checkers.residue;

import java.util.ArrayList;
import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;
import org.postedit.text.encoding.EncodingRepair;
import org.postedit.text.encoding.EncodingRepair.Mend;

/** Flags words read in the wrong encoding, {@code donâ€™t} for {@code don’t}; broken words in a row are one finding. */
public final class Mojibake implements Checker {
    private static final String SOUND = "“”‘’–—…•€£©®™°·\u00A0";

    /** What has no white space for longer is no word; the broken signs alone are marked then. */
    private static final int LONGEST_WORD = 60;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (Block block : analysis.blocks()) {
            if (mayBeBroken(analysis.prose(), block.range())) {
                check(analysis.prose(), block.range(), matches);
            }
        }
        return matches;
    }

    private static boolean mayBeBroken(String prose, ProseRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (prose.charAt(i) >= 0x80 && SOUND.indexOf(prose.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static void check(String prose, ProseRange block, List<Match> matches) {
        List<Replacement> row = new ArrayList<>();
        int start = 0;
        int end = -1;
        for (Mend mend : EncodingRepair.of(block.in(prose))) {
            ProseRange place = new ProseRange(block.start() + mend.start(), block.start() + mend.end());
            int wordStart = wordStart(prose, block, place.start());
            if (wordStart > end + 1 && !row.isEmpty()) {
                matches.add(match(start, end, row));
                row.clear();
            }
            start = row.isEmpty() ? wordStart : start;
            end = Math.max(end, wordEnd(prose, block, place.end()));
            row.add(new Replacement(place, mend.text()));
        }
        if (!row.isEmpty()) {
            matches.add(match(start, end, row));
        }
    }

    private static Match match(int start, int end, List<Replacement> row) {
        return Match.of(
                new ProseRange(start, end),
                Suggestion.of("read it in the right encoding", row.toArray(Replacement[]::new)));
    }

    private static int wordStart(String prose, ProseRange block, int at) {
        int start = at;
        while (start > block.start() && !isSpace(prose.charAt(start - 1)) && at - start <= LONGEST_WORD) {
            start--;
        }
        return at - start > LONGEST_WORD ? at : start;
    }

    private static int wordEnd(String prose, ProseRange block, int at) {
        int end = at;
        while (end < block.end() && !isSpace(prose.charAt(end)) && end - at <= LONGEST_WORD) {
            end++;
        }
        return end - at > LONGEST_WORD ? at : end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
