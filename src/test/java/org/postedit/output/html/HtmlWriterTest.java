package org.postedit.output.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.Postedit;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.engine.Failure;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Suppressed;
import org.postedit.output.Samples;
import org.postedit.output.Tool;
import org.postedit.output.Written;
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

    @Test
    void isBalanced() throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Report[] reports = {
            lint("a<b>.txt", FAULTY, Format.PLAIN),
            lint("b.md", "# Ferry\n\n- It was was late.\n- `x` and and\n", Format.MARKDOWN),
            lint("c.html", "<title>It was was</title><p>The <b>ferry</b> was was late.<img alt='it it'>", Format.HTML),
            lint("d.txt", "", Format.PLAIN),
        };
        parser.parseInput(html(reports), "");
        assertEquals(List.of(), parser.getErrors());
    }

    @Test
    void namesTheMessagesOfMarkedWords() throws IOException {
        Document page = page(lint("a.txt", FAULTY, Format.PLAIN));
        for (Element mark : page.select("mark")) {
            for (String id : mark.attr("aria-describedby").split(" ")) {
                assertTrue(page.getElementById(id) != null, id);
            }
        }
    }

    @Test
    void loadsNothingByItsStyle() throws IOException {
        String style = page(lint("a.txt", FAULTY, Format.PLAIN)).select("style").html();
        assertFalse(style.contains("url(") || style.contains("@import") || style.contains("image-set"), style);
    }

    @Test
    void reckonsTheScore() throws IOException {
        Document page = page(lint("a.txt", "“We are ready.” . The ferry was was late.", Format.PLAIN));
        assertEquals("8", page.select(".words dd").text());
        assertEquals("750.0", page.select(".score dd").text());
        assertEquals(
                "1 error × 5 + 1 warning × 1 = 6 penalty points in 8 words, or 750.0 in 1,000. The lower, the better.",
                page.select(".explained").text());
    }

    @Test
    void hasNoScoreWithoutWords() throws IOException {
        Document page = page(lint("a.txt", "", Format.PLAIN));
        assertEquals("–", page.select(".score dd").text());
        assertEquals(
                "Without words there is no score.", page.select(".explained").text());
        assertEquals("No issues in a.txt", page.select("h1").text());
        assertEquals("There is no text in this file.", page.select(".row").text());
        assertEquals(0, page.select(".filter").size());
    }

    @Test
    void countsByCategory() throws IOException {
        Document page = page(lint("a.txt", FAULTY, Format.PLAIN));
        assertEquals(
                List.of("punctuation 1 0 0 1", "duplication 1 0 0 1"),
                page.select("#categories tbody tr").eachText());
    }

    @Test
    void showsWhatARepairMakesOfTheWords() throws IOException {
        Element note = page(lint("a.txt", FAULTY, Format.PLAIN)).select(".note").get(1);
        assertEquals("late[. ], according", changed(note.select(".before").get(0), "del"));
        assertEquals("late, according", changed(note.select(".after").get(0), "ins"));
    }

    /** The words around a comma, with what changes in brackets. */
    private static String changed(Element line, String tag) {
        line.select(tag).forEach(change -> change.prependText("[").appendText("]"));
        return line.wholeText().replaceFirst(".*(late.*according).*", "$1");
    }

    @Test
    void saysWhatWasNotChecked() throws IOException {
        Report whole = lint("a.txt", FAULTY, Format.PLAIN);
        Failure failure = new Failure("quotation/split", "gave <up>");
        Document page = page(
                new Report(whole.source(), whole.findings(), List.of(failure), List.of("a note")),
                lint("b.txt", FAULTY, Format.PLAIN));
        assertEquals(
                List.of("Not checked in full: quotation/split: gave <up>"),
                page.select(".failure").eachText());
        assertEquals(List.of("a note"), page.select(".remark").eachText());
        assertEquals(
                "a.txt not checked in full",
                page.select("#files tbody th").get(0).text());
    }

    @Test
    void saysFirstWhichFileWasNotChecked() throws IOException {
        Document page = Jsoup.parse(Written.by(
                new HtmlWriter(new Tool("1", null)), lint("a.txt", FAULTY, Format.PLAIN), Samples.refusal()));
        assertEquals(
                "Not checked: ./gone.txt: no such file",
                page.select("main > :first-child").text());
        assertEquals("2 issues in a.txt", page.select("h1").text());
    }

    @Test
    void foldsUpWhatWasSetApartAndCountsNoneOfIt() throws IOException {
        Report all = lint("a.txt", FAULTY, Format.PLAIN);
        Finding left = all.findings().get(0);
        Report report = all.withFindings(List.of())
                .withSuppressed(List.of(new Suppressed(left, "set <so> by the poet", true)))
                .withKnown(List.of(all.findings().get(1)));
        Document page = page(report);
        Element folded = page.expectFirst("section.file > :last-child");
        assertEquals("details", folded.tagName());
        assertFalse(folded.hasAttr("open"));
        assertEquals(
                "Not counted: 1 issue left on purpose, 1 issue known from the baseline",
                folded.select("summary").text());
        assertEquals("Reason: set <so> by the poet", folded.select(".why").text());
        assertEquals(left.message(), folded.select(".message").text());
        assertTrue(folded.select(".where").text().startsWith(left.rule() + " line 1, column "));
        assertEquals("No issues in a.txt", page.select("h1").text());
        assertEquals("0.0", page.select(".tile.score dd").text());
        assertEquals(0, page.select("#rules, .ref, .strip rect").size());
    }

    @Test
    void saysInOneLineWhatABaselineKnows() throws IOException {
        Report all = lint("a.txt", FAULTY, Format.PLAIN);
        Document page = page(all.withFindings(List.of()).withKnown(all.findings()));
        assertEquals(
                "Not counted: 2 issues known from the baseline",
                page.select("p.left").text());
        assertEquals(0, page(all).select(".left").size());
    }

    @Test
    void takesEachReportAsItComes() throws IOException {
        List<String> asked = new ArrayList<>();
        Iterable<Report> reports = () -> List.of("a.txt", "b.txt", "c.txt").stream()
                .peek(asked::add)
                .map(name -> lint(name, FAULTY, Format.PLAIN))
                .iterator();
        StringWriter out = new StringWriter();
        new HtmlWriter(new Tool("1", null)).write(reports, out);
        Document page = Jsoup.parse(out.toString());
        assertEquals(List.of("a.txt", "b.txt", "c.txt"), asked);
        assertEquals(asked, page.select("h2.name").eachText());
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), page.select(".ref").eachText());
        assertEquals("6 issues in 3 files", page.select("h1").text());
        assertEquals(
                "2 errors in 9 words, MQM 1,111.1", page.select(".sum").get(2).text());
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
