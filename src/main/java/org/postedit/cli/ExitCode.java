package org.postedit.cli;

/** What a command tells the shell; where several apply, the highest wins. */
final class ExitCode {
    /** Nothing to report. */
    static final int CLEAN = 0;
    /** Findings at or above the level of {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** A wrong option, a file that cannot be read or written, a rule that does not exist. */
    static final int INPUT = 2;
    /** A failure of our own. */
    static final int INTERNAL = 3;
    /** The reader of the output went away, as {@code head} does; the number by which shells know it. */
    static final int BROKEN_PIPE = 141;

    private ExitCode() {}
}
