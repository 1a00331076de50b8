package org.postedit.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.postedit.document.ArticleReader;
import org.postedit.document.Format;
import org.postedit.document.Source;

/** The report as a reader has it, in a real browser. */
class ReportInChromiumTest {
    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Pages pages;

    @BeforeAll
    static void start() {
        browser = new Browser();
        pages = new Pages(folder);
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @BeforeEach
    void seeAsOnADesk() {
        browser.runScripts(true);
        browser.see(1280, "light");
    }

    static Set<String> hostile() {
        return Pages.hostile().keySet();
    }

    @Test
    void asksForNothingButItself() throws IOException {
        Path page = pages.article();
        browser.open(page);
        assertEquals(List.of(page.toUri().toString()), outside());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void wouldBeSeenToAskForMore() throws IOException {
        Path page = Files.writeString(folder.resolve("asking.html"), "<img src='missing.png'><script>throw 1</script>");
        browser.open(page);
        assertEquals(
                List.of(
                        page.toUri().toString(),
                        folder.resolve("missing.png").toUri().toString()),
                outside());
        assertFalse(browser.complaints().isEmpty());
    }

    private static List<String> outside() {
        return browser.requests().stream()
                .filter(url -> !url.startsWith("data:"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void showsHostileTextAsText(String kind) throws IOException {
        Path page = pages.hostile(kind);
        for (int width : new int[] {1280, 360}) {
            browser.see(width, "light");
            browser.open(page);
            assertEquals(List.of(page.toUri().toString()), outside());
            assertEquals(List.of(), browser.complaints());
            assertTrue(browser.title().startsWith("Postedit: "), browser.title());
            assertEquals(0L, overflow(), "pixels to scroll sideways at " + width);
            assertEquals(List.of(), overlapping(), "at " + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768, 959, 960, 1280, 2560})
    void fitsTheWidth(int width) throws IOException {
        browser.see(width, "light");
        for (Path page : List.of(pages.article(), pages.folderOfArticles())) {
            browser.open(page);
            assertEquals(0L, overflow(), page.toString());
            assertEquals(List.of(), overlapping(), page.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "light, 360", "dark, 1280", "dark, 360"})
    void canBeRead(String scheme, int width) throws IOException {
        browser.see(width, scheme);
        browser.open(pages.article());
        browser.ask("document.querySelectorAll('details').forEach(d => d.open = true); return 1");
        assertEquals(List.of(), Contrast.faint(browser));
        assertEquals(scheme.equals("dark"), isDark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isBlackOnWhiteInPrint(String scheme) throws IOException {
        browser.seeInPrint(scheme);
        browser.open(pages.article());
        assertEquals(
                "rgb(255, 255, 255)", browser.ask("return getComputedStyle(document.documentElement).backgroundColor"));
        assertEquals("rgb(0, 0, 0)", browser.ask("return getComputedStyle(document.body).color"));
        assertEquals(List.of(), Contrast.faint(browser));
        assertEquals("none", browser.ask("return getComputedStyle(document.querySelector('.steps')).display"));
    }

    @Test
    void showsTheArticleAsItReads() throws IOException {
        browser.open(pages.article());
        Source source = new Source("a", Files.readString(Pages.ARTICLE), Format.PLAIN, "en-US");
        List<String> blocks = ArticleReader.of(Format.PLAIN).readAll(source).get(0).blocks().stream()
                .map(block -> block.range()
                        .in(ArticleReader.of(Format.PLAIN)
                                .readAll(source)
                                .get(0)
                                .prose()))
                .toList();
        assertEquals(blocks, browser.list("""
                return [...document.querySelectorAll('.row > :first-child')].map(line => {
                  const copy = line.cloneNode(true);
                  copy.querySelectorAll('.ref').forEach(ref => ref.remove());
                  return copy.textContent;
                })"""));
    }

    @Test
    void setsEachNoteBesideItsWords() throws IOException {
        browser.open(pages.article());
        assertEquals(List.of(), browser.list("""
                const box = e => e.getBoundingClientRect();
                return [...document.querySelectorAll('.note')]
                  .filter(note => box(note).left < box(note.closest('.row').firstChild).right
                    || box(note).top < box(document.getElementById('f' + note.id.slice(1))).top - 20)
                  .map(note => note.id)"""));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsByKeyboardFromWordsToNoteAndBack(boolean scripts) throws IOException {
        browser.runScripts(scripts);
        browser.open(pages.article());
        int notes = browser.list("return [...document.querySelectorAll('.note')].map(n => n.id)")
                .size();
        List<String> reached = new ArrayList<>();
        WebElement at = browser.tab();
        while (reached.size() < notes && reached.size() < 200) {
            String id = String.valueOf(at.getDomAttribute("id"));
            if (id.matches("f\\d+")) {
                reached.add(id);
                assertFocusShows(at);
                String number = id.substring(1);
                browser.press(Keys.ENTER);
                assertEquals("#n" + number, browser.ask("return location.hash"));
                assertTrue(isInView("n" + number), "note " + number);
                WebElement back = browser.tab();
                assertEquals("#f" + number, back.getDomAttribute("href"));
                assertFocusShows(back);
                assertEquals(id, browser.press(Keys.ENTER).getDomAttribute("id"));
                assertTrue(isInView(id), id);
            }
            at = browser.tab();
        }
        assertEquals(
                IntStream.rangeClosed(1, notes).mapToObj(n -> "f" + n).collect(Collectors.toSet()),
                Set.copyOf(reached));
    }

    private static void assertFocusShows(WebElement element) {
        assertTrue(
                element.getCssValue("outline-style").equals("solid")
                        && element.getCssValue("outline-width").compareTo("2") >= 0,
                element.getCssValue("outline"));
    }

    @Test
    void stepsFromIssueToIssueWithTwoKeys() throws IOException {
        browser.open(pages.article());
        assertEquals("f1", browser.press("j").getDomAttribute("id"));
        assertEquals("f2", browser.press("j").getDomAttribute("id"));
        assertEquals("f1", browser.press("k").getDomAttribute("id"));
        assertTrue(isInView("f1"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hidesWhatIsNotAskedFor(boolean scripts) throws IOException {
        browser.runScripts(scripts);
        browser.open(pages.article());
        WebElement at = browser.tab();
        while (!"show-error".equals(at.getDomAttribute("id"))) {
            at = browser.tab();
        }
        assertFocusShows(at);
        browser.press(Keys.SPACE);
        List<String> shown = browser.list("""
                return [...new Set([...document.querySelectorAll('.note, .ref')]
                  .filter(e => e.checkVisibility()).map(e => e.className.split(' ')[1]))].sort()""");
        assertEquals(List.of("suggestion", "warning"), shown);
        assertEquals(List.of(), overlapping());
    }

    @Test
    void leadsFromMarkedWordsToTheirNote() throws IOException {
        browser.open(pages.article());
        browser.ask("document.querySelector('mark[aria-describedby=m7]').click(); return 1");
        assertEquals("f7", browser.focused().getDomAttribute("id"));
        assertEquals(List.of("n7"), browser.list("return [...document.querySelectorAll('.lit')].map(e => e.id)"));
        assertTrue(isInView("n7"));
    }

    @Test
    void isWholeWithoutScripts() throws IOException {
        browser.runScripts(false);
        for (int width : new int[] {1280, 360}) {
            browser.see(width, "light");
            browser.open(pages.article());
            assertEquals(0L, browser.ask("return document.querySelectorAll('.steps').length"));
            assertEquals(List.of(), overlapping(), "at " + width);
        }
    }

    private static Object overflow() {
        return browser.ask("const page = document.scrollingElement; return page.scrollWidth - page.clientWidth");
    }

    private static boolean isDark() {
        return (boolean) browser.ask(
                "return getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).every(c => c < 50)");
    }

    private static boolean isInView(String id) {
        return (boolean) browser.ask(
                "const box = document.getElementById('%s').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight"
                        .formatted(id));
    }

    /** What covers something else: lines of the articles and notes. */
    private static List<String> overlapping() {
        return browser.list("""
                const boxes = [...document.querySelectorAll('.row > :first-child, .note, section > h2, .strip')]
                  .map(e => ({ name: e.id || e.textContent.slice(0, 20), box: e.getBoundingClientRect() }))
                  .sort((a, b) => a.box.top - b.box.top);
                const found = [];
                boxes.forEach(({ name, box }, i) => {
                  for (let j = i + 1; j < boxes.length && boxes[j].box.top < box.bottom - 1; j++) {
                    const other = boxes[j].box;
                    if (other.left < box.right - 1 && box.left < other.right - 1) found.push(name + ' / ' + boxes[j].name);
                  }
                });
                return found.slice(0, 10);""");
    }
}
