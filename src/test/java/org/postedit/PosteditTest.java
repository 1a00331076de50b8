package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Finding;
import org.postedit.finding.RuleId;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

class PosteditTest {
    private static final Postedit ARTIFACTS = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private static final String TEXT = "The pier was closed for two years. , according to the mayor. It is approx new.";

    @Test
    void leavesWhatAShareButtonIsCalledAlone() {
        String line = "Share this article with your friends";
        String page = "<p>The ferry is late.</p>\n<img src=\"a.svg\" alt=\"%s\">\n<p>%s</p>\n".formatted(line, line);
        Report report = ARTIFACTS.lint(new Source("p", page, Format.HTML, "en-US"));
        assertEquals(
                List.of("boilerplate/share-line " + page.lastIndexOf(line)),
                report.findings().stream()
                        .map(finding -> finding.rule() + " " + finding.range().start())
                        .toList());
    }

    @Test
    void findsAndRepairs() {
        Source source = Source.plain("draft.txt", TEXT);
        assertEquals(
                List.of("punctuation/stop-before-comma", "fluency/informal-abbreviation"),
                rules(ARTIFACTS.lint(source)));
        assertEquals(
                "The pier was closed for two years, according to the mayor. It is approx new.",
                ARTIFACTS.fix(source, Applicability.SAFE).source().text());
        assertEquals(
                "The pier was closed for two years, according to the mayor. It is approximately new.",
                ARTIFACTS.fix(source, Applicability.UNSAFE).source().text());
    }

    @Test
    void saysWhatItMendedAndWhatIsLeft() {
        Repair repair = ARTIFACTS.fix(Source.plain("draft.txt", TEXT), Applicability.SAFE);
        assertEquals(
                List.of(new RuleId("punctuation/stop-before-comma")),
                repair.mended().stream().map(Finding::rule).toList());
        assertEquals(List.of("fluency/informal-abbreviation"), rules(repair.left()));
    }

    @Test
    void runsRulesForAnyLanguageWhereALanguageHasNoneAndSaysSo() {
        Source french =
                new Source("texte.txt", "Le port a rouvert lundi . , selon le maire approx.", Format.PLAIN, "fr");
        Report report = ARTIFACTS.lint(french);
        assertEquals(List.of("punctuation/stop-before-comma"), rules(report));
        assertTrue(report.notes().get(0).contains("“fr”"), report.notes()::toString);
        assertEquals(List.of(), ARTIFACTS.lint(Source.plain("draft.txt", TEXT)).notes());
    }

    @Test
    void readsRegionsAsTheirLanguage() {
        Source british = new Source("draft.txt", TEXT, Format.PLAIN, "en-GB");
        assertEquals(2, ARTIFACTS.lint(british).findings().size());
    }

    @Test
    void findsNothingInNothing() {
        Report report = ARTIFACTS.lint(Source.plain("empty.txt", ""));
        assertEquals(List.of(), report.findings());
        assertTrue(report.isComplete());
    }

    @Test
    void keepsTheByteOrderMark() {
        Source source = Source.plain("draft.txt", "\uFEFF" + TEXT);
        Finding first = ARTIFACTS.lint(source).findings().get(0);
        assertEquals(". ,", first.range().in(source.text()));
        assertTrue(ARTIFACTS.fix(source, Applicability.SAFE).source().text().startsWith("\uFEFFThe pier"));
    }

    @Test
    void findsOnFourThreadsWhatItFindsOnOne() throws Exception {
        List<Source> sources = examples();
        List<Report> alone = sources.stream().map(ARTIFACTS::lint).toList();
        Postedit fresh = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Report>> tasks = sources.stream()
                    .<Callable<Report>>map(source -> () -> fresh.lint(source))
                    .toList();
            List<Report> together = new ArrayList<>();
            for (Future<Report> task : threads.invokeAll(tasks)) {
                together.add(task.get());
            }
            assertFalse(alone.stream().allMatch(report -> report.findings().isEmpty()));
            assertEquals(alone, together);
        } finally {
            threads.shutdownNow();
        }
    }

    /** In Turkish the small letter of I is not i. */
    @Test
    void findsTheSameWhereTheMachineSpeaksTurkish() {
        List<Source> sources = examples();
        List<Report> english = sources.stream().map(ARTIFACTS::lint).toList();
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            Postedit turkish = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
            assertEquals(english, sources.stream().map(turkish::lint).toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsItsRulesInAClassLoaderOfItsOwn() throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(new File(entry).toURI().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> main = loader.loadClass("org.postedit.cli.Main");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Object code = main.getMethod(
                            "run", String[].class, InputStream.class, OutputStream.class, OutputStream.class)
                    .invoke(
                            null,
                            new String[] {"check", "--profile", "artifacts", "-"},
                            new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                            out,
                            OutputStream.nullOutputStream());
            assertEquals(1, code);
            assertTrue(out.toString(StandardCharsets.UTF_8).contains("punctuation/stop-before-comma"));
        }
    }

    /** The first examples of all cards. */
    private static List<Source> examples() {
        return ARTIFACTS.rules().cards().stream()
                .map(card -> Source.plain(card.path(), card.examples().get(0).text()))
                .toList();
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(finding -> finding.rule().value()).toList();
    }
}
