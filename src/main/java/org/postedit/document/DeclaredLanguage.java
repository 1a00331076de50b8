package org.postedit.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the language that a text declares: {@code <html lang="en-GB">}, {@code lang: en-GB} in front matter. */
final class DeclaredLanguage {
    private static final int WITHIN = 4096;
    private static final Pattern PAGE =
            Pattern.compile("(?i)<html\\b[^>]{0,500}?\\slang\\s*=\\s*[\"']?([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)");
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "(?m)^(?:lang|language|locale):[ \\t]*[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)[\"']?[ \\t]*\\r?$");
    private static final String FENCE = "---";

    private DeclaredLanguage() {}

    static Optional<String> of(String text, Format format) {
        String head = text.substring(0, Math.min(text.length(), WITHIN));
        return switch (format) {
            case PLAIN, DOCX -> Optional.empty();
            case HTML -> find(PAGE, head);
            case MARKDOWN ->
                head.startsWith(FENCE)
                        ? find(FRONT_MATTER, head.substring(0, Math.max(0, head.indexOf("\n" + FENCE, FENCE.length()))))
                        : Optional.empty();
        };
    }

    /** A bare {@code en} says no more of spelling than nothing does. */
    private static Optional<String> find(Pattern pattern, String head) {
        Matcher found = pattern.matcher(head);
        if (!found.find()) {
            return Optional.empty();
        }
        String tag = Locale.forLanguageTag(found.group(1).replace('_', '-')).toLanguageTag();
        return tag.equals("en") ? Optional.of(Source.DEFAULT_LANGUAGE) : Optional.of(tag);
    }
}
