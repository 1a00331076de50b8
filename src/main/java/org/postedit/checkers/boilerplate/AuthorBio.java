package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/** Flags what an article says about its author at its foot, {@code Ida Holm is a reporter in Bergen.} */
public final class AuthorBio implements Checker {
    private static final Pattern BIO = Pattern.compile(
            "(?:About the author:? )?((?!The |This |Our )\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,3})"
                    + " (?:is|was|works as|has been|writes|covers|reports) (?:an? |the |our )?(?:[\\w-]+,? ){0,6}?"
                    + "(?:reporter|journalist|correspondent|columnist|writer|editor|contributor|author|blogger|freelancer|photographer"
                    + "|about|for|on)\\b.{0,400}");

    /** At the foot stand the bio and what belongs to it, such as where to follow the author. */
    private static final int FOOT = 2;

    private static final int LONGEST_BYLINE = 60;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Block> blocks = analysis.blocks();
        return blocks.size() <= FOOT
                ? List.of()
                : blocks.subList(blocks.size() - FOOT, blocks.size()).stream()
                        .filter(block -> isBio(analysis, block))
                        .map(block ->
                                Match.of(block.range(), Suggestion.replace("drop the paragraph", block.range(), "")))
                        .toList();
    }

    /** An article that speaks of the same person elsewhere, but for its byline, is about that person. */
    private static boolean isBio(Analysis analysis, Block block) {
        Matcher bio = BIO.matcher(block.range().in(analysis.prose()));
        if (!bio.matches()) {
            return false;
        }
        MatchResult found = bio.toMatchResult();
        String last = found.group(1).substring(found.group(1).lastIndexOf(' ') + 1);
        return analysis.blocks().stream()
                .filter(other -> other.range().start() != block.range().start()
                        && other.range().length() > LONGEST_BYLINE)
                .noneMatch(other -> other.range().in(analysis.prose()).contains(last));
    }
}
