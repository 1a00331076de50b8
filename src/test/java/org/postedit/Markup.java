package org.postedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.postedit.text.SourceRange;

/** The tags, comments and entities of a text, in HTML or between the lines of Markdown. */
final class Markup {
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[|\\]\\]>|<[!?][^>]*>|<(/?)([a-zA-Z][\\w:-]*)(?:\\s+(?:\"[^\"]*\"|'[^']*'|[^>\"'])*|/)?>",
            Pattern.DOTALL);
    private static final Pattern READ = Pattern.compile("\\s(?:alt|title|content)=(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#x[0-9a-fA-F]+|\\w+);");

    private Markup() {}

    /** How many more start tags than end tags there are of each name. */
    static Map<String, Integer> balance(String text) {
        Map<String, Integer> open = new TreeMap<>();
        for (MatchResult tag : TAG.matcher(text).results().toList()) {
            if (tag.group(2) != null) {
                open.merge(tag.group(2).toLowerCase(Locale.ROOT), tag.group(1).isEmpty() ? 1 : -1, Integer::sum);
            }
        }
        open.values().removeIf(count -> count == 0);
        return open;
    }

    /** All tags as written, but for the values that people read. */
    static List<String> tags(String text) {
        return TAG.matcher(text)
                .results()
                .map(tag -> READ.matcher(tag.group()).replaceAll(""))
                .toList();
    }

    /** What a text in Markdown becomes on its page. */
    static String rendered(String markdown) {
        List<Extension> extensions = List.of(YamlFrontMatterExtension.create(), TablesExtension.create());
        Node document = Parser.builder().extensions(extensions).build().parse(markdown);
        return HtmlRenderer.builder().extensions(extensions).build().render(document);
    }

    /** Where the entities are. */
    static List<SourceRange> entities(String text) {
        List<SourceRange> entities = new ArrayList<>();
        ENTITY.matcher(text).results().forEach(found -> entities.add(new SourceRange(found.start(), found.end())));
        return entities;
    }
}
