package org.postedit.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.document.Block;
import org.postedit.document.Piece;

/** Finds what readers see of front matter: its title, its description. */
final class FrontMatterTexts {
    private static final Pattern TEXT = Pattern.compile(
            "(?m)^(?:title|subtitle|headline|description|summary|excerpt|lead|deck|dek):[ \\t]+([\"']?)([^\\n\\r]*?)\\1[ \\t]*$");

    private static final Pattern TOML =
            Pattern.compile("\\A\\uFEFF?\\+\\+\\+[ \\t]*\\r?\\n(?s:.{0,20000}?)\\n\\+\\+\\+");
    private static final Pattern TOML_TEXT = Pattern.compile(
            "(?m)^(?:title|subtitle|headline|description|summary|excerpt|lead|deck|dek)[ \\t]*=[ \\t]*([\"'])([^\\n\\r]*?)\\1[ \\t]*$");

    private FrontMatterTexts() {}

    /** Those of front matter in TOML, between {@code +++} and {@code +++}. */
    static List<Piece> inToml(String source) {
        Matcher block = TOML.matcher(source);
        return block.find() ? find(TOML_TEXT, source, 0, block.end()) : List.of();
    }

    /** Those of front matter in YAML, from {@code start} to {@code end}. */
    static List<Piece> in(String source, int start, int end) {
        return find(TEXT, source, start, end);
    }

    private static List<Piece> find(Pattern pattern, String source, int start, int end) {
        List<Piece> texts = new ArrayList<>();
        Matcher found = pattern.matcher(source).region(start, end);
        while (found.find()) {
            String text = found.group(2);
            boolean plain =
                    text.indexOf('\\') < 0 && text.indexOf('&') < 0 && !text.startsWith("|") && !text.startsWith(">");
            if (plain) {
                texts.add(Piece.text(found.start(2), found.end(2), text, Block.Kind.LIST_ITEM));
            }
        }
        return texts;
    }
}
