package org.postedit.text.encoding;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes that may be UTF-8, held as characters up to 255. */
final class Utf8 {
    /** Sequences in which a space took the place of a no-break space, byte A0. */
    private static final Pattern SPACE_FOR_A0 = Pattern.compile("[\\xC2\\xC3\\xC5\\xCE\\xD0\\xD9] "
            + "|[\\xE2\\xE3] [\\x80-\\x84\\x86-\\x9F\\xA1-\\xBF]"
            + "|[\\xE0-\\xE3][\\x80-\\x84\\x86-\\x9F\\xA1-\\xBF] "
            + "|\\xF0 [\\x80-\\xBF]{2}|\\xF0[\\x80-\\xBF] [\\x80-\\xBF]|\\xF0[\\x80-\\xBF]{2} ");

    /** The word {@code à}, whose no-break space and the space after it became one; Portuguese {@code às} is written on. */
    private static final Pattern LONE_A_GRAVE = Pattern.compile("\\xC3 (?! |quele|quela|quilo|s )");

    /** Sequences that lost a byte. */
    private static final Pattern LOSSY = Pattern.compile("[\\xC2-\\xDF]\\x1A|[\\xC2\\xC3]\\?"
            + "|\\xED[\\xA0-\\xAF][\\x1A?]\\xED[\\xB0-\\xBF][\\x1A?\\x80-\\xBF]"
            + "|\\xED[\\xA0-\\xAF][\\x1A?\\x80-\\xBF]\\xED[\\xB0-\\xBF][\\x1A?]"
            + "|[\\xE0-\\xEF][\\x1A?][\\x1A\\x80-\\xBF]|[\\xE0-\\xEF][\\x1A\\x80-\\xBF][\\x1A?]"
            + "|[\\xF0-\\xF4][\\x1A?][\\x1A\\x80-\\xBF]{2}|[\\xF0-\\xF4][\\x1A\\x80-\\xBF][\\x1A?][\\x1A\\x80-\\xBF]"
            + "|[\\xF0-\\xF4][\\x1A\\x80-\\xBF]{2}[\\x1A?]|\\x1A");

    private static final String REPLACEMENT = "\u00EF\u00BF\u00BD";
    private static final int SURROGATE_LEAD = 0xED;

    private Utf8() {}

    /** The bytes with byte A0 put back where a space makes no sense. */
    static Traced withoutLostA0(Traced bytes) {
        if (!SPACE_FOR_A0.matcher(bytes.text()).find()) {
            return bytes;
        }
        Traced words = replace(bytes, LONE_A_GRAVE, found -> "\u00C3\u00A0 ");
        return replace(words, SPACE_FOR_A0, found -> found.group().replace(' ', '\u00A0'));
    }

    /** The bytes with a replacement character for each sequence that lost a byte. */
    static Traced withoutLoss(Traced bytes) {
        return replace(bytes, LOSSY, found -> REPLACEMENT);
    }

    /** The text that the bytes spell, surrogates written one by one included; empty where they are not UTF-8. */
    static Optional<Traced> decode(Traced bytes) {
        Traced.Builder out = new Traced.Builder();
        int at = 0;
        while (at < bytes.length()) {
            int length = sequence(bytes, at);
            if (length == 0) {
                return Optional.empty();
            }
            int codePoint = codePoint(bytes, at, length);
            if (length == 3 && isSurrogate(codePoint)) {
                boolean paired = Character.isHighSurrogate((char) codePoint)
                        && sequence(bytes, at + 3) == 3
                        && bytes.charAt(at + 3) == SURROGATE_LEAD
                        && Character.isLowSurrogate((char) codePoint(bytes, at + 3, 3));
                if (!paired) {
                    return Optional.empty();
                }
                codePoint = Character.toCodePoint((char) codePoint, (char) codePoint(bytes, at + 3, 3));
                length = 6;
            }
            out.replace(bytes, at, at + length, Character.toString(codePoint));
            at += length;
        }
        return Optional.of(out.build());
    }

    /** The length of the sequence that starts at {@code at}; 0 where none does. */
    private static int sequence(Traced bytes, int at) {
        if (at >= bytes.length()) {
            return 0;
        }
        int lead = bytes.charAt(at);
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length()) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes.charAt(at + i) & 0xC0) != 0x80) {
                return 0;
            }
        }
        int least = length == 3 ? 0x800 : length == 4 ? 0x10000 : 0;
        int value = codePoint(bytes, at, length);
        return value < least || value > Character.MAX_CODE_POINT ? 0 : length;
    }

    private static int codePoint(Traced bytes, int at, int length) {
        int value = length == 0 ? 0 : bytes.charAt(at) & (length == 1 ? 0x7F : 0x7F >> length);
        for (int i = 1; i < length; i++) {
            value = value << 6 | (bytes.charAt(at + i) & 0x3F);
        }
        return value;
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }

    private static Traced replace(Traced bytes, Pattern pattern, Function<MatchResult, String> by) {
        Matcher matcher = pattern.matcher(bytes.text());
        Traced.Builder out = new Traced.Builder();
        int done = 0;
        while (matcher.find()) {
            out.add(bytes, done, matcher.start());
            String text = by.apply(matcher);
            if (text.length() == matcher.end() - matcher.start()) {
                for (int i = 0; i < text.length(); i++) {
                    out.replace(bytes, matcher.start() + i, matcher.start() + i + 1, text.substring(i, i + 1));
                }
            } else {
                out.replace(bytes, matcher.start(), matcher.end(), text);
            }
            done = matcher.end();
        }
        return out.add(bytes, done, bytes.length()).build();
    }
}
