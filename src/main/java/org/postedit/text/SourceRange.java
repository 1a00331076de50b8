package org.postedit.text;

/**
 * A stretch of a source file's decoded text, markup and entities as they stand, such as the characters of a tag or of an
 * entity that the prose shows as one character.
 *
 * <p>Half-open, counted in UTF-16 code units. An empty range is a caret position: the place of an insertion.
 *
 * @param start offset of the first code unit inside the range
 * @param end offset of the first code unit after the range
 */
public record SourceRange(int start, int end) implements Comparable<SourceRange> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 code units inside. */
    public int length() {
        return end - start;
    }

    /** Whether this is a caret position with nothing inside. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the code unit at {@code offset} lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly inside, edges included. */
    public boolean contains(SourceRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit, or one is a caret strictly inside the other. */
    public boolean overlaps(SourceRange other) {
        return start < other.end && other.start < end;
    }

    /** Whether the two overlap or meet at an edge. */
    public boolean touches(SourceRange other) {
        return start <= other.end && other.start <= end;
    }

    /** The text inside this range of {@code source}. */
    public String in(CharSequence source) {
        return source.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(SourceRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
