package org.postedit.output;

import org.postedit.finding.Severity;

/** Colours for a terminal, or none: {@code Paint.PLAIN.bold("a")} is {@code a}. */
public enum Paint {
    /** No colours. */
    PLAIN,
    /** The colours of ANSI escape sequences. */
    ANSI;

    /** Text that stands out, such as the place of a finding. */
    public String bold(String text) {
        return sequence("1", text);
    }

    /** Text that is taken away by a fix. */
    public String removed(String text) {
        return sequence("31", text);
    }

    /** Text that a fix puts there. */
    public String added(String text) {
        return sequence("32", text);
    }

    /** Text of a finding of that severity. */
    public String severity(Severity severity, String text) {
        return sequence(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case SUGGESTION -> "1;36";
                },
                text);
    }

    private String sequence(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
