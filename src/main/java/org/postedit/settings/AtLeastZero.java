package org.postedit.settings;

import java.util.OptionalInt;

/** Reads a number from 0 up, such as how many warnings may pass. */
public final class AtLeastZero {
    private AtLeastZero() {}

    /** The number; nothing where {@code digits} are none, or too many. */
    public static OptionalInt read(String digits) {
        try {
            int number = Integer.parseInt(digits);
            return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** What to say of {@code digits} where they are none. */
    public static String refusal(String digits) {
        return "“" + digits + "” is no number from 0 up";
    }
}
