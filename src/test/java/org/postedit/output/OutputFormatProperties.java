package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postedit.document.Source;
import org.postedit.engine.Failure;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.Fix;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;
import org.postedit.rule.RuleCatalog;
import org.postedit.text.SourceRange;

/** Whatever a text holds, each format stays what its readers take. */
class OutputFormatProperties {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) [^\r\n]*?::[^\r\n]*");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .withChars('\u0000', '\u001B', '\r', '\n', '<', '&', ']', '>', '"', '{', '}', '%', ':', ',')
                .withChars('\uD83D', '\uDE00', '\uFFFE', '\uFEFF', '\u2028', '\u0085')
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    @Property(tries = 200)
    void isWellFormed(
            @ForAll OutputFormat format,
            @ForAll Severity severity,
            @ForAll("texts") String text,
            @ForAll("texts") String other)
            throws IOException {
        Report report = report(severity, text, other);
        Refusal refusal = new Refusal(other, Refusal.Cause.SETTINGS, text);
        String written =
                Written.by(format.writer(new Tool("1", "2"), RuleCatalog.of(List.of()), Paint.PLAIN), report, refusal);
        switch (format) {
            case JSON, SARIF, GITLAB, RDJSON -> JSON.readTree(written.getBytes(StandardCharsets.UTF_8));
            case JSONL -> {
                assertEquals(2, written.chars().filter(c -> c == '\n').count());
                for (String line : written.split("\n")) {
                    JSON.readTree(line.getBytes(StandardCharsets.UTF_8));
                }
            }
            case JUNIT, CHECKSTYLE -> Written.xml(written);
            case GITHUB ->
                written.lines().forEach(line -> assertTrue(COMMAND.matcher(line).matches(), line));
            case TEXT, HTML -> assertTrue(written.codePoints().noneMatch(c -> c == 0x1B));
        }
    }

    private static Report report(Severity severity, String text, String other) {
        SourceRange whole = new SourceRange(0, text.length());
        Finding finding = new Finding(
                new RuleId("residue/tag"),
                Category.RESIDUE,
                other,
                severity,
                Confidence.HIGH,
                whole,
                other,
                List.of(new Fix(other, Applicability.SAFE, List.of(new Edit(whole, other)))),
                List.of(whole),
                new Fingerprint("0123456789abcdef"));
        return new Report(
                Source.plain(other, text), List.of(finding), List.of(new Failure(other, other)), List.of(other));
    }
}
