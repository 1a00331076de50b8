package org.postedit.output.html;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.postedit.output.Tool;

/** The frame of the page: its head with style and policy, its title, its foot with the scripts. */
final class Page {
    private final List<Inline> scripts = List.of(Inline.read("margin.js"), Inline.read("steps.js"));
    private final Document document = new Document("");
    private final Element body;
    private final Element main;

    Page(String title) {
        // White space in an article is part of it.
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "en");
        Element head = html.appendElement("head");
        body = html.appendElement("body");
        Inline style = Inline.read("report.css");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", policy(style));
        meta("generator", "postedit", head);
        meta("viewport", "width=device-width, initial-scale=1", head);
        meta("color-scheme", "light dark", head);
        meta("robots", "noindex", head);
        head.appendElement("title").text("Postedit: " + title);
        // Without an icon of its own a browser asks the server for one.
        head.appendElement("link").attr("rel", "icon").attr("href", "data:,");
        head.appendElement("style").appendChild(new DataNode(style.text()));
        Element header = body.appendElement("header");
        header.appendElement("p").addClass("tool").text("Postedit report");
        header.appendElement("h1").attr("dir", "auto").text(title);
        main = body.appendElement("main");
    }

    private String policy(Inline style) {
        String allowed = scripts.stream().map(Inline::source).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src " + style.source() + "; script-src " + allowed
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static void meta(String name, String content, Element head) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    /** Where the content goes. */
    Element main() {
        return main;
    }

    /** Puts a link first that leads past the summary; it shows once the keyboard reaches it. */
    void skipTo(String anchor, String words) {
        body.prependElement("a").addClass("skip").attr("href", "#" + anchor).text(words);
    }

    /** Ends the page with what made it. */
    void close(Tool tool) {
        String languageTool = tool.languageTool() == null ? "" : " with LanguageTool " + tool.languageTool();
        Element footer = body.appendElement("footer");
        footer.appendElement("p")
                .text("Made by Postedit " + tool.version() + languageTool
                        + ". Postedit finds issues; whether one is an error is for a person to say. MQM, Multidimensional Quality"
                        + " Metrics, counts 5 points for an error, 1 for a warning and none for a suggestion.");
        footer.appendElement("p")
                .text(
                        "A safe repair changes marks, spaces, case or exact repeats and no word; “postedit fix” applies it. An unsafe"
                                + " one is applied on request; the rest is mended by hand.");
        scripts.forEach(script -> body.appendElement("script").appendChild(new DataNode(script.text())));
    }

    /** Writes the page. */
    void write(Appendable out) throws IOException {
        out.append(document.outerHtml()).append('\n');
    }
}
