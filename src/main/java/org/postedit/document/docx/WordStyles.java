package org.postedit.document.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postedit.document.Block;

/**
 * What the styles of a document say of their paragraphs: “heading 1” makes headings, whatever its id is in the Word of
 * another language, and so does every style that is based on it.
 */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("heading [1-9]|title|subtitle");
    private static final Pattern ITEM = Pattern.compile("caption|toc [1-9]|index [1-9]|table of figures");
    private static final String BODY_TEXT = "9";

    private final Map<String, Block.Kind> own = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private String language = "";

    /** Those that {@code xml}, the part of the styles, describes. */
    WordStyles(String xml) throws MalformedWordException {
        WordXml styles = new WordXml(xml);
        String style = "";
        boolean defaults = false;
        while (styles.next()) {
            if (styles.isStart()) {
                switch (styles.name()) {
                    case "w:docDefaults" -> defaults = true;
                    case "w:style" -> {
                        style = styles.attribute("styleId");
                        defaults = false;
                    }
                    case "w:lang" -> language = defaults ? styles.attribute("val") : language;
                    case "w:basedOn" -> parents.put(style, styles.attribute("val"));
                    case "w:name" -> kindOf(styles.attribute("val")).ifPresent(put(style));
                    case "w:outlineLvl" -> put(style).accept(outline(styles.attribute("val")));
                    case "w:numId" -> own.putIfAbsent(style, numbered(styles.attribute("val")));
                    default -> {}
                }
            }
        }
    }

    private Consumer<Block.Kind> put(String style) {
        return kind -> own.merge(style, kind, (old, fresh) -> old == Block.Kind.HEADING ? old : fresh);
    }

    private static Optional<Block.Kind> kindOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (HEADING.matcher(lower).matches()) {
            return Optional.of(Block.Kind.HEADING);
        }
        return ITEM.matcher(lower).matches() ? Optional.of(Block.Kind.LIST_ITEM) : Optional.empty();
    }

    /** What an outline level makes of a paragraph. */
    static Block.Kind outline(String level) {
        return level.equals(BODY_TEXT) ? Block.Kind.PARAGRAPH : Block.Kind.HEADING;
    }

    /** What the number of a list makes of one; 0 takes it out of all lists. */
    static Block.Kind numbered(String list) {
        return list.equals("0") ? Block.Kind.PARAGRAPH : Block.Kind.LIST_ITEM;
    }

    /** What each style makes of a paragraph, by its id. */
    Map<String, Block.Kind> kinds() {
        Map<String, Block.Kind> kinds = new HashMap<>(own);
        for (String style : parents.keySet()) {
            Set<String> seen = new HashSet<>();
            @Nullable String from = style;
            while (from != null && !own.containsKey(from) && seen.add(from)) {
                from = parents.get(from);
            }
            if (from != null && own.containsKey(from)) {
                kinds.put(style, own.getOrDefault(from, Block.Kind.PARAGRAPH));
            }
        }
        return kinds;
    }

    /** The language of text that names none; empty where the document does not say. */
    String language() {
        return language;
    }
}
