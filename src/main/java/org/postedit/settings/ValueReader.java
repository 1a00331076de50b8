package org.postedit.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postedit.finding.Severity;
import org.postedit.rule.RuleSelector;
import org.postedit.rule.UnknownRuleException;

/**
 * Reads what a settings file says of each key.
 *
 * @param folder the folder that other files are looked for in
 * @param cards the rules that may be named
 */
record ValueReader(Path folder, OwnCards cards) {

    Choice choice(Key key, Yaml.Entry entry) throws IOException {
        return new Choice(key, entry.key().place(), change(key, entry.value()));
    }

    private UnaryOperator<Settings> change(Key key, Yaml value) throws IOException {
        return switch (key) {
            case LANGUAGE -> said(language(value), Settings::withLanguage);
            case PROFILE -> said(one(value, List.of(Profile.values()), Profile::label), Settings::withProfile);
            case SELECT -> said(rules(value), Settings::selecting);
            case IGNORE -> said(rules(value), Settings::ignoring);
            case SEVERITY -> said(severities(value), Settings::withSeverities);
            case NAMES -> said(words(value), Settings::withNames);
            case TERMS -> said(words(value), Settings::withTerms);
            case RULES -> said(cards.own(), Settings::withCards);
            case FAIL_ON -> said(one(value, List.of(FailOn.values()), FailOn::label), Settings::withFailOn);
            case MAX_WARNINGS -> said(number(value), Settings::withMaxWarnings);
        };
    }

    private static <T> UnaryOperator<Settings> said(T value, BiFunction<Settings, T, Settings> change) {
        return settings -> change.apply(settings, value);
    }

    private static String language(Yaml value) {
        return LanguageCode.read(value.text())
                .orElseThrow(() -> value.fault(LanguageCode.refusal(value.text())))
                .toLanguageTag();
    }

    private static <T> T one(Yaml value, List<T> known, Function<T, String> label) {
        return known.stream()
                .filter(other -> label.apply(other).equals(value.text()))
                .findFirst()
                .orElseThrow(() -> value.fault("“" + value.text() + "” is none of "
                        + known.stream().map(label).collect(Collectors.joining(", "))));
    }

    private List<RuleSelector> rules(Yaml value) {
        return value.items().stream().map(this::rule).toList();
    }

    private RuleSelector rule(Yaml value) {
        try {
            return RuleSelector.of(value.text(), cards.all());
        } catch (UnknownRuleException e) {
            throw value.fault(String.valueOf(e.getMessage()));
        }
    }

    private List<SeverityChoice> severities(Yaml value) {
        List<SeverityChoice> choices = new ArrayList<>();
        for (Yaml.Entry entry : value.entries()) {
            choices.add(new SeverityChoice(
                    rule(entry.key()), one(entry.value(), List.of(Severity.values()), Severity::label)));
        }
        return choices;
    }

    /** The words of all files that {@code value} names: one a line, {@code #} starts a remark. */
    private Set<String> words(Yaml value) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        for (Yaml name : value.items()) {
            Path file = name.pathFrom(folder);
            if (!Files.isRegularFile(file)) {
                throw name.fault("no file “" + name.text() + "” beside this one");
            }
            try (Stream<String> lines = Files.lines(file)) {
                lines.map(line -> line.replaceFirst("^\uFEFF", "")
                                .replaceFirst("#.*", "")
                                .strip())
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            } catch (UncheckedIOException e) {
                throw name.fault("“" + name.text() + "” is not UTF-8 text");
            }
        }
        return words;
    }

    private static int number(Yaml value) {
        return AtLeastZero.read(value.text()).orElseThrow(() -> value.fault(AtLeastZero.refusal(value.text())));
    }
}
