package org.postedit.text.encoding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells text in the wrong encoding by neighbours that nobody writes, such as an accented small letter before a currency
 * sign ({@code â€}).
 *
 * <p>The characters that UTF-8 turns into fall into a few classes; the classes and the pairs of them are those by which
 * ftfy, which proved them on millions of messages, knows what to mend.
 */
final class Garble {
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("common", "\\u00A0\\u00AD·´–—―…’"),
            Map.entry("c1", "\\x80-\\x9F"),
            Map.entry("bad", "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊�ªº"),
            Map.entry("law", "¶§"),
            Map.entry("currency", "¢£¥₧€"),
            Map.entry("start", "¡«¿©΄΅‘‚“„•‹\\uF8FF"),
            Map.entry("end", "®»˝”›™"),
            Map.entry("numeric", "²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№"),
            Map.entry("face", "Ò-ÖÙ-Üò-öø-üŐŌŪŲ°"),
            Map.entry("Upper", "À-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ"),
            Map.entry("lower", "ßà-ñăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґﬁﬂ"),
            Map.entry("Other", "ÞΑ-ΩΆΈΉΊΌΎΏΪΫЁ-Я"),
            Map.entry("other", "α-ωάέήίΰа-џ"),
            Map.entry("box", "│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓"),
            Map.entry("space", "\\s\\u00A0"),
            Map.entry("word", "\\p{L}\\p{M}\\p{N}_"));

    private static final Pattern PATTERN = Pattern.compile(String.join(
            "|",
            with("[{c1}]"),
            with("[{bad}{lower}{Upper}{box}{start}{end}{currency}{numeric}{law}][{bad}]"),
            with("[a-zA-Z][{other}{Other}][{bad}]"),
            with("[{bad}][{lower}{Upper}{box}{start}{end}{currency}{numeric}{law}]"),
            with("[{lower}{other}{box}{end}{currency}{numeric}][{Upper}]"),
            with("[{box}{end}{currency}{numeric}][{lower}]"),
            with("[{lower}{box}{end}][{currency}]"),
            with("[{space}][{Upper}][{currency}]"),
            with("[{Upper}{box}][{numeric}{law}]"),
            with("[{lower}{Upper}{box}{currency}{end}][{start}][{numeric}]"),
            with("[{lower}{Upper}{currency}{numeric}{box}{law}][{end}][{start}]"),
            with("[{currency}{numeric}{box}][{start}]"),
            with("[a-z][{Upper}][{start}{currency}]"),
            with("[{box}][{face}]"),
            with("[{lower}{Upper}{currency}{numeric}{start}{end}{law}][{box}]"),
            with("[{box}][{end}]"),
            with("[{lower}{Upper}][{start}{end}][{word}]"),
            "[Œœ][^A-Za-z]",
            with("[{Upper}]°"),
            // Windows-1252: pairs that the classes let pass
            with("[ÂÃÎÐ][€œŠš¢£Ÿž\\u00A0\\u00AD®©°·»{start}{end}–—´]"),
            "×[²³]",
            with("[ØÙ][{common}{currency}{bad}{numeric}{start}ŸŠ®°µ»]"
                    + "[ØÙ][{common}{currency}{bad}{numeric}{start}ŸŠ®°µ»]"),
            "à[²µ¹¼½¾]",
            // MacRoman
            "√[±∂†≠®™´≤≥¥µø]|≈[°¢]|‚Ä[ìîïòôúùû†°¢π]|‚[âó][àä°ê]",
            // Windows-1251, which needs a third character: two alone may be a word
            "вЂ",
            with("[ВГРС][{c1}{bad}{start}{end}{currency}°µ][ВГРС]"),
            "ГўВЂВ.[A-Za-z ]",
            // Windows-1252: à, á and the no-break space
            "Ã[\\u00A0¡]",
            with("[a-z][{space}]?[ÃÂ] "),
            "^[ÃÂ] ",
            with("[a-z.,?!{end}]Â[ {start}{end}]"),
            // Windows-1253 and Windows-1257
            "β€[™\\u00A0Ά\\u00AD®°]",
            with("[ΒΓΞΟ][{c1}{bad}{start}{end}{currency}°][ΒΓΞΟ]"),
            "ā€"));

    /** What stands on either side of a character that is not ASCII and may be told apart with it. */
    private static final int CONTEXT = 2;

    private Garble() {}

    /** Whether {@code text} holds such neighbours. Only the surroundings of what is not ASCII are looked at. */
    static boolean isIn(String text) {
        Matcher matcher = PATTERN.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) < 0x80) {
                at++;
                continue;
            }
            int start = Math.max(0, at - CONTEXT);
            while (at < text.length() && text.charAt(at) >= 0x80) {
                at++;
            }
            matcher.region(start, Math.min(text.length(), at + CONTEXT));
            if (matcher.find()) {
                return true;
            }
        }
        return false;
    }

    private static String with(String classes) {
        String pattern = classes;
        for (Map.Entry<String, String> entry : CLASSES.entrySet()) {
            pattern = pattern.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return pattern;
    }
}
