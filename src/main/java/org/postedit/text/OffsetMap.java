package org.postedit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Carries positions from an article's prose back to its source, such as from a character back to the entity that wrote it.
 *
 * <p>Segments of four kinds tile both texts without gap or overlap; a look-up is a binary search. Offsets are UTF-16
 * code units. Instances are immutable.
 */
public final class OffsetMap {

    /** What a segment is to the two texts. */
    public enum Kind {
        /** The same characters in both. */
        COPY,
        /** The source stands for the prose as a whole: an entity for its character, a line break for a paragraph break. */
        ATOM,
        /** In the source only: a tag, a byte-order mark, an indent. */
        MARKUP,
        /** In the prose only: a paragraph break where the source has none. */
        SEPARATOR
    }

    private record Segment(Kind kind, SourceRange source, ProseRange prose) {}

    private final List<Segment> segments;
    private final int sourceLength;
    private final int proseLength;

    private OffsetMap(List<Segment> segments) {
        this.segments = List.copyOf(segments);
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        this.sourceLength = last == null ? 0 : last.source().end();
        this.proseLength = last == null ? 0 : last.prose().end();
    }

    /** Starts a map; segments are added in the order of the source. */
    public static Builder builder() {
        return new Builder();
    }

    /** The length of the source that the segments tile. */
    public int sourceLength() {
        return sourceLength;
    }

    /** The length of the prose that the segments tile. */
    public int proseLength() {
        return proseLength;
    }

    /**
     * The source range from the first to the last character of {@code prose}; a separator at either edge adds nothing.
     * An empty range becomes the place right after the character before it, so that an insertion stays with the text it
     * follows, inside any tag that closes there; at the start of the text and behind a separator, right before the next
     * character.
     *
     * @throws IndexOutOfBoundsException if the range ends after the prose
     */
    public SourceRange toSource(ProseRange prose) {
        requireInside(prose);
        if (prose.isEmpty()) {
            int caret = caretOf(prose.start());
            return new SourceRange(caret, caret);
        }
        int first = indexOf(prose.start());
        int last = indexOf(prose.end() - 1);
        while (first < last && segments.get(first).kind() == Kind.SEPARATOR) {
            first = indexOf(segments.get(first).prose().end());
        }
        while (first < last && segments.get(last).kind() == Kind.SEPARATOR) {
            last = indexOf(segments.get(last).prose().start() - 1);
        }
        int start = Math.max(prose.start(), segments.get(first).prose().start());
        int end = Math.min(prose.end(), segments.get(last).prose().end());
        return new SourceRange(sourceStart(start), sourceEnd(end - 1));
    }

    /**
     * The prose of which any character stands for something in {@code source}; where nothing but markup lies there, and
     * for an empty range, the place in the prose before the first character that ends behind its start.
     *
     * @throws IndexOutOfBoundsException if the range ends after the source
     */
    public ProseRange toProse(SourceRange source) {
        if (source.end() > sourceLength) {
            throw new IndexOutOfBoundsException(source + " ends after the source, which has " + sourceLength);
        }
        int start = firstProse(character -> sourceEnd(character) > source.start());
        if (source.isEmpty()) {
            return new ProseRange(start, start);
        }
        int end = firstProse(character -> sourceStart(character) >= source.end());
        return new ProseRange(start, Math.max(start, end));
    }

    /** The first character of the prose of which {@code later} is true; it is true of all that follow. */
    private int firstProse(IntPredicate later) {
        int low = 0;
        int high = proseLength;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (later.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Whether replacing the source of {@code prose} touches nothing but what the range shows: no markup and no separator
     * lies inside it, and no atom is cut. A caret is, unless it stands inside an atom or a separator.
     */
    public boolean isReplaceable(ProseRange prose) {
        requireInside(prose);
        if (prose.isEmpty()) {
            return prose.start() == proseLength || !cutsWhole(prose.start());
        }
        int first = indexOf(prose.start());
        int last = indexOf(prose.end() - 1);
        for (int i = first; i <= last; i++) {
            Segment segment = segments.get(i);
            boolean whole =
                    segment.kind() == Kind.COPY || (segment.kind() == Kind.ATOM && prose.contains(segment.prose()));
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    /**
     * The stretches of source that together stand for {@code prose}, without the markup between them: {@code Free} and
     * {@code dom} of {@code <b>Free</b>dom}. None where a separator lies inside or an atom is cut.
     */
    public List<SourceRange> stretches(ProseRange prose) {
        requireInside(prose);
        List<SourceRange> stretches = new ArrayList<>();
        int at = prose.start();
        while (at < prose.end()) {
            Segment segment = segments.get(indexOf(at));
            int end = Math.min(prose.end(), segment.prose().end());
            boolean whole = segment.kind() == Kind.COPY
                    || (segment.kind() == Kind.ATOM
                            && at == segment.prose().start()
                            && end == segment.prose().end());
            if (!whole) {
                return List.of();
            }
            SourceRange next = new SourceRange(sourceStart(at), sourceEnd(end - 1));
            SourceRange last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.end() == next.start()) {
                stretches.set(stretches.size() - 1, new SourceRange(last.start(), next.end()));
            } else {
                stretches.add(next);
            }
            at = end;
        }
        return stretches;
    }

    private boolean cutsWhole(int prose) {
        Segment segment = segments.get(indexOf(prose));
        return segment.kind() != Kind.COPY && segment.prose().start() < prose;
    }

    private int caretOf(int prose) {
        if (segments.isEmpty()) {
            return 0;
        }
        boolean fresh = prose == 0 || segments.get(indexOf(prose - 1)).kind() == Kind.SEPARATOR;
        return fresh ? sourceStart(prose) : sourceEnd(prose - 1);
    }

    private int sourceStart(int prose) {
        if (prose >= proseLength) {
            return sourceLength;
        }
        Segment segment = segments.get(indexOf(prose));
        return segment.kind() == Kind.COPY
                ? segment.source().start() + (prose - segment.prose().start())
                : segment.source().start();
    }

    private int sourceEnd(int lastProse) {
        Segment segment = segments.get(indexOf(lastProse));
        return segment.kind() == Kind.COPY
                ? segment.source().start() + (lastProse - segment.prose().start()) + 1
                : segment.source().end();
    }

    /** The segment that holds the prose character at {@code prose}. */
    private int indexOf(int prose) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).prose().end() <= prose) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void requireInside(ProseRange prose) {
        if (prose.end() > proseLength) {
            throw new IndexOutOfBoundsException(prose + " ends after the prose, which has " + proseLength);
        }
    }

    /** Collects the segments of a map in the order of the source. */
    public static final class Builder {
        private final List<Segment> segments = new ArrayList<>();
        private int source;
        private int prose;

        private Builder() {}

        /** Adds {@code length} characters that are the same in both texts. */
        public Builder copy(int length) {
            return add(Kind.COPY, length, length);
        }

        /**
         * Adds {@code sourceLength} characters of source that stand as a whole for {@code proseLength} of prose; for none,
         * they are markup.
         */
        public Builder atom(int sourceLength, int proseLength) {
            return proseLength == 0 ? markup(sourceLength) : add(Kind.ATOM, sourceLength, proseLength);
        }

        /** Adds {@code length} characters that only the source has. */
        public Builder markup(int length) {
            return add(Kind.MARKUP, length, 0);
        }

        /** Adds {@code length} characters that only the prose has. */
        public Builder separator(int length) {
            return add(Kind.SEPARATOR, 0, length);
        }

        /** The map over all that was added. */
        public OffsetMap build() {
            return new OffsetMap(segments);
        }

        private Builder add(Kind kind, int sourceLength, int proseLength) {
            if (sourceLength < 0 || proseLength < 0) {
                throw new IllegalArgumentException("a segment of negative length");
            }
            if (sourceLength > 0 || proseLength > 0) {
                segments.add(new Segment(
                        kind,
                        new SourceRange(source, source + sourceLength),
                        new ProseRange(prose, prose + proseLength)));
                source += sourceLength;
                prose += proseLength;
            }
            return this;
        }
    }
}
