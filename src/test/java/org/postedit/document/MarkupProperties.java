package org.postedit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postedit.document.html.HtmlReader;
import org.postedit.document.markdown.MarkdownReader;
import org.postedit.text.ProseRange;
import org.postedit.text.SourceRange;

/** Whatever the markup, each character of the prose is at home where the source has it. */
class MarkupProperties {
    private static final List<String> HTML = List.of(
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<a href='x'>",
            "</a>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<br>",
            "<ul>",
            "<li>",
            "</ul>",
            "<code>",
            "</code>",
            "<!-- c -->",
            "<script>x</script>",
            "<img alt='a b c d e'>",
            "&amp;",
            "&eacute;",
            "&#8217;",
            "&shy;",
            "&nbsp;",
            "\u00A0",
            "Ã",
            "& ",
            "&x",
            "<",
            ">",
            "\u00AD",
            "\uFEFF",
            "\r\n",
            "\n",
            " ",
            "word",
            "Word.",
            "“so”",
            "😀",
            "e\u0301",
            "<span lang=de>",
            "</span>",
            "<h2>",
            "</h2>",
            "<title>",
            "</title>",
            "<![CDATA[",
            "]]>",
            "<select><option>x");
    private static final List<String> MARKDOWN = List.of(
            "# ",
            "* ",
            "1. ",
            "> ",
            "**",
            "_",
            "`",
            "```\n",
            "[",
            "](x)",
            "](x \"t\")",
            "![",
            "\\*",
            "\\",
            "&amp;",
            "&eacute;",
            "&",
            "{{< a >}}",
            "{{ b }}",
            "{% c %}",
            "[d e=\"f\"]",
            "[/d]",
            "[^1]",
            "[^1]: ",
            "\n:   ",
            "{: .x}",
            "- [ ] ",
            "> [!note]",
            "[[a|b]]",
            "![[c]]",
            "==",
            "~~",
            "%%",
            "\n$$\n",
            "\n:::x[y]\n",
            "\n!!! note \"t\"\n    ",
            "+++\n",
            "<p>",
            "</p>",
            "<br>",
            "<b>",
            "</b>",
            "> <p>",
            "\n* <div>",
            "\n> ",
            "\n  ",
            "<table>\n> <tr><td>",
            "<pre>\n> ",
            "\f",
            "  \n",
            "\\\n",
            "\n\n",
            "\n",
            "\r\n",
            "| a | b |\n|---|---|\n",
            "---\n",
            "    ",
            "\t",
            " ",
            "word",
            "Word.",
            "“so”",
            "😀",
            "e\u0301",
            "\u00AD",
            "\u00A0",
            "\uFEFF");

    @Provide
    Arbitrary<String> html() {
        return Arbitraries.of(HTML).list().ofMaxSize(25).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(MARKDOWN).list().ofMaxSize(25).map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void takesHtmlHome(@ForAll("html") String text) {
        new HtmlReader().readAll(new Source("t", text, Format.HTML, "en-US")).forEach(MarkupProperties::isAtHome);
    }

    @Property(tries = 2000)
    void takesMarkdownHome(@ForAll("markdown") String text) {
        new MarkdownReader()
                .readAll(new Source("t", text, Format.MARKDOWN, "en-US"))
                .forEach(MarkupProperties::isAtHome);
    }

    private static void isAtHome(Article article) {
        String text = article.source().text();
        int last = 0;
        for (Block block : article.blocks()) {
            assertTrue(!block.range().isEmpty() && block.range().start() >= last, article.toString());
            last = block.range().end();
            for (int i = block.range().start(); i < block.range().end(); i++) {
                SourceRange home = article.map().toSource(new ProseRange(i, i + 1));
                char c = article.prose().charAt(i);
                String there = home.in(text);
                boolean same = there.equals(String.valueOf(c))
                        || (c == ' ' && there.replace('\u00A0', ' ').isBlank());
                assertTrue(
                        same || there.length() > 1 || c == '\uFFFC',
                        () -> "“" + there + "” for “" + c + "” of “" + text + "”");
            }
        }
        assertEquals(last, article.prose().length());
    }
}
