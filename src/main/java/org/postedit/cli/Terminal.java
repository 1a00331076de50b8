package org.postedit.cli;

import java.io.Console;

/** Tells whether a person sits before this run. */
final class Terminal {
    private Terminal() {}

    /** Whether standard input and standard output are a terminal; bytes sent there would be read by a person. */
    // Since Java 22 there is always a console, and it says itself whether it is a terminal.
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
