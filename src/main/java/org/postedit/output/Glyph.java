package org.postedit.output;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a terminal shows for one character as a reader sees it: two columns for {@code 国}, none more for an accent, and a
 * name for what has no shape, such as {@code <U+200B>}.
 *
 * @param text what to print; never a control character
 * @param columns how many columns it takes
 */
public record Glyph(String text, int columns) {
    private static final int EMOJI_STYLE = 0xFE0F;

    /** The glyphs of {@code text}, whatever it holds. */
    static List<Glyph> of(String text) {
        return isPlain(text) ? ofPlain(text) : ofAny(text);
    }

    /** Whether each character stands for itself in one column: Latin letters, digits, marks and quotation marks. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c <= '~') || (c > '\u00ad' && c < '\u0300') || (c >= '\u2010' && c < '\u2028');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Nearly every text goes this way, since to ask for the breaks between characters is slow. */
    private static List<Glyph> ofPlain(String text) {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), 1));
        }
        return glyphs;
    }

    private static List<Glyph> ofAny(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        List<Glyph> glyphs = new ArrayList<>(text.length());
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            glyphs.add(ofCharacter(text.substring(start, end)));
            start = end;
        }
        return glyphs;
    }

    /** {@code text} with nothing in it that could move the cursor or turn the direction of writing. */
    public static String visible(String text) {
        return join(of(text));
    }

    static String join(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    static int columns(List<Glyph> glyphs) {
        return glyphs.stream().mapToInt(Glyph::columns).sum();
    }

    private static Glyph ofCharacter(String character) {
        int first = character.codePointAt(0);
        if (first == '\t') {
            return new Glyph(" ", 1);
        }
        if (first == '\n' || first == '\r' || first == '\u2028' || first == '\u2029') {
            return new Glyph("⏎", 1);
        }
        if (character.length() == Character.charCount(first) && isShapeless(first)) {
            String name = String.format(Locale.ROOT, "<U+%04X>", first);
            return new Glyph(name, name.length());
        }
        boolean wide = character.codePoints().anyMatch(c -> c == EMOJI_STYLE || isWide(c));
        return new Glyph(character, wide ? 2 : 1);
    }

    private static boolean isShapeless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
