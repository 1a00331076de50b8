package org.postedit.output.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.postedit.finding.Finding;
import org.postedit.finding.RuleId;
import org.postedit.rule.Rule;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;

/** Gathers the rules that spoke in a run, and writes what their cards tell of them. */
final class RuleList {
    private final RuleCatalog catalog;
    private final Map<RuleId, Seen> seen = new LinkedHashMap<>();

    private record Seen(int index, Finding first) {}

    RuleList(RuleCatalog catalog) {
        this.catalog = catalog;
    }

    /** The number of the rule of {@code finding}, from 0. */
    int indexOf(Finding finding) {
        Seen rule = seen.get(finding.rule());
        if (rule == null) {
            rule = new Seen(seen.size(), finding);
            seen.put(finding.rule(), rule);
        }
        return rule.index();
    }

    /** The rules by their numbers. */
    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Map.Entry<RuleId, Seen> rule : seen.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey().value());
            Optional<RuleCard> card = catalog.find(rule.getKey());
            if (card.isPresent()) {
                write(card.get(), json);
            } else {
                write(rule.getValue().first(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(RuleCard card, JsonGenerator json) throws IOException {
        Rule rule = card.rule();
        writeText("shortDescription", card.title(), json);
        writeText("fullDescription", rule.message(), json);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", Message.plain(card.prose()));
        json.writeStringField("markdown", Message.braced(card.prose()));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", Level.of(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("mqm", rule.mqm());
        json.writeStringField("its", rule.its());
        json.writeStringField("confidence", rule.confidence().label());
        // What GitHub calls the same, and sorts by.
        json.writeStringField("precision", rule.confidence().label());
        writeTag(rule.category().label(), json);
        json.writeEndObject();
    }

    /** A check that has no card: one of LanguageTool's. */
    private static void write(Finding first, JsonGenerator json) throws IOException {
        String description = "LanguageTool’s check " + first.rule().name();
        writeText("shortDescription", description, json);
        writeText("fullDescription", description, json);
        writeText("help", "“postedit explain " + first.rule() + "” tells where it is explained.", json);
        json.writeObjectFieldStart("properties");
        json.writeStringField("mqm", first.mqm());
        writeTag(first.category().label(), json);
        json.writeEndObject();
    }

    private static void writeText(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", Message.plain(text));
        json.writeEndObject();
    }

    private static void writeTag(String category, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tags");
        json.writeString(category);
        json.writeEndArray();
    }
}
