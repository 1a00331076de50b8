package org.postedit.languagetool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.util.Util;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence does not end although a break rule says so, such as behind {@code Dr. }
 *
 * <p>The last three characters before a place and the one behind it leave a few exceptions of two hundred; only these are
 * matched.
 */
final class BreakExceptions {
    private static final int CHARACTERS = 3;
    private static final int ASCII = 128;

    /** As far as the original looks back for a part that is repeated without end. */
    private static final int LONGEST_REPETITION = 100;

    /** As far as is looked ahead, so that one long run of characters is not read anew at each of its stops. */
    private static final int REACH = 1_000;

    /** What asks for nothing, and would be read to the end of the line at each stop. */
    private static final Pattern ANY_REST = Pattern.compile("(?<!\\\\)\\.\\*$");

    private final List<Unbroken> exceptions = new ArrayList<>();
    /** For each place before the break, from the last character back, and each character: the exceptions that may hold. */
    private final BitSet[][] behind = new BitSet[CHARACTERS][ASCII];

    private final BitSet[] ahead = new BitSet[ASCII];

    /** An exception: how many are listed before it, what stands before the break, and what behind it. */
    private record Unbroken(int rank, Pattern before, Pattern after) {}

    BreakExceptions(List<Rule> rules) {
        for (int c = 0; c < ASCII; c++) {
            ahead[c] = new BitSet(rules.size());
            for (BitSet[] place : behind) {
                place[c] = new BitSet(rules.size());
            }
        }
        // Any that holds will do, so the short ones, such as for a small letter behind the stop, are asked first.
        IntStream.range(0, rules.size())
                .boxed()
                .sorted(Comparator.comparingInt(rank -> length(rules.get(rank))))
                .forEach(rank -> add(rank, rules.get(rank)));
    }

    private static int length(Rule rule) {
        return rule.getBeforePattern().length() + rule.getAfterPattern().length();
    }

    private void add(int rank, Rule rule) {
        String before = Util.finitize(rule.getBeforePattern(), LONGEST_REPETITION);
        Pattern after = Pattern.compile(ANY_REST.matcher(rule.getAfterPattern()).replaceFirst(""));
        int index = exceptions.size();
        exceptions.add(new Unbroken(rank, Pattern.compile("(?<=" + before + ")"), after));
        List<BitSet> last = LastCharacters.of(rule.getBeforePattern(), CHARACTERS);
        Matcher following = after.matcher("");
        for (int c = 0; c < ASCII; c++) {
            following.reset(Character.toString(c));
            ahead[c].set(index, following.lookingAt() || following.hitEnd());
            for (int place = 0; place < CHARACTERS; place++) {
                behind[place][c].set(
                        index, place >= last.size() || last.get(place).get(c));
            }
        }
    }

    /** The exceptions for the places of {@code text}. */
    Look in(String text) {
        return new Look(text);
    }

    /** The exceptions as asked in one text. */
    final class Look {
        private final String text;
        private final BitSet left = new BitSet(exceptions.size());
        private final @Nullable Matcher[] befores = new Matcher[exceptions.size()];
        private final @Nullable Matcher[] afters = new Matcher[exceptions.size()];

        private Look(String text) {
            this.text = text;
        }

        /** Whether one of the first {@code count} exceptions holds at {@code at}. */
        boolean holds(int at, int count) {
            left.set(0, exceptions.size());
            keep(ahead, at);
            for (int place = 0; place < CHARACTERS; place++) {
                keep(behind[place], at - 1 - place);
            }
            for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
                if (exceptions.get(i).rank() < count && matches(i, at)) {
                    return true;
                }
            }
            return false;
        }

        /** Asks for what follows first: it is the cheaper half. */
        private boolean matches(int index, int at) {
            Unbroken exception = exceptions.get(index);
            return matcher(afters, index, exception.after(), at).lookingAt()
                    && matcher(befores, index, exception.before(), at).lookingAt();
        }

        /** Leaves those that the character at {@code offset} allows; one beyond ASCII, and an edge, allow all. */
        private void keep(BitSet[] allowed, int offset) {
            if (offset >= 0 && offset < text.length() && text.charAt(offset) < ASCII) {
                left.and(allowed[text.charAt(offset)]);
            }
        }

        private Matcher matcher(@Nullable Matcher[] made, int index, Pattern pattern, int at) {
            Matcher matcher = made[index];
            if (matcher == null) {
                matcher = pattern.matcher(text).useTransparentBounds(true);
                made[index] = matcher;
            }
            return matcher.region(at, Math.min(text.length(), at + REACH));
        }
    }
}
