package org.postedit.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.document.ArticleReader;
import org.postedit.document.Source;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.suppression.Spots.Spot;
import org.postedit.text.SourceRange;

/**
 * Keeps for each suppression what it is about: a fix that would take it away is for a person to make.
 *
 * <p>A comment whose block is taken out would be about the next block, and an entry whose words are mended about none; what
 * a person said to leave would be lost, or something else hidden.
 */
final class Safekeeping {
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|\\]\\([^()]*\\)");

    private final Source source;

    /** The blocks behind comments. */
    private final Spots blocks;

    /** Words by which an entry of the side-car knows what it hides. */
    private final Spots words;

    /** How many letters and digits a reader sees in a block; a block may be long and have many findings. */
    private final Map<SourceRange, Long> letters = new HashMap<>();

    private Safekeeping(Source source, Spots blocks, Spots words) {
        this.source = source;
        this.blocks = blocks;
        this.words = words;
    }

    /** Keeps {@code suppressions}, of which each {@code held} place has hidden something. */
    static Safekeeping of(Source source, List<Suppression> suppressions, Set<Spot> held) {
        List<Spot> blocks = new ArrayList<>();
        for (int i = 0; i < suppressions.size(); i++) {
            Suppression one = suppressions.get(i);
            if (one.isInSource() && one.marks().size() == 1) {
                blocks.add(new Spot(one.scope().places().get(0), i));
            }
        }
        List<Spot> words = held.stream()
                .filter(spot -> !suppressions.get(spot.number()).isInSource())
                .toList();
        return new Safekeeping(source, Spots.of(blocks), Spots.of(words));
    }

    /** The finding, with each fix that takes too much only shown. */
    Finding keep(Finding finding) {
        if (finding.fixes().stream().noneMatch(this::takes)) {
            return finding;
        }
        return finding.withFixes(finding.fixes().stream()
                .map(fix -> takes(fix) ? fix.displayOnly() : fix)
                .toList());
    }

    private boolean takes(Fix fix) {
        return places(words, fix).findAny().isPresent()
                || places(blocks, fix).distinct().anyMatch(block -> empties(fix, block));
    }

    /** The places that a fix changes. */
    private static Stream<SourceRange> places(Spots spots, Fix fix) {
        return fix.edits().stream()
                .map(Edit::range)
                .flatMap(
                        range -> spots.touching(range).stream().map(Spot::place).filter(range::overlaps));
    }

    /** Whether it takes out all that a reader sees of the block behind a comment. */
    private boolean empties(Fix fix, SourceRange block) {
        int taken = fix.edits().stream()
                .map(Edit::range)
                .filter(block::overlaps)
                .mapToInt(SourceRange::length)
                .sum();
        // Reading takes time: a fix of a few characters empties no block of many words.
        if (taken == 0 || letters.computeIfAbsent(block, this::letters) > taken) {
            return false;
        }
        StringBuilder left = new StringBuilder();
        int done = block.start();
        for (Edit edit : fix.edits()) {
            if (block.overlaps(edit.range())) {
                left.append(source.text(), done, Math.max(done, edit.range().start()))
                        .append(edit.text());
                done = Math.min(block.end(), edit.range().end());
            }
        }
        left.append(source.text(), done, block.end());
        return ArticleReader.of(source.format())
                .read(source.withText(left.toString()))
                .blocks()
                .isEmpty();
    }

    private long letters(SourceRange block) {
        return MARKUP.matcher(block.in(source.text()))
                .replaceAll("")
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
