package org.postedit.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when the ways to write its sounds in Latin letters are made one: {@code Sergey} and {@code Sergei},
 * {@code Andreyeva} and {@code Andreeva}.
 */
public final class Romanization {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** What stands for one sound, longest first. */
    private static final List<String[]> SOUNDS = List.of(
            new String[] {"shch", "sch"},
            new String[] {"kh", "k"},
            new String[] {"ph", "f"},
            new String[] {"ck", "k"},
            new String[] {"tz", "ts"},
            new String[] {"x", "ks"},
            new String[] {"ye", "e"},
            new String[] {"ie", "e"},
            new String[] {"ey", "e"},
            new String[] {"ei", "e"},
            new String[] {"yo", "o"},
            new String[] {"io", "o"},
            new String[] {"ya", "a"},
            new String[] {"ia", "a"},
            new String[] {"yu", "u"},
            new String[] {"iu", "u"},
            new String[] {"ou", "u"},
            new String[] {"ff", "v"},
            new String[] {"w", "v"},
            new String[] {"q", "k"},
            new String[] {"c", "k"},
            new String[] {"y", "i"},
            new String[] {"j", "i"});

    private Romanization() {}

    /** The name in lower case with each sound written in one way, and no letter twice in a row. */
    public static String folded(String name) {
        String folded = plain(name);
        for (String[] sound : SOUNDS) {
            folded = folded.replace(sound[0], sound[1]);
        }
        return DOUBLED.matcher(folded).replaceAll("$1");
    }

    /** Whether the two differ in accents alone, an umlaut or ring spelt out included: {@code Zürich}, {@code Zuerich}. */
    public static boolean differInAccents(String one, String other) {
        return plain(one).equals(plain(other)) || spelledOut(one).equals(spelledOut(other));
    }

    private static String spelledOut(String name) {
        return plain(name.toLowerCase(Locale.ROOT)
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("æ", "ae")
                .replace("ö", "oe")
                .replace("ø", "oe")
                .replace("ü", "ue"));
    }

    /** The name in lower case without accents. */
    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
