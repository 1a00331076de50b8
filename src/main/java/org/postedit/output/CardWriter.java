package org.postedit.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.postedit.rule.Example;
import org.postedit.rule.Rule;
import org.postedit.rule.RuleCard;

/** Writes a rule card for a person at a terminal: what it finds, why, how to mend it, and examples. */
public final class CardWriter {
    private static final int COLUMNS = 100;

    private final Paint paint;

    /** A writer in the colours of {@code paint}. */
    public CardWriter(Paint paint) {
        this.paint = paint;
    }

    /**
     * Writes one card.
     *
     * @throws IOException if {@code out} takes no more
     */
    public void write(RuleCard card, Writer out) throws IOException {
        Rule rule = card.rule();
        out.append(paint.bold(rule.id().value() + ": " + card.title())).append("\n");
        out.append(paint.severity(rule.severity(), rule.severity().label()))
                .append(", " + rule.confidence().label() + " confidence; ")
                .append(repair(rule))
                .append("\n\n")
                .append(card.prose())
                .append("\n");
        List<Example> flagged = card.examples(Example.Kind.FLAGGED);
        out.append("\nWhat it finds:\n");
        for (Example example : flagged) {
            writeFlagged(example, rule, out);
        }
        out.append("\nWhat it leaves alone:\n");
        for (Example example : card.examples(Example.Kind.SILENT)) {
            out.append("    ").append(onOneLine(example.text())).append("\n");
        }
        out.append("\nLanguage: ").append(language(rule)).append("\n");
        out.append("MQM: ").append(rule.mqm()).append("\n");
        out.append("ITS 2.0: ").append(rule.its()).append("\n");
        out.append("Since: ").append(rule.since()).append("\n");
    }

    private void writeFlagged(Example example, Rule rule, Writer out) throws IOException {
        String text = onOneLine(example.text());
        Excerpt excerpt = Excerpt.of(text, example.marked().orElseThrow(), COLUMNS);
        out.append("    ").append(excerpt.line()).append("\n");
        out.append("    ")
                .append(paint.severity(rule.severity(), excerpt.carets()))
                .append("\n");
        if (example.repaired().isPresent()) {
            out.append("  → ")
                    .append(paint.added(onOneLine(example.repaired().get())))
                    .append("\n");
        }
    }

    private static String repair(Rule rule) {
        return switch (rule.fix()) {
            case SAFE -> "“postedit fix” repairs it";
            case UNSAFE -> "“postedit fix --unsafe” repairs it";
            case DISPLAY_ONLY -> "to be mended by hand";
        };
    }

    private static String language(Rule rule) {
        return rule.language().equals("any")
                ? "any"
                : Locale.forLanguageTag(rule.language()).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The text with each paragraph break as one sign, so that places keep their offsets. */
    private static String onOneLine(String text) {
        return text.replace('\n', '⏎');
    }
}
