package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Finding;
import org.postedit.output.Paint;
import org.postedit.output.TextWriter;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

/**
 * Whole articles against their golden report and their golden repair; {@code -Dpostedit.bless=true} rewrites both.
 *
 * <p>Those in HTML and Markdown are there for their markup, and are looked at by our own rules only.
 */
class FixtureTest {
    private static final int FEWEST = 5;
    private static final int FEWEST_MARKED_UP = 20;

    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults());
    private static final Postedit OWN_RULES = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));

    @TestFactory
    Stream<DynamicNode> articles() throws IOException {
        return Fixture.all().stream()
                .map(fixture -> dynamicContainer(
                        fixture.toString(),
                        Stream.of(
                                dynamicTest("has its report", () -> reports(fixture)),
                                dynamicTest("has its repair", () -> repairs(fixture)),
                                dynamicTest("is repaired once and for all", () -> repairsOnce(fixture)),
                                dynamicTest("is the same with other line ends", () -> isTheSameWithCrLf(fixture)))));
    }

    @Test
    void hasEnoughArticles() throws IOException {
        assertTrue(Fixture.all().stream().filter(Fixture::isPlain).count() >= FEWEST);
        for (String folder : List.of("html", "markdown")) {
            assertTrue(Fixture.in(folder).size() >= FEWEST_MARKED_UP, () -> "too few in " + folder);
        }
    }

    @Test
    void hasNoGoldenWithoutAnArticle() throws IOException {
        Set<Path> orphans = new TreeSet<>(Fixture.goldens());
        for (Fixture fixture : Fixture.all()) {
            orphans.remove(fixture.report());
            orphans.remove(fixture.fixed());
        }
        assertEquals(Set.of(), orphans);
    }

    @Test
    void keepsSilentOnTheCleanArticle() throws Exception {
        Source clean = new Fixture(Path.of("fixtures", "harbour-clean.txt")).source();
        assertEquals(List.of(), POSTEDIT.lint(clean).findings());
    }

    private static void reports(Fixture fixture) throws Exception {
        Golden.check(fixture.report(), write(door(fixture).lint(fixture.source())));
    }

    private static void repairs(Fixture fixture) throws Exception {
        Repair repair = door(fixture).fix(fixture.source(), Applicability.SAFE);
        Golden.check(fixture.fixed(), repair.source().text(), repair.source().charset());
    }

    private static void repairsOnce(Fixture fixture) throws Exception {
        for (Applicability least : List.of(Applicability.SAFE, Applicability.UNSAFE)) {
            Source once = door(fixture).fix(fixture.source(), least).source();
            assertEquals(once, door(fixture).fix(once, least).source());
        }
    }

    private static void isTheSameWithCrLf(Fixture fixture) throws Exception {
        Postedit door = door(fixture);
        Source source = fixture.source();
        Source lf = source.withText(source.text().replace("\r\n", "\n"));
        Source crLf = lf.withText(crLf(lf.text()));
        assertEquals(told(door.lint(lf)), told(door.lint(crLf)));
        assertEquals(
                crLf(door.fix(lf, Applicability.UNSAFE).source().text()),
                door.fix(crLf, Applicability.UNSAFE).source().text());
    }

    private static Postedit door(Fixture fixture) {
        return fixture.isPlain() ? POSTEDIT : OWN_RULES;
    }

    /** What is said of which words, without the places. */
    private static List<String> told(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + ": " + words(report, finding))
                .toList();
    }

    private static String words(Report report, Finding finding) {
        return finding.range().in(report.source().text()).replace("\r\n", "\n");
    }

    private static String write(Report report) throws IOException {
        StringWriter out = new StringWriter();
        new TextWriter(Paint.PLAIN).write(List.of(report), out);
        return out.toString();
    }

    private static String crLf(String text) {
        return text.replace("\n", "\r\n");
    }
}
