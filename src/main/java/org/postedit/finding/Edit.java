package org.postedit.finding;

import java.util.List;
import org.postedit.text.SourceRange;

/**
 * One replacement in the source: {@code . ,} becomes {@code ,}.
 *
 * @param range what is taken away; empty to insert
 * @param text what is put there; empty to delete
 */
public record Edit(SourceRange range, String text) {

    /**
     * Several edits as one of the stretch from the first to the last, what stands between them included.
     *
     * @param edits sorted and disjoint, at least one
     */
    public static Edit joined(String source, List<Edit> edits) {
        int start = edits.get(0).range().start();
        int done = start;
        StringBuilder text = new StringBuilder();
        for (Edit edit : edits) {
            text.append(source, done, edit.range().start()).append(edit.text());
            done = edit.range().end();
        }
        return new Edit(new SourceRange(start, done), text.toString());
    }
}
