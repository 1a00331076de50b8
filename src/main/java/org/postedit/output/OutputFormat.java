package org.postedit.output;

import java.nio.file.Path;
import java.util.Locale;
import org.postedit.output.html.HtmlWriter;
import org.postedit.output.sarif.SarifWriter;
import org.postedit.rule.RuleCatalog;

/** The forms a report can take, by the name used on the command line. */
public enum OutputFormat {
    /** For people: the place, the line, and what a fix would make of it. */
    TEXT,
    /** For programs: one JSON document, version 1. */
    JSON,
    /** For people: one page for a browser, with the articles and what was found in them. */
    HTML,
    /** For programs: JSON Lines, a line for each file. */
    JSONL,
    /** For code scanning and editors: SARIF 2.1.0. */
    SARIF,
    /** For what shows test results: the XML of JUnit. */
    JUNIT,
    /** For what shows the results of linters: the XML of Checkstyle. */
    CHECKSTYLE,
    /** For a workflow of GitHub: commands that mark lines. */
    GITHUB,
    /** For a merge request of GitLab: a code quality report. */
    GITLAB,
    /** For reviewdog: diagnostics with suggestions. */
    RDJSON;

    /** The name used on the command line, such as {@code json}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A writer of this format; {@code rules} are those that may speak, {@code paint} matters to text alone. */
    public ReportWriter writer(Tool tool, RuleCatalog rules, Paint paint) {
        Path folder = Path.of("").toAbsolutePath();
        return switch (this) {
            case TEXT -> new TextWriter(paint);
            case JSON -> new JsonWriter(tool);
            case HTML -> new HtmlWriter(tool);
            case JSONL -> new JsonLinesWriter();
            case SARIF -> new SarifWriter(tool, rules);
            case JUNIT -> new JUnitWriter(folder);
            case CHECKSTYLE -> new CheckstyleWriter(tool, folder);
            case GITHUB -> new GitHubWriter(folder);
            case GITLAB -> new GitLabWriter(folder);
            case RDJSON -> new RdjsonWriter(folder);
        };
    }
}
