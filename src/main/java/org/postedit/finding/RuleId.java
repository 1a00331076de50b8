package org.postedit.finding;

import java.util.regex.Pattern;

/**
 * The name of a rule, such as {@code quotation/split}: the folder it lies in, a slash, and the fault it finds.
 *
 * <p>What LanguageTool finds keeps its own id behind the folder {@code languagetool}: {@code languagetool/COVID_19}.
 *
 * @param value folder and fault, joined by a slash
 */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z]+/[A-Za-z0-9_.-]+(?:\\[[0-9]+\\])?");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if {@code value} is not a folder, a slash and a name
     */
    public RuleId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a rule id: " + value);
        }
    }

    /** The part before the slash, such as {@code quotation}. */
    public String folder() {
        return value.substring(0, value.indexOf('/'));
    }

    /** The part after the slash, such as {@code split}. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
