package org.postedit.planted.engine;

import java.io.IOException;

/** Takes the terminal and the process for its own, and keeps state for all. */
public final class Loud {
    static int volume = 11;

    /** Reads. */
    public int ask() throws IOException {
        return System.in.read();
    }

    /** Writes. */
    public void say() {
        System.out.println(volume);
    }

    /** Writes errors. */
    public void complain() {
        System.err.println(volume);
    }

    /** Ends the process. */
    public void leave() {
        System.exit(volume);
    }

    /** Ends the process at once. */
    public void halt() {
        Runtime.getRuntime().halt(volume);
    }
}
