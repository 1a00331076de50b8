package org.postedit.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the BCP 47 code of a language, such as {@code en-GB}. */
final class LanguageCode implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String given) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(given).build();
            if (!language.getLanguage().isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException e) {
            throw (TypeConversionException) refusal(given).initCause(e);
        }
        throw refusal(given);
    }

    private static TypeConversionException refusal(String given) {
        return new TypeConversionException("“" + given + "” is not the code of a language, such as en-US");
    }
}
