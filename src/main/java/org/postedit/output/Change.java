package org.postedit.output;

import java.util.ArrayList;
import java.util.List;
import org.postedit.finding.Edit;
import org.postedit.finding.Fix;

/**
 * What neighbouring edits of a fix do to a few words: {@code …missiles. , according…} before,
 * {@code …missiles, according…} after.
 *
 * @param before the words as they are
 * @param after the words as they would be
 */
record Change(Excerpt before, Excerpt after) {
    private static final int COLUMNS = 80;
    private static final int NEAR = 30;

    /** The changes that a fix makes, edits close to each other taken together. */
    static List<Change> of(String text, Fix fix) {
        List<Change> changes = new ArrayList<>();
        List<Edit> edits = fix.edits();
        int from = 0;
        for (int i = 1; i <= edits.size(); i++) {
            boolean far = i == edits.size()
                    || edits.get(i).range().start() - edits.get(i - 1).range().end() > NEAR;
            if (far) {
                changes.add(of(text, edits.subList(from, i)));
                from = i;
            }
        }
        return changes;
    }

    private static Change of(String text, List<Edit> edits) {
        Edit one = Edit.joined(text, edits);
        return new Change(Excerpt.of(text, one.range(), COLUMNS), Excerpt.of(text, one.range(), one.text(), COLUMNS));
    }
}
