package org.postedit.analysis;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of words that may be a name kept small, such as {@code bell hooks}: a text that opens with one has it again
 * inside of its sentences.
 *
 * <p>An instance serves the check of one article.
 */
public final class SmallNames {
    private static final Pattern PAIR =
            Pattern.compile("(?<=[^\\s.] )(\\p{Ll}[\\p{Ll}\\p{M}]*) (?=(\\p{Ll}[\\p{Ll}\\p{M}]*))");
    private static final Pattern FIRST_TWO = Pattern.compile("(\\p{Ll}[\\p{Ll}\\p{M}]*) (\\p{Ll}[\\p{Ll}\\p{M}]*)");

    private final Analysis analysis;
    private @Nullable Set<String> pairs;

    /** The pairs of the article under {@code analysis}. */
    public SmallNames(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether the two words at {@code start} may be such a name. */
    public boolean startsAt(int start) {
        Matcher first = FIRST_TWO
                .matcher(analysis.prose())
                .region(start, analysis.prose().length());
        return first.lookingAt()
                && !analysis.lexicon("function-words").contains(first.group(1))
                && !analysis.lexicon("function-words").contains(first.group(2))
                && pairs().contains(first.group());
    }

    private Set<String> pairs() {
        Set<String> known = pairs;
        if (known == null) {
            known = new HashSet<>();
            Matcher matcher = PAIR.matcher(analysis.prose());
            while (matcher.find()) {
                known.add(matcher.group(1) + " " + matcher.group(2));
            }
            pairs = known;
        }
        return known;
    }
}
