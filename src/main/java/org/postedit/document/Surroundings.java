package org.postedit.document;

import java.util.List;
import java.util.Map;

/**
 * What a text takes from the rest of its file: the main part of a Word document names styles that another part describes,
 * and refers to footnotes that stand in a third.
 *
 * @param styles what the paragraphs of a style are, by the id that the text calls it by
 * @param notes what a reader of its reports should know, such as that the footnotes are not read
 */
public record Surroundings(Map<String, Block.Kind> styles, List<String> notes) {
    /** Those of a text that is the whole of its file. */
    public static final Surroundings NONE = new Surroundings(Map.of(), List.of());

    /** Copies the collections. */
    public Surroundings {
        styles = Map.copyOf(styles);
        notes = List.copyOf(notes);
    }
}
