package org.postedit.output.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.Postedit;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.output.Tool;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

class HtmlWriterTest {
    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private static final String FAULTY = "The ferry was was late. , according to the mayor.";

    @Test
    void showsEveryFindingOnce() throws IOException {
        Report report = lint("a.txt", FAULTY, Format.PLAIN);
        Document page = page(report);
        assertFalse(report.findings().isEmpty());
        for (int i = 0; i < report.findings().size(); i++) {
            String message = report.findings().get(i).message();
            assertEquals(1, page.getElementsContainingOwnText(message).size(), message);
        }
        assertTrue(page.select("mark").size() >= report.findings().size());
    }

    @Test
    void keepsTheWholeTextOfTheArticle() throws IOException {
        Document page =
                page(lint("a.html", "<p>The <b>ferry</b> was was late.</p><p>It rained &amp; blew.</p>", Format.HTML));
        String text = page.text().replaceAll("was\\d", "was");
        assertTrue(text.contains("The ferry was was late."), text);
        assertTrue(text.contains("It rained & blew."), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said </script><script>alert(1)</script> was was late.",
                "<img src=x onerror=alert(1)> was was late and and cold.",
                "\u0000\u0007\u001B[31m was was \uD800 late",
                "\"onmouseover=\"alert(1) was was late",
                "",
            })
    void showsHostileTextAsText(String text) throws IOException {
        Document page = page(lint("<b>.txt", text, Format.PLAIN));
        assertEquals(
                page(lint("a.txt", FAULTY, Format.PLAIN)).select("script").eachText(),
                page.select("script").eachText());
        assertTrue(page.select("img, iframe, object, embed, link:not([href^=data:,])")
                .isEmpty());
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), attribute.toString()));
        }
    }

    @Test
    void asksNothingOfTheOutside() throws IOException {
        String html = html(lint("a.txt", FAULTY, Format.PLAIN), lint("b.txt", FAULTY, Format.PLAIN));
        assertFalse(html.contains("http:") || html.contains("https:"), html);
        Document page = Jsoup.parse(html);
        assertTrue(page.select("meta[http-equiv=Content-Security-Policy]")
                .attr("content")
                .contains("default-src 'none'"));
        for (Element link : page.select("a[href]")) {
            String target = link.attr("href");
            assertTrue(target.startsWith("#") && page.getElementById(target.substring(1)) != null, target);
        }
    }

    @Test
    void givesEachIdOnce() throws IOException {
        Document page = page(lint("a.txt", FAULTY, Format.PLAIN), lint("b.txt", FAULTY, Format.PLAIN));
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
    }

    private static Report lint(String name, String text, Format format) {
        return POSTEDIT.lint(new Source(name, text, format, "en-US"));
    }

    private static Document page(Report... reports) throws IOException {
        return Jsoup.parse(html(reports));
    }

    private static String html(Report... reports) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlWriter(new Tool("1", null)).write(Stream.of(reports).toList(), out);
        return out.toString();
    }
}
