package org.postedit.text.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes a wrong decoding: {@code donâ€™t} was {@code don’t} before its UTF-8 was read as Windows-1252.
 *
 * <p>A line is decoded anew as a whole if that gives sound UTF-8 throughout, else stretch by stretch. Text is touched only
 * where its characters stand together as nobody writes them, so a line of good French or Greek stays what it is. The facts
 * (which code pages, in which order, which losses are mended) are those of ftfy.
 */
public final class EncodingRepair {
    private static final Pattern CONTROL = Pattern.compile("[\\x80-\\x9F]");
    private static final int MOST_ROUNDS = 8;

    /** A change of the text: what stands between the two offsets becomes {@code text}. */
    public record Mend(int start, int end, String text) {}

    private EncodingRepair() {}

    /** What to change in a line, in order; nothing where it is sound. */
    public static List<Mend> of(String line) {
        if (!Garble.isIn(line)) {
            return List.of();
        }
        Traced now = fixed(Traced.of(line));
        List<Mend> mends = new ArrayList<>();
        for (int from = 0; from < now.length(); ) {
            int to = from + 1;
            while (to < now.length() && now.start(to) == now.start(from) && now.end(to) == now.end(from)) {
                to++;
            }
            String text = now.text().substring(from, to);
            boolean changed = !text.equals(line.substring(now.start(from), now.end(from)));
            if (changed && !endsCapitals(line, now.start(from), now.end(from), text)) {
                mends.add(new Mend(now.start(from), now.end(from), text));
            }
            from = to;
        }
        return mends;
    }

    /** Whether the sign is the last letter of a word in capitals, before a no-break space that is meant: {@code CEATÂ AVEA}. */
    private static boolean endsCapitals(String line, int start, int end, String text) {
        return text.equals("\u00A0")
                && start > 0
                && end < line.length()
                && Character.isUpperCase(line.charAt(start - 1))
                && Character.isUpperCase(line.charAt(end));
    }

    private static Traced fixed(Traced text) {
        Traced now = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Traced next = step(now);
            if (next.text().equals(now.text())) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private static Traced step(Traced text) {
        if (!Garble.isIn(text.text())) {
            return text;
        }
        for (CodePage page : CodePage.ALL) {
            Optional<Traced> decoded = decoded(text, page);
            if (decoded.isPresent()) {
                return decoded.get();
            }
        }
        Traced byStretch = byStretch(text);
        return byStretch.text().equals(text.text()) ? withoutControls(text) : byStretch;
    }

    private static Optional<Traced> decoded(Traced text, CodePage page) {
        return page.bytes(text)
                .map(bytes -> page.isMac() ? bytes : Utf8.withoutLostA0(bytes))
                .map(bytes -> page.isSloppy() ? Utf8.withoutLoss(bytes) : bytes)
                .flatMap(Utf8::decode);
    }

    private static Traced byStretch(Traced text) {
        Matcher matcher = Sequences.PATTERN.matcher(text.text());
        Traced.Builder out = new Traced.Builder();
        int done = 0;
        while (matcher.find()) {
            out.add(text, done, matcher.start());
            Traced part = text.part(matcher.start(), matcher.end());
            boolean shorter = part.length() < text.length();
            Traced mended = shorter ? fixed(part) : part;
            out.add(mended, 0, mended.length());
            done = matcher.end();
        }
        return out.add(text, done, text.length()).build();
    }

    /** Takes control characters of Latin-1 for what Windows-1252 means by their numbers. */
    private static Traced withoutControls(Traced text) {
        Matcher matcher = CONTROL.matcher(text.text());
        Traced.Builder out = new Traced.Builder();
        int done = 0;
        while (matcher.find()) {
            int at = matcher.start();
            out.add(text, done, at);
            out.replace(text, at, at + 1, String.valueOf(CodePage.windows1252().character(text.charAt(at))));
            done = at + 1;
        }
        return out.add(text, done, text.length()).build();
    }
}
