package org.postedit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The search finds what the plain search finds, for the patterns of all checkers and for some that no checker has yet. */
class PatternSearchProperties {
    private static final List<Pattern> PATTERNS = patterns();

    @Property(tries = 400)
    void findsWhatThePlainSearchFinds(@ForAll("texts") String text) {
        for (Pattern pattern : PATTERNS) {
            assertEquals(plain(pattern, text), quick(pattern, text), () -> pattern + " in “" + text + "”");
        }
    }

    @Example
    void findsInFixturesWhatThePlainSearchFinds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                for (Pattern pattern : PATTERNS) {
                    assertEquals(plain(pattern, text), quick(pattern, text), () -> pattern + " in " + file);
                }
            }
        }
    }

    @Example
    void knowsThePatternsOfTheCheckers() {
        assertTrue(PATTERNS.size() > 50, () -> "only " + PATTERNS.size());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "said",
                        "the",
                        "The",
                        "Reuters",
                        "mayor",
                        "Ross",
                        "12",
                        "7",
                        "a",
                        "I",
                        "é",
                        "😀",
                        ".",
                        ",",
                        ";",
                        ":",
                        "?",
                        "!",
                        "…",
                        "“",
                        "”",
                        "\"",
                        "’",
                        "'",
                        "(",
                        ")",
                        "[",
                        "]",
                        "«",
                        "»",
                        "-",
                        "–",
                        "—",
                        "%",
                        "$",
                        "€",
                        "&",
                        "*",
                        "/",
                        "<",
                        "\u00A0",
                        "\u200B",
                        " ",
                        " ",
                        " ",
                        " ",
                        "\n",
                        "\n\n",
                        "Read more",
                        "©",
                        "@",
                        "#",
                        "|",
                        "and",
                        "of",
                        "in",
                        "per cent",
                        "pm",
                        "{",
                        "}",
                        "+",
                        "\t",
                        "\u0301",
                        "\0")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static List<String> plain(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(PatternSearchProperties::groups)
                .toList();
    }

    private static List<String> quick(Pattern pattern, String text) {
        return new PatternSearch(pattern)
                .in(text, new CharacterKinds(text)).stream()
                        .map(PatternSearchProperties::groups)
                        .toList();
    }

    private static String groups(MatchResult match) {
        StringBuilder groups = new StringBuilder();
        for (int group = 0; group <= match.groupCount(); group++) {
            groups.append(match.start(group))
                    .append('-')
                    .append(match.end(group))
                    .append(' ');
        }
        return groups.toString();
    }

    private static List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        for (String expression : List.of(
                "(?<=\\w)\\.(?= )",
                "\\b\\.\\b",
                "(?:^|x)\\.",
                "\\.$",
                "\\.\\z",
                "(?<![(]x)[,;]+",
                "[a&&[^b]],",
                "x?+\\.",
                "(a)?\\1,",
                "\\x2C",
                "(?i)X\\.",
                "\\p{Lu}{2,}",
                "(?:a|b)|,",
                "\\Q.\\E",
                "\\.{2}",
                ",??;",
                "[]a],",
                "\\.++",
                "(?m)^ ",
                "(?m)(?!^,)[,.]",
                "(?m)(?:^|\\. )\\(|,$",
                "\\G,",
                "",
                "(?:,|(?<=a)b)",
                "\\Bb",
                "(?<![a-z])The",
                "(?<=\\s)a|b",
                "(?<!\\d)(?:a|I)",
                "(?!,)[,.]",
                "(?!,\\b),.",
                ",(?!a(?<=,a)b)",
                "(?:a(?!n\\B)|,)",
                "Th|[,.] ?\\b",
                "\\n+,",
                "\\u002C")) {
            patterns.add(Pattern.compile(expression));
        }
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("org/postedit/checkers"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = classes.relativize(file).toString().replaceAll("\\.class$", "");
                addAll(Class.forName(name.replaceAll("[/\\\\]", Matcher.quoteReplacement("."))), patterns);
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the patterns of the checkers could not be read", e);
        }
        return patterns;
    }

    private static void addAll(Class<?> type, List<Pattern> patterns) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                patterns.add((Pattern) field.get(null));
            }
        }
    }
}
