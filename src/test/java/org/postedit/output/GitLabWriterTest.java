package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.finding.Severity;
import org.postedit.text.SourceRange;

class GitLabWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("project").toAbsolutePath();
    private static final String TEXT = "One\r\nBread , now";

    @Test
    void writesAnIssueForAFinding() throws IOException {
        assertEquals(JSON.readTree("""
                [{"description": "space before a comma", "check_name": "punctuation/space-before-mark",
                  "fingerprint": "4f04f163d84a48b4", "severity": "minor",
                  "location": {"path": "draft.txt", "lines": {"begin": 2, "end": 2}}}]
                """), issues(Samples.report(TEXT, Samples.finding(TEXT, " ,"))));
    }

    @Test
    void writesAnEmptyListWhereNothingIsFound() throws IOException {
        assertEquals(JSON.createArrayNode(), issues(Samples.report("a")));
    }

    @Test
    void makesAnErrorMajorAndASuggestionAnInfo() throws IOException {
        SourceRange place = new SourceRange(0, 1);
        JsonNode issues = issues(Samples.report(
                "a",
                Samples.finding(Severity.ERROR, Confidence.HIGH, place),
                Samples.finding(Severity.SUGGESTION, Confidence.HIGH, place)));
        assertEquals(List.of("major", "info"), issues.findValuesAsText("severity"));
    }

    @Test
    void neverGivesAFingerprintTwice() throws IOException {
        Finding finding = Samples.finding(TEXT, " ,");
        Report twice = Samples.report(TEXT, finding, finding);
        JsonNode issues = issues(twice, twice, named("other.txt", finding), Samples.broken("a"), Samples.broken("a"));
        List<String> fingerprints = issues.findValuesAsText("fingerprint");
        Set<String> distinct = new HashSet<>(fingerprints);
        assertEquals(7, fingerprints.size());
        assertEquals(7, distinct.size());
    }

    @Test
    void namesFilesAsSeenFromTheProject() throws IOException {
        Finding finding = Samples.finding(TEXT, " ,");
        JsonNode issues = issues(
                named(FOLDER.resolve("news").resolve("a.txt").toString(), finding),
                named("./news/a.txt", finding),
                named("../project/news/a.txt", finding),
                named("../other/./a.txt", finding),
                named("<stdin>", finding));
        assertEquals(
                List.of("news/a.txt", "news/a.txt", "news/a.txt", "../other/a.txt", "<stdin>"),
                issues.findValuesAsText("path"));
    }

    @Test
    void tellsThatARuleFailed() throws IOException {
        JsonNode issue = issues(Samples.broken("a")).get(0);
        assertEquals("quotation/split", issue.at("/check_name").asText());
        assertTrue(issue.at("/description").asText().startsWith("not wholly checked"));
        assertEquals("major", issue.at("/severity").asText());
        assertEquals(1, issue.at("/location/lines/begin").asInt());
    }

    @Test
    void tellsFilesApartThatDifferInSpacesAlone() throws IOException {
        Finding finding = Samples.finding(TEXT, " ,");
        List<String> fingerprints =
                issues(named("a b.txt", finding), named("a  b.txt", finding)).findValuesAsText("fingerprint");
        assertNotEquals(fingerprints.get(0), fingerprints.get(1));
    }

    @Test
    void countsLinesAsGitDoes() throws IOException {
        String text = "One\rtwo\nBread , now";
        assertEquals(
                2,
                issues(Samples.report(text, Samples.finding(text, " ,")))
                        .at("/0/location/lines/begin")
                        .asInt());
    }

    @Test
    void tellsThatAFileWasNotChecked() throws IOException {
        JsonNode issues = JSON.readTree(Written.by(new GitLabWriter(FOLDER), Samples.refusal(), Samples.refusal()));
        assertEquals("input", issues.at("/0/check_name").asText());
        assertEquals(
                "not checked: ./gone.txt: no such file",
                issues.at("/0/description").asText());
        assertEquals("major", issues.at("/0/severity").asText());
        assertEquals("gone.txt", issues.at("/0/location/path").asText());
        assertNotEquals(issues.at("/0/fingerprint"), issues.at("/1/fingerprint"));
    }

    private static Report named(String name, Finding finding) {
        return new Report(Source.plain(name, TEXT), List.of(finding), List.of(), List.of());
    }

    private static JsonNode issues(Report... reports) throws IOException {
        return JSON.readTree(Written.by(new GitLabWriter(FOLDER), reports));
    }
}
