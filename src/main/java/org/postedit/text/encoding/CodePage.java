package org.postedit.text.encoding;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An encoding of one byte a character, such as Windows-1252, in which UTF-8 may have been read by mistake.
 *
 * <p>A sloppy one gives a byte without meaning the character of the same number, as browsers do, and takes a character that
 * was already lost ({@code �}) for a byte that is not known.
 */
final class CodePage {
    /** Stands for a byte that is not known. */
    static final char LOST = 0x1A;

    /** The encodings that text is mistaken for, likeliest first. */
    static final List<CodePage> ALL = List.of(
            new CodePage("ISO-8859-1", false),
            new CodePage("windows-1252", true),
            new CodePage("windows-1251", true),
            new CodePage("windows-1250", true),
            new CodePage("windows-1253", true),
            new CodePage("windows-1254", true),
            new CodePage("windows-1257", true),
            new CodePage("ISO-8859-2", false),
            new CodePage("x-MacRoman", false),
            new CodePage("IBM437", false));

    /** The first of them, in which the lead bytes of UTF-8 are letters. */
    static final List<CodePage> LATIN = ALL.subList(0, 7);

    private static final char REPLACEMENT = '\uFFFD';

    private final boolean sloppy;
    private final char[] characters = new char[256];
    private final Map<Character, Character> bytes = new HashMap<>();

    private CodePage(String name, boolean sloppy) {
        this.sloppy = sloppy;
        Charset charset = Charset.forName(name);
        for (int value = 0; value < characters.length; value++) {
            String decoded = new String(new byte[] {(byte) value}, charset);
            boolean known = decoded.charAt(0) != REPLACEMENT && (!sloppy || value != LOST);
            characters[value] = known ? decoded.charAt(0) : sloppy && value == LOST ? REPLACEMENT : (char) value;
            bytes.put(characters[value], (char) value);
        }
    }

    /** Whether bytes without meaning are let pass. */
    boolean isSloppy() {
        return sloppy;
    }

    /** Whether this is the code page of old Macs, where the byte of a no-break space is a sign that stands before spaces. */
    boolean isMac() {
        return characters[0xA0] == '†';
    }

    /** The character of a byte. */
    char character(int value) {
        return characters[value];
    }

    /** The bytes of {@code text}, as characters up to 255; empty where it holds a character that is none of this page. */
    Optional<Traced> bytes(Traced text) {
        Traced.Builder out = new Traced.Builder();
        for (int i = 0; i < text.length(); i++) {
            Character value = bytes.get(text.charAt(i));
            if (value == null) {
                return Optional.empty();
            }
            out.add(value, text.start(i), text.end(i));
        }
        return Optional.of(out.build());
    }

    /** Windows-1252, with the meaning of what Latin-1 takes for a control character. */
    static CodePage windows1252() {
        return ALL.get(1);
    }
}
