package org.postedit.checkers;

/**
 * On which side of the closing mark an article sets its commas: {@code “late,” she said} in America, {@code “late”, she said} in
 * much of Britain.
 *
 * @param inside how many stand before a closing mark
 * @param outside how many stand behind one
 */
public record CommaStyle(int inside, int outside) {
    /** How often an article must do the one for each time that it does the other. */
    private static final int RATIO = 4;

    /** The style of an article. */
    public static CommaStyle of(String prose) {
        int inside = 0;
        int outside = 0;
        for (int i = 1; i + 1 < prose.length(); i++) {
            if (prose.charAt(i) == '”' || prose.charAt(i) == '"') {
                inside += prose.charAt(i - 1) == ',' ? 1 : 0;
                outside += isOutside(prose, i) ? 1 : 0;
            }
        }
        return new CommaStyle(inside, outside);
    }

    /** A comma with words on either side of it and the mark; a dash behind it is foreign, and so may the comma's place be. */
    private static boolean isOutside(String prose, int mark) {
        return prose.charAt(mark + 1) == ','
                && Character.isLetterOrDigit(prose.charAt(mark - 1))
                && mark + 3 < prose.length()
                && Character.isLetterOrDigit(prose.charAt(mark + 3));
    }

    /** Whether it sets them inside throughout, but for slips. */
    public boolean isInside() {
        return inside >= RATIO && inside >= RATIO * outside;
    }

    /** The mark with a comma on the side that the article prefers. */
    public String set(String mark) {
        return inside >= outside ? "," + mark : mark + ",";
    }
}
