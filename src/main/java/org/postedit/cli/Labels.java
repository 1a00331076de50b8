package org.postedit.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option's value by its label, such as {@code artifacts}.
 *
 * @param values what may be chosen
 * @param label the name of each on the command line
 */
record Labels<T>(List<T> values, Function<T, String> label) implements ITypeConverter<T> {

    @Override
    public T convert(String given) {
        return values.stream()
                .filter(value -> label.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“" + given + "” is none of "
                        + values.stream().map(label).collect(Collectors.joining(", "))));
    }
}
