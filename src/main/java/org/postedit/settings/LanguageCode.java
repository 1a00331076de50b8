package org.postedit.settings;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads the BCP 47 code of a language, such as {@code en-GB}. */
public final class LanguageCode {
    private LanguageCode() {}

    /** The language; nothing where {@code code} is none. */
    public static Optional<Locale> read(String code) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(code).build();
            return language.getLanguage().isEmpty() ? Optional.empty() : Optional.of(language);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** What to say of {@code code} where it is none. */
    public static String refusal(String code) {
        return "“" + code + "” is not the code of a language, such as en-US";
    }
}
