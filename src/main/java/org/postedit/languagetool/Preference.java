package org.postedit.languagetool;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells a repair from a choice between two spellings that are both in use, such as {@code decision-making}. */
final class Preference {
    private static final Pattern JOINTS = Pattern.compile("[\\s\\-‐‑–—]");
    private static final Pattern DASHES = Pattern.compile("[-‐‑–—]");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{L}\\p{Lu}");
    private static final int LONG_ENOUGH = 6;

    private Preference() {}

    /** Whether the two differ in a comma, a hyphen, an accent or a brand's capitals alone. */
    static boolean isOnly(String old, String best, boolean properNoun) {
        return !old.equals(best)
                && old.codePoints().anyMatch(Character::isLetterOrDigit)
                && (isComma(old, best) || isHyphen(old, best, properNoun) || isAccent(old, best) || isBrand(old, best));
    }

    private static boolean isComma(String old, String best) {
        return old.replace(",", "").strip().equals(best.replace(",", "").strip());
    }

    private static boolean isHyphen(String old, String best, boolean properNoun) {
        String one = JOINTS.matcher(old).replaceAll("").toLowerCase(Locale.ROOT);
        String other = JOINTS.matcher(best).replaceAll("").toLowerCase(Locale.ROOT);
        boolean splits = spaces(best) > spaces(old) && !DASHES.matcher(old).find();
        if (!properNoun && one.equals(other) && !old.equalsIgnoreCase(best) && !splits) {
            return true;
        }
        return one.length() > LONG_ENOUGH
                && best.contains("-")
                && !old.contains("-")
                && new LevenshteinDistance(1).apply(one, other) >= 0;
    }

    private static boolean isAccent(String old, String best) {
        return Spellings.withoutAccents(old).equals(Spellings.withoutAccents(best))
                && !Normalizer.normalize(old, Normalizer.Form.NFC)
                        .equals(Normalizer.normalize(best, Normalizer.Form.NFC));
    }

    private static boolean isBrand(String old, String best) {
        return old.equalsIgnoreCase(best) && INNER_CAPITAL.matcher(best).find();
    }

    private static long spaces(String text) {
        return text.chars().filter(c -> c == ' ').count();
    }
}
