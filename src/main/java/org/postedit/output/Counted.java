package org.postedit.output;

import java.util.Locale;

/** Puts a number before a noun: {@code 1 file}, {@code 1,200 files}. */
public final class Counted {
    private Counted() {}

    /** {@code number} of what {@code noun} names in the singular. */
    public static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
