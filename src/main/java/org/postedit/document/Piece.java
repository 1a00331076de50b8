package org.postedit.document;

/**
 * A part of a marked-up source that is something to a reader of prose.
 *
 * @param what what it is
 * @param start its first character in the source
 * @param end the character behind it; for a line's edge the same as the start
 * @param decoded for text, what it reads as once entities and escapes are decoded
 * @param kind for text, what its line is
 */
public record Piece(What what, int start, int end, String decoded, Block.Kind kind) {

    /** What a piece is. */
    public enum What {
        /** Text of a paragraph, a heading, a cell. */
        TEXT,
        /** Code or another language in the middle of a sentence. */
        OBJECT,
        /** Where a line begins or ends. */
        EDGE
    }

    /** The edge of a line. */
    public static Piece edge(int at) {
        return new Piece(What.EDGE, at, at, "", Block.Kind.PARAGRAPH);
    }

    /** Text that reads as {@code decoded}. */
    public static Piece text(int start, int end, String decoded, Block.Kind kind) {
        return new Piece(What.TEXT, start, end, decoded, kind);
    }

    /** What is no prose in the middle of a line. */
    public static Piece object(int start, int end, Block.Kind kind) {
        return new Piece(What.OBJECT, start, end, "", kind);
    }

    /** Whether it shows nothing. */
    boolean isBlank() {
        return what == What.TEXT && decoded.isBlank();
    }

    /** The same piece of a source in which {@code by} characters stand before it. */
    public Piece shifted(int by) {
        return new Piece(what, start + by, end + by, decoded, kind);
    }
}
