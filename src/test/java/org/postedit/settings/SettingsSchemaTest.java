package org.postedit.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the published schema against the keys that are read. */
class SettingsSchemaTest {
    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    @Test
    void knowsTheKeysThatAreRead() throws IOException {
        TreeSet<String> known =
                new TreeSet<>(Stream.concat(Arrays.stream(Key.values()).map(Key::label), Stream.of("paths"))
                        .toList());
        assertEquals(
                known,
                new TreeSet<>(new ObjectMapper()
                        .readTree(TEXT).path("properties").properties().stream()
                                .map(Map.Entry::getKey)
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "profile: strict\nlanguage: en-GB\nfail-on: never\nmax-warnings: 3",
                "select: quotation\nignore: [casing, fluency/x]\nseverity: {casing: error}",
                "names: a.txt\nterms: [a.txt, b.txt]\nrules: rules",
                "paths:\n- files: ['*.md']\n  profile: artifacts\n  ignore: casing"
            })
    void takesWhatIsRead(String settings) {
        assertEquals(List.of(), SCHEMA.validate(settings, InputFormat.YAML));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profil: strict",
                "profile: strikt",
                "fail-on: 3",
                "max-warnings: -1",
                "severity: {casing: bad}",
                "ignore: {a: b}",
                "paths: [{profile: strict}]",
                "paths: [{files: a, rules: b}]",
                "paths: [{files: []}]",
                "paths: [{files: a, max-warnings: 1}]"
            })
    void refusesWhatIsRefused(String settings) {
        assertFalse(SCHEMA.validate(settings, InputFormat.YAML).isEmpty());
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs/postedit.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
