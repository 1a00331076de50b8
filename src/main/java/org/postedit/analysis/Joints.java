package org.postedit.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/** Finds the places where a plain full stop parts two sentences of a paragraph. */
public final class Joints {
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}\\d’'%-]+(?=[)\\]]?\\.$)");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}’'-]+");
    private static final int LONGEST_WORD = 60;

    private Joints() {}

    static List<Joint> of(Analysis analysis) {
        List<Joint> joints = new ArrayList<>();
        List<Sentence> sentences = analysis.sentences().all();
        for (int i = 1; i < sentences.size(); i++) {
            Sentence before = sentences.get(i - 1);
            Sentence after = sentences.get(i);
            if (before.block().equals(after.block()) && after.block().kind() != Block.Kind.HEADING) {
                joint(analysis, before, after).ifPresent(joints::add);
            }
        }
        return List.copyOf(joints);
    }

    private static Optional<Joint> joint(Analysis analysis, Sentence before, Sentence after) {
        String prose = analysis.prose();
        int stop = before.range().end() - 1;
        if (prose.charAt(stop) != '.'
                || analysis.quotations().isQuoted(stop)
                || analysis.quotations().isQuoted(after.range().start())) {
            return Optional.empty();
        }
        int from = Math.max(before.range().start(), stop - LONGEST_WORD);
        Matcher last = LAST_WORD.matcher(prose).region(from, stop + 1);
        int to = Math.min(after.range().end(), after.range().start() + LONGEST_WORD);
        Matcher first = FIRST_WORD.matcher(prose).region(after.range().start(), to);
        return last.find() && first.find()
                ? Optional.of(new Joint(
                        before,
                        after,
                        new ProseRange(last.start(), last.end()),
                        new ProseRange(first.start(), first.end())))
                : Optional.empty();
    }
}
