package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.postedit.settings.Settings;

/** Whole articles against their golden report and their golden repair; {@code -Dpostedit.bless=true} rewrites both. */
class FixtureTest {
    private static final Path FOLDER = Path.of("fixtures");
    private static final String INPUT = ".txt";
    private static final String REPORT = ".report.txt";
    private static final String FIXED = ".fixed.txt";
    private static final int FEWEST = 5;

    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults());

    @TestFactory
    Stream<DynamicNode> articles() throws IOException {
        return names(INPUT).stream()
                .map(name -> dynamicContainer(
                        name,
                        Stream.of(
                                dynamicTest("has its report", () -> reports(name)),
                                dynamicTest("has its repair", () -> repairs(name)),
                                dynamicTest("is repaired once and for all", () -> repairsOnce(name)),
                                dynamicTest("is the same with CRLF", () -> isTheSameWithCrLf(name)))));
    }

    @Test
    void hasEnoughArticles() throws IOException {
        assertTrue(names(INPUT).size() >= FEWEST, () -> "fewer than " + FEWEST + " articles in " + FOLDER);
    }

    @Test
    void hasNoGoldenWithoutAnArticle() throws IOException {
        Set<String> orphans = names(REPORT);
        orphans.addAll(names(FIXED));
        orphans.removeAll(names(INPUT));
        assertEquals(Set.of(), orphans);
    }

    @Test
    void keepsSilentOnTheCleanArticle() throws IOException {
        assertEquals(List.of(), POSTEDIT.lint(source("harbour-clean")).findings());
    }

    private void reports(String name) throws IOException {
        Golden.check(FOLDER.resolve(name + REPORT), write(POSTEDIT.lint(source(name))));
    }

    private void repairs(String name) throws IOException {
        Repair repair = POSTEDIT.fix(source(name), Applicability.SAFE);
        Golden.check(FOLDER.resolve(name + FIXED), repair.source().text());
    }

    private void repairsOnce(String name) throws IOException {
        for (Applicability least : List.of(Applicability.SAFE, Applicability.UNSAFE)) {
            Source once = POSTEDIT.fix(source(name), least).source();
            assertEquals(once, POSTEDIT.fix(once, least).source());
        }
    }

    private void isTheSameWithCrLf(String name) throws IOException {
        Source lf = source(name);
        Source crLf = lf.withText(crLf(lf.text()));
        assertEquals(told(POSTEDIT.lint(lf)), told(POSTEDIT.lint(crLf)));
        assertEquals(
                crLf(POSTEDIT.fix(lf, Applicability.UNSAFE).source().text()),
                POSTEDIT.fix(crLf, Applicability.UNSAFE).source().text());
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

    private static Source source(String name) throws IOException {
        Path file = FOLDER.resolve(name + INPUT);
        return Source.plain("fixtures/" + name + INPUT, Files.readString(file));
    }

    private static String write(Report report) throws IOException {
        StringWriter out = new StringWriter();
        new TextWriter(Paint.PLAIN).write(List.of(report), out);
        return out.toString();
    }

    private static String crLf(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    /** The names of the files that end so, without the ending; the ending of an article is none of the other two. */
    private static Set<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .filter(file -> !ending.equals(INPUT) || !(file.endsWith(REPORT) || file.endsWith(FIXED)))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
