package org.postedit.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line of the settings, such as {@code fail-on: error}. */
public enum Key {
    /** The language of the texts. */
    LANGUAGE,
    /** Which rules run. */
    PROFILE,
    /** The only rules to report. */
    SELECT,
    /** Rules not to report. */
    IGNORE,
    /** How bad findings are to be taken. */
    SEVERITY,
    /** Files of names that are spelt rightly. */
    NAMES,
    /** Files of other words that are spelt rightly. */
    TERMS,
    /** Folders of rule cards. */
    RULES,
    /** From which severity on a finding makes a run fail. */
    FAIL_ON,
    /** How many warnings a run may have without failing. */
    MAX_WARNINGS;

    /** The name used in a settings file, such as {@code fail-on}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@code settings} say of it, for a person to read. */
    public String shown(Settings settings) {
        return switch (this) {
            case LANGUAGE -> settings.language().orElse("what the text declares, or en-US");
            case PROFILE -> settings.profile().label();
            case SELECT -> settings.select().isEmpty() ? "all rules" : list(settings.select());
            case IGNORE -> list(settings.ignore());
            case SEVERITY -> list(settings.severities());
            case NAMES -> number(settings.names().size(), "name");
            case TERMS -> number(settings.terms().size(), "term");
            case RULES ->
                list(settings.cards().stream().map(card -> card.rule().id()).toList());
            case FAIL_ON -> settings.failOn().label();
            case MAX_WARNINGS ->
                settings.maxWarnings().isPresent()
                        ? String.valueOf(settings.maxWarnings().getAsInt())
                        : "as fail-on says";
        };
    }

    /** Whether what is said later is added to what was said before; otherwise it takes its place. */
    boolean adds() {
        return switch (this) {
            case IGNORE, SEVERITY, NAMES, TERMS, RULES -> true;
            default -> false;
        };
    }

    private static String list(List<?> items) {
        return items.isEmpty() ? "none" : items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String number(int number, String noun) {
        return number == 0 ? "none" : number + " " + noun + (number == 1 ? "" : "s");
    }
}
