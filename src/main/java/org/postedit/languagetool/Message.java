package org.postedit.languagetool;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.languagetool.rules.RuleMatch;

/** What LanguageTool says of a match, in the form of our messages: {@code possible typo}. */
final class Message {
    private static final int LONGEST = 80;
    private static final Pattern TAG = Pattern.compile("</?suggestion>");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}\\p{Ll}*(?=[\\s,]|$)");

    private Message() {}

    /** The message; {@code isCommon} tells whether a lower-case word is in the dictionary. */
    static String of(RuleMatch match, Predicate<String> isCommon) {
        String brief = plain(match.getShortMessage());
        String whole = plain(match.getMessage());
        boolean isBriefBetter = !brief.isEmpty() && (whole.length() > LONGEST || whole.isEmpty());
        String chosen = cut(isBriefBetter ? brief : whole);
        String message = FIRST_WORD.matcher(chosen).replaceFirst(word -> {
            String lower = lowerFirst(word.group());
            return word.group().equals("I") || !isCommon.test(lower) ? word.group() : lower;
        });
        return message.isEmpty() ? match.getRule().getId() : message;
    }

    private static String plain(String message) {
        String text = TAG.matcher(message == null ? "" : message)
                .replaceAll(tag -> tag.group().startsWith("</") ? "”" : "“");
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
    }

    private static String cut(String message) {
        if (message.length() <= LONGEST) {
            return message;
        }
        int stop = message.indexOf(". ");
        if (stop > 0 && stop <= LONGEST) {
            return message.substring(0, stop);
        }
        int space = message.lastIndexOf(' ', LONGEST - 2);
        return message.substring(0, space > 0 ? space : LONGEST - 1) + "…";
    }

    private static String lowerFirst(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
