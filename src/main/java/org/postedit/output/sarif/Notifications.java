package org.postedit.output.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postedit.document.Source;
import org.postedit.engine.Failure;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;

/** Gathers what went wrong in a run, in Postedit, in a file or in its settings, and writes the invocation that tells of it. */
final class Notifications {
    private final List<Notification> execution = new ArrayList<>();
    private final List<Notification> configuration = new ArrayList<>();

    private record Notification(String file, String text, Optional<String> rule) {}

    /** The rules that failed on a file. */
    void add(Report report) {
        for (Failure failure : report.failures()) {
            execution.add(new Notification(report.source().name(), failure.summary(), Optional.of(failure.rule())));
        }
    }

    /** A file that was not checked. */
    void add(Refusal refusal) {
        List<Notification> kind = switch (refusal.cause()) {
            case INPUT -> execution;
            case SETTINGS -> configuration;
        };
        kind.add(new Notification(refusal.name(), refusal.summary(), Optional.empty()));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", execution.isEmpty() && configuration.isEmpty());
        write("toolExecutionNotifications", execution, json);
        write("toolConfigurationNotifications", configuration, json);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void write(String field, List<Notification> notifications, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Notification notification : notifications) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            json.writeObjectFieldStart("message");
            json.writeStringField("text", Message.plain(notification.text()));
            json.writeEndObject();
            json.writeArrayFieldStart("locations");
            new FilePlaces(Source.plain(notification.file(), "")).writeLocation(json);
            json.writeEndArray();
            if (notification.rule().isPresent()) {
                json.writeObjectFieldStart("associatedRule");
                json.writeStringField("id", notification.rule().get());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
