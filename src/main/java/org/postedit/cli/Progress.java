package org.postedit.cli;

import org.postedit.output.Glyph;
import org.postedit.output.Paint;

/** Shows on a terminal how far a long run has come, as in {@code [12/300] draft.txt}; nothing where nobody watches. */
final class Progress {
    private static final int LONGEST = 60;

    private final Streams streams;
    private final int total;
    private int started;

    Progress(Streams streams, int total) {
        this.streams = streams;
        this.total = total;
    }

    void start(String name) {
        started++;
        if (isShown()) {
            String tail = name.length() > LONGEST ? "…" + name.substring(name.length() - LONGEST) : name;
            streams.err().print("\r\u001B[K[" + started + "/" + total + "] " + Glyph.visible(tail));
            streams.err().flush();
        }
    }

    /** Makes room for a line of output. */
    void clear() {
        if (isShown()) {
            streams.err().print("\r\u001B[K");
            streams.err().flush();
        }
    }

    private boolean isShown() {
        return streams.paint() == Paint.ANSI && total > 1;
    }
}
