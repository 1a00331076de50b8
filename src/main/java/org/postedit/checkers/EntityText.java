package org.postedit.checkers;

import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;

/** What an HTML entity stands for: {@code rsquo} for {@code ’}, {@code #233} for {@code é}. */
public final class EntityText {
    /** Browsers read the numbers of control characters so: {@code #146} is an apostrophe. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private EntityText() {}

    /** The text of the entity of that name or number; empty where there is none such. */
    public static Optional<String> decode(String name) {
        if (name.startsWith("#")) {
            boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
            return decode(hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1)));
        }
        String text = name.equals("apos") ? "'" : StringEscapeUtils.unescapeHtml4("&" + name + ";");
        return text.length() > 2 ? Optional.empty() : Optional.of(plain(text));
    }

    private static Optional<String> decode(int number) {
        if (number < ' ') {
            return number == '\t' || number == '\n' || number == '\r' ? Optional.of(" ") : Optional.empty();
        }
        String text = number >= 0x80 && number < 0xA0
                ? new String(new byte[] {(byte) number}, WINDOWS)
                : Character.isValidCodePoint(number) ? Character.toString(number) : "";
        int type = text.isEmpty() ? Character.UNASSIGNED : Character.getType(text.codePointAt(0));
        boolean sound = type != Character.UNASSIGNED
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.CONTROL;
        return sound ? Optional.of(plain(text)) : Optional.empty();
    }

    /** Prose has plain spaces, and nothing that is not seen. */
    private static String plain(String text) {
        int c = text.codePointAt(0);
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> " ";
            case Character.FORMAT -> "";
            default -> text;
        };
    }
}
