package org.postedit.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;

/** The head of a card, {@code severity: error} and the like, as a rule. */
final class FrontMatter {
    private static final List<String> REQUIRED =
            List.of("id", "language", "severity", "confidence", "fix", "mqm", "its", "since", "message");
    private static final List<String> KNOWN =
            Stream.concat(REQUIRED.stream(), Stream.of("supersedes")).toList();
    private static final Pattern LANGUAGE = Pattern.compile("any|[a-z]{2,3}");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final int MESSAGE_LENGTH = 80;

    private final CardSource card;
    private final Map<String, String> values;
    private final List<String> lines;

    /** The values of a head; {@code lines} are those of the whole card, to tell where a key stands. */
    FrontMatter(CardSource card, Map<String, List<String>> head, List<String> lines) {
        this.card = card;
        this.lines = lines;
        for (String key : head.keySet()) {
            if (!KNOWN.contains(key)) {
                throw fault(key, "unknown key “" + key + "”" + Nearest.question(key, KNOWN));
            }
        }
        List<String> missing = new ArrayList<>(REQUIRED);
        missing.removeIf(
                key -> !String.join("", head.getOrDefault(key, List.of())).isBlank());
        if (!missing.isEmpty()) {
            throw card.fault(1, "the head says nothing of " + String.join(", ", missing));
        }
        this.values = head.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> String.join(" ", entry.getValue()).strip()));
    }

    /** The rule that the values describe. */
    Rule rule() {
        RuleId id = id("id", value("id"));
        if (!("/" + card.path()).endsWith("/" + id + ".md")) {
            throw fault("id", "the card of “" + id + "” is not called " + id + ".md");
        }
        if (value("fix").equals(Applicability.SAFE.label())
                && !value("confidence").equals(Confidence.HIGH.label())) {
            throw fault("fix", "a safe fix needs high confidence");
        }
        String mqm = value("mqm");
        among("mqm", mqm.split(" > ", 2)[0], IssueTypes.MQM_DIMENSIONS);
        return new Rule(
                id,
                named("id", id.folder(), Category.values(), Category::label),
                shaped("language", LANGUAGE, "a language code such as en, or any"),
                named("severity", value("severity"), Severity.values(), Severity::label),
                named("confidence", value("confidence"), Confidence.values(), Confidence::label),
                named("fix", value("fix"), Applicability.values(), Applicability::label),
                mqm,
                among("its", value("its"), IssueTypes.ITS),
                shaped("since", VERSION, "a version such as 0.1.0"),
                message(),
                supersedes());
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }

    private String message() {
        String message = value("message");
        if (message.length() > MESSAGE_LENGTH) {
            throw fault("message", message.length() + " characters; a message has at most " + MESSAGE_LENGTH);
        }
        return message;
    }

    private Set<RuleId> supersedes() {
        Set<RuleId> ids = new HashSet<>();
        Stream.of(value("supersedes").split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> ids.add(id("supersedes", part)));
        return ids;
    }

    private RuleId id(String key, String value) {
        try {
            return new RuleId(value);
        } catch (IllegalArgumentException e) {
            throw (BrokenCardException) fault(key, "“" + value + "” is not a category, a slash and a name")
                    .initCause(e);
        }
    }

    private String shaped(String key, Pattern shape, String wanted) {
        String value = value(key);
        if (!shape.matcher(value).matches()) {
            throw fault(key, "“" + value + "” is not " + wanted);
        }
        return value;
    }

    private <T> T named(String key, String value, T[] known, Function<T, String> label) {
        among(key, value, Arrays.stream(known).map(label).toList());
        return Arrays.stream(known)
                .filter(one -> label.apply(one).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private String among(String key, String value, Collection<String> known) {
        if (!known.contains(value)) {
            throw fault(
                    key,
                    "unknown " + (key.equals("id") ? "category" : key) + " “" + value + "”"
                            + Nearest.question(value, known));
        }
        return value;
    }

    private BrokenCardException fault(String key, String what) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return card.fault(i + 1, what);
            }
        }
        return card.fault(1, what);
    }
}
