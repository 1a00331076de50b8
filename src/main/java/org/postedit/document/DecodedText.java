package org.postedit.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Lays text with entities and escapes beside what it decodes to: the entity of an é beside the é itself, {@code 2\*3}
 * beside {@code 2*3}.
 */
final class DecodedText {
    /** No name of an entity is longer; the longest has 33 letters. */
    private static final int LONGEST = 40;

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** A stretch of source and what it decodes to; {@code same} where these are the same characters. */
    private record Step(int start, int end, String decoded, boolean same) {}

    private final Source source;
    private final String text;
    private final ArticleBuilder article;

    DecodedText(Source source, ArticleBuilder article) {
        this.source = source;
        this.text = source.text();
        this.article = article;
    }

    /**
     * Adds the source from {@code start} to {@code end}, which decodes to {@code decoded}. Soft hyphens are left out, so that a
     * word is whole. What cannot be laid beside its source stands for it as a whole.
     */
    void add(int start, int end, String decoded) {
        List<Step> steps = new ArrayList<>();
        int read = 0;
        int plain = start;
        int at = start;
        while (at < end && read <= decoded.length()) {
            Step step = special(at, end, decoded, read);
            if (step == null) {
                at++;
                read++;
                continue;
            }
            steps.add(new Step(plain, at, text.substring(plain, at), true));
            steps.add(step);
            at = step.end();
            plain = at;
            read += step.decoded().length();
        }
        if (at == end && read == decoded.length()) {
            steps.add(new Step(plain, end, text.substring(plain, end), true));
            steps.forEach(this::add);
        } else {
            article.atom(start, end, decoded);
        }
    }

    private void add(Step step) {
        if (step.same()) {
            article.text(step.start(), step.end());
        } else if (!step.decoded().equals(SOFT_HYPHEN)) {
            article.atom(step.start(), step.end(), step.decoded());
        }
    }

    /** What begins at {@code at} if it does not stand for itself. */
    private @Nullable Step special(int at, int end, String decoded, int read) {
        char c = text.charAt(at);
        if (c == SOFT_HYPHEN.charAt(0)) {
            return new Step(at, at + 1, SOFT_HYPHEN, false);
        }
        if (c == '&') {
            int length = entityLength(at, end, decoded, read);
            return length == 1 ? null : new Step(at, at + length, decode(at, length), false);
        }
        boolean escapes = c == '\\'
                && source.format() == Format.MARKDOWN
                && at + 1 < end
                && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
        return escapes ? new Step(at, at + 2, text.substring(at + 1, at + 2), false) : null;
    }

    /** The length of the entity at {@code at}; 1 where the {@code &} stands for itself. */
    private int entityLength(int at, int end, String decoded, int read) {
        int stop = at + 1;
        while (stop < end && stop - at < LONGEST && isNamePart(text.charAt(stop), stop - at)) {
            stop++;
        }
        if (stop < end && text.charAt(stop) == ';') {
            stop++;
        }
        for (int length = stop - at; length > 1; length--) {
            String characters = decode(at, length);
            boolean whole = !characters.startsWith("&") || characters.equals("&");
            if (whole && fits(characters, at + length, end, decoded, read)) {
                return length;
            }
        }
        return 1;
    }

    /** Whether {@code characters} stand in what the text decodes to, and what follows them does too. */
    private boolean fits(String characters, int next, int end, String decoded, int read) {
        int after = read + characters.length();
        if (!decoded.startsWith(characters, read)) {
            return false;
        }
        if (next == end || after == decoded.length()) {
            return next == end && after == decoded.length();
        }
        char follower = text.charAt(next);
        return follower == '&' || follower == '\\' || follower == decoded.charAt(after);
    }

    private String decode(int at, int length) {
        return Parser.unescapeEntities(text.substring(at, at + length), false);
    }

    private static boolean isNamePart(char c, int place) {
        return Character.isLetterOrDigit(c) || (c == '#' && place == 1);
    }
}
