package org.postedit.languagetool;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.loomchild.segment.srx.Rule;
import org.postedit.analysis.NeededCharacters;

/** A rule that ends a sentence, such as behind a stop and a space, unless one of the exceptions listed before it holds. */
final class BreakRule {
    private final Pattern before;
    private final Pattern after;
    private final int exceptions;
    private final List<Character> needed;

    /** The rule that {@code exceptions} exceptions are listed before. */
    BreakRule(Rule rule, int exceptions) {
        boolean anywhere = rule.getBeforePattern().isEmpty();
        String following = rule.getAfterPattern();
        // Where nothing is asked of the text before, what follows is searched for, not tried at every character.
        this.before = Pattern.compile(anywhere ? "(?=" + following + ")" : rule.getBeforePattern());
        this.after = Pattern.compile(anywhere ? "" : following);
        this.exceptions = exceptions;
        this.needed = Stream.of(rule.getBeforePattern(), following)
                .flatMap(part -> NeededCharacters.of(Pattern.compile(part)).stream())
                .toList();
    }

    /** Whether {@code text} has the characters without which there is no place; most rules are for rare ones. */
    boolean mayHoldIn(String text) {
        for (char c : needed) {
            if (text.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A search for its places in {@code text}. */
    Search in(String text) {
        return new Search(before.matcher(text), after.matcher(text), text.length());
    }

    /** A walk from one place to the next. */
    final class Search {
        private final Matcher behind;
        private final Matcher ahead;
        private final int length;

        private Search(Matcher behind, Matcher ahead, int length) {
            this.behind = behind;
            this.ahead = ahead;
            this.length = length;
        }

        /** Goes on to the next place; false where there is none. */
        boolean next() {
            while (behind.find()) {
                ahead.region(behind.end(), length);
                if (ahead.lookingAt()) {
                    return true;
                }
            }
            return false;
        }

        /** Begins anew at {@code start}, as in a text of its own. */
        boolean restart(int start) {
            behind.region(start, length);
            return next();
        }

        /** Goes on until it is behind {@code end}; false where no place is. */
        boolean passes(int end) {
            boolean found = true;
            while (found && at() <= end) {
                found = next();
            }
            return found;
        }

        /** The place where a sentence would end. */
        int at() {
            return behind.end();
        }

        /** Where the text that asks for it starts. */
        int from() {
            return behind.start();
        }

        /** How many exceptions count for it. */
        int exceptions() {
            return exceptions;
        }
    }
}
