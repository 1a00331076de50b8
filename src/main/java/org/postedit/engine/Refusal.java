package org.postedit.engine;

/**
 * A file that could not be checked, such as one that is not there.
 *
 * @param name the path as the caller gave it, or another name such as {@code <stdin>}
 * @param cause what was at fault
 * @param message what is wrong, as a fragment that names the file at fault: {@code draft.txt: no such file}
 */
public record Refusal(String name, Cause cause, String message) implements FileResult {

    /** What kept a file from being checked. */
    public enum Cause {
        /** The file itself: it is missing, no text, or not to be read. */
        INPUT("input"),
        /** The settings or rule cards that hold for it. */
        SETTINGS("settings");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        /** The name in reports, where that of a rule stands otherwise. */
        public String label() {
            return label;
        }
    }

    /** What it means for the report, as a fragment: {@code not checked: draft.txt: no such file}. */
    public String summary() {
        return "not checked: " + message;
    }
}
