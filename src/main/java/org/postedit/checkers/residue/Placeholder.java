package org.postedit.checkers.residue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Chunk;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.text.ProseRange;

/**
 * Flags the signs that stand where a word or a character was lost: the sign for what cannot be read, as in {@code the
 * caf\uFFFD}, and the marks that engines work with, {@code <url>} and {@code <unk>}.
 */
public final class Placeholder implements Checker {
    private static final Pattern UNREADABLE = Pattern.compile("\\uFFFD{1,20}");
    private static final Pattern UNKNOWN = Pattern.compile("\\u2047");
    private static final Pattern ENGINE_MARK =
            Pattern.compile("<(?:url|URL|unk|UNK|pad|eos|bos|/?s|num|NUM|0x\\p{XDigit}{2})>|\\[UNK\\]");

    /** Text about programs names their marks on purpose. */
    private static final Pattern ON_PROGRAMS = Pattern.compile(
            "(?i)\\b(?:HTML|XML|API|tokens?|tokenizers?|placeholders?|replacement character|syntax|Unicode)\\b");

    @Override
    public List<Match> check(Analysis analysis) {
        List<ProseRange> ranges = Stream.of(UNREADABLE, UNKNOWN, ENGINE_MARK)
                .flatMap(pattern -> analysis.find(pattern).stream())
                .map(place -> new ProseRange(place.start(), place.end()))
                .filter(range -> Chunk.around(analysis.prose(), range.start()).count('`') == 0)
                .toList();
        return ranges.isEmpty() || !analysis.find(ON_PROGRAMS).isEmpty()
                ? List.of()
                : ranges.stream().map(range -> Match.of(range)).toList();
    }
}
