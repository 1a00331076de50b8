package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postedit.document.Source;
import org.postedit.engine.Failure;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Confidence;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Severity;
import org.postedit.text.SourceRange;

class GitHubWriterTest {
    private static final Path FOLDER = Path.of("project").toAbsolutePath();
    private static final SourceRange FIRST = new SourceRange(0, 1);

    @Test
    void marksThePlaceAndTellsTheRepair() throws IOException {
        String text = "One\r\nBread , now";
        SourceRange place = Samples.range(text, " ,");
        Finding finding =
                Samples.finding(text, " ,", Samples.fix("drop the space", Applicability.SAFE, new Edit(place, ",")));
        assertEquals(
                List.of("::warning file=draft.txt,line=2,endLine=2,col=6,endColumn=8,"
                        + "title=punctuation/space-before-mark::space before a comma%0Ahelp: drop the space"),
                commands(Samples.report(text, finding)));
    }

    @Test
    void leavesColumnsOutWhereAPlaceHasTwoLines() throws IOException {
        String command = commands(Samples.report("a\nb", Samples.finding("a\nb", "a\nb")))
                .get(0);
        assertTrue(command.contains(",line=1,endLine=2,title="), command);
    }

    @Test
    void saysNothingOfACleanFile() throws IOException {
        assertEquals(List.of(), commands(Samples.report("a")));
    }

    @Test
    void keepsNamesAndMessagesFromBeingCommands() throws IOException {
        Report report = new Report(
                Source.plain("50%, a:b\n.txt", "a"),
                List.of(),
                List.of(new Failure("a,b\u001B", "100%\r\n::set-env name=A::b\u202E")),
                List.of());
        assertEquals(
                List.of("::error file=50%25%2C a%3Ab%0A.txt,title=a%2Cb<U+001B>::"
                        + "not wholly checked: a,b<U+001B> failed: 100%25⏎::set-env name=A::b<U+202E>"),
                commands(report));
    }

    @Test
    void putsTheWorstFirstAndOfThoseTheSurest() throws IOException {
        assertEquals(
                List.of("high error", "low error", "medium warning", "high suggestion"),
                messages(
                        finding(Severity.SUGGESTION, Confidence.HIGH),
                        finding(Severity.ERROR, Confidence.LOW),
                        finding(Severity.WARNING, Confidence.MEDIUM),
                        finding(Severity.ERROR, Confidence.HIGH)));
    }

    @Test
    void stopsWhereGitHubDoesAndCountsTheOthers() throws IOException {
        List<Finding> many = new ArrayList<>();
        many.addAll(Collections.nCopies(12, finding(Severity.SUGGESTION, Confidence.HIGH)));
        many.addAll(Collections.nCopies(30, finding(Severity.WARNING, Confidence.LOW)));
        many.addAll(Collections.nCopies(11, finding(Severity.WARNING, Confidence.HIGH)));
        many.addAll(Collections.nCopies(10, finding(Severity.ERROR, Confidence.HIGH)));
        List<String> lines = commands(Samples.report("a", many.toArray(Finding[]::new)));
        for (String level : List.of("::error ", "::warning ", "::notice ")) {
            assertEquals(
                    10, lines.stream().filter(line -> line.startsWith(level)).count(), level);
        }
        assertFalse(lines.stream().anyMatch(line -> line.endsWith("low warning")));
        assertEquals(
                "::notice title=postedit::not shown here: 31 warnings, 3 suggestions; “--format text” shows all",
                lines.get(lines.size() - 1));
    }

    @Test
    void needsNoCountWhereAllFit() throws IOException {
        Finding[] ten = Collections.nCopies(10, finding(Severity.SUGGESTION, Confidence.HIGH))
                .toArray(Finding[]::new);
        assertEquals(10, messages(ten).size());
        assertFalse(messages(ten).toString().contains("not shown"));
    }

    @Test
    void namesFilesAsSeenFromTheFolder() throws IOException {
        for (String name : List.of("./news/a.txt", FOLDER.resolve("news/a.txt").toString(), "../project/news/a.txt")) {
            String command = commands(new Report(
                            Source.plain(name, "a"),
                            List.of(finding(Severity.ERROR, Confidence.HIGH)),
                            List.of(),
                            List.of()))
                    .get(0);
            assertTrue(command.startsWith("::error file=news/a.txt,"), command);
        }
    }

    @Test
    void countsLinesAsGitDoes() throws IOException {
        String text = "One\rtwo\nBread , now";
        String command =
                commands(Samples.report(text, Samples.finding(text, " ,"))).get(0);
        assertTrue(command.contains(",line=2,endLine=2,col=6,"), command);
    }

    @Test
    void tellsThatAFileWasNotChecked() throws IOException {
        assertEquals(
                "::error file=gone.txt,title=input::not checked: ./gone.txt: no such file\n",
                Written.by(new GitHubWriter(FOLDER), Samples.refusal()));
    }

    private static Finding finding(Severity severity, Confidence confidence) {
        return Samples.finding(severity, confidence, FIRST);
    }

    private static List<String> messages(Finding... findings) throws IOException {
        return commands(Samples.report("a", findings)).stream()
                .map(line -> line.substring(line.lastIndexOf("::") + 2))
                .toList();
    }

    private static List<String> commands(Report report) throws IOException {
        return Written.by(new GitHubWriter(FOLDER), report).lines().toList();
    }
}
