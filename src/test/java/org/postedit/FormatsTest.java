package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.finding.Applicability;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

/** The same article as plain text, HTML and Markdown gives the same findings and the same repairs. */
class FormatsTest {
    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));

    @TestFactory
    Stream<DynamicTest> findsTheSame() throws IOException {
        return articles()
                .map(path -> dynamicTest(path.toString(), () -> {
                    List<String> paragraphs = paragraphs(path);
                    List<String> plain = findings(plain(paragraphs));
                    assertFalse(plain.isEmpty() && !path.toString().contains("clean"));
                    assertEquals(plain, findings(html(paragraphs)));
                    assertEquals(plain, findings(markdown(paragraphs)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> mendsTheSame() throws IOException {
        return articles()
                .map(path -> dynamicTest(path.toString(), () -> {
                    List<String> paragraphs = paragraphs(path);
                    List<String> mended = Stream.of(repaired(plain(paragraphs)).split("\n\n"))
                            .map(String::strip)
                            .toList();
                    assertEquals(html(mended).text(), repaired(html(paragraphs)));
                    assertEquals(markdown(mended).text(), repaired(markdown(paragraphs)));
                }));
    }

    private static String repaired(Source source) {
        return POSTEDIT.fix(source, Applicability.SAFE).source().text();
    }

    private static List<String> findings(Source source) {
        return POSTEDIT.lint(source).findings().stream()
                .map(finding -> finding.rule() + " " + finding.fingerprint())
                .toList();
    }

    private static Source plain(List<String> paragraphs) {
        return new Source("t", String.join("\n\n", paragraphs), Format.PLAIN, "en-US");
    }

    private static Source html(List<String> paragraphs) {
        return new Source("t", page(paragraphs, text -> "<p>" + text + "</p>"), Format.HTML, "en-US");
    }

    private static Source markdown(List<String> paragraphs) {
        return new Source("t", String.join("\n\n", paragraphs), Format.MARKDOWN, "en-US");
    }

    private static String page(List<String> paragraphs, UnaryOperator<String> element) {
        return paragraphs.stream().map(element).collect(Collectors.joining("\n"));
    }

    /** The paragraphs of an article; headings are left out, since each format tells them in its own way. */
    private static List<String> paragraphs(Path path) throws IOException {
        return Files.readAllLines(path).stream()
                .map(String::strip)
                .filter(line -> line.matches(".*[.!?”\"]"))
                .toList();
    }

    private static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            return files
                    .filter(path -> path.toString().matches(".*[a-z]\\.txt"))
                    .filter(path -> !path.toString().matches(".*\\.(report|fixed)\\.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
