package org.postedit.languagetool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which ASCII characters a match of a regular expression may end with: one of {@code \b(?:Mr|Dr)\.\s} ends with a space, a
 * stop before it, and an {@code r} before that.
 *
 * <p>Reads the expression from its end for as long as each part stands for one character; of what it cannot read it says
 * nothing.
 */
final class LastCharacters {
    private static final int ASCII = 128;
    private static final Pattern BOUNDARY = Pattern.compile("\\\\b$");
    private static final Pattern LAST_PART =
            Pattern.compile("(?:\\\\u\\p{XDigit}{4}|\\\\[pP]\\{\\w+\\}|\\\\[^\\w]|\\\\[swd]"
                    + "|\\[(?:[^\\[\\]\\\\]|\\\\.)+\\]|(?<!\\\\|\\\\[pP])[^\\\\*+?{}()\\[\\]|^$])$");
    private static final Pattern LAST_GROUP = Pattern.compile("\\((?:\\?:)?((?!\\?)[^()\\[\\]\\\\]+)\\)$");

    private LastCharacters() {}

    /** The characters at the last place, at the one before it, and so on for at most {@code most} places. */
    static List<BitSet> of(String expression, int most) {
        List<BitSet> places = new ArrayList<>();
        String rest = expression;
        while (places.size() < most && !rest.isEmpty() && !rest.contains("(?i") && !hasChoice(rest)) {
            Matcher boundary = BOUNDARY.matcher(rest);
            Matcher part = LAST_PART.matcher(rest);
            if (boundary.find()) {
                rest = rest.substring(0, boundary.start());
            } else if (part.find()) {
                places.add(matching(part.group()));
                rest = rest.substring(0, part.start());
            } else {
                lastOfGroup(rest).ifPresent(places::add);
                break;
            }
        }
        return places;
    }

    /** The last characters of the choices in a group at the end. */
    private static Optional<BitSet> lastOfGroup(String expression) {
        Matcher group = LAST_GROUP.matcher(expression);
        if (!group.find()) {
            return Optional.empty();
        }
        BitSet all = new BitSet(ASCII);
        for (String choice : group.group(1).split("\\|", -1)) {
            List<BitSet> last = of(choice, 1);
            if (last.isEmpty()) {
                return Optional.empty();
            }
            all.or(last.get(0));
        }
        return Optional.of(all);
    }

    private static BitSet matching(String part) {
        Pattern pattern = Pattern.compile(part);
        BitSet characters = new BitSet(ASCII);
        for (int c = 0; c < ASCII; c++) {
            characters.set(c, pattern.matcher(Character.toString(c)).matches());
        }
        return characters;
    }

    /** Whether there is a choice outside of all groups and classes. */
    private static boolean hasChoice(String expression) {
        String flat = expression.replaceAll("\\\\.|\\[(?:[^\\[\\]\\\\]|\\\\.)*\\]", "");
        for (String before = ""; !before.equals(flat); ) {
            before = flat;
            flat = flat.replaceAll("\\([^()]*\\)", "");
        }
        return flat.contains("|");
    }
}
