package org.postedit.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a finding is known by from one run to the next: a hash of its rule and of the sentence around it, such as
 * {@code 5f0c2ab91d3e7704}.
 *
 * <p>It stays the same when lines are added elsewhere, when the text is wrapped anew and when the article moves from plain
 * text to HTML; it changes with the sentence. The same sentence twice in an article has one fingerprint.
 *
 * @param value 16 hexadecimal digits in lower case
 */
public record Fingerprint(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int BYTES = 8;

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if {@code value} is not 16 hexadecimal digits
     */
    public Fingerprint {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a fingerprint: " + value);
        }
    }

    /** The fingerprint of what {@code rule} finds between two parts of a sentence. */
    public static Fingerprint of(RuleId rule, String before, String found, String after) {
        return hash(rule.value(), collapsed(before), collapsed(found), collapsed(after));
    }

    /** The fingerprint of something else that has no sentence, such as a file: what its parts, to the letter, are known by. */
    public static Fingerprint of(String... parts) {
        return hash(parts);
    }

    /** The fingerprint of this finding mended in one way: another repair has to be judged anew. */
    public Fingerprint with(String repair) {
        return hash(value, collapsed(repair));
    }

    private static String collapsed(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ");
    }

    private static Fingerprint hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
