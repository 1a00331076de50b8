package org.postedit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/rules} against the cards; with {@code -Dpostedit.bless=true} writes it anew. */
class RuleDocsTest {
    private static final Path DOCS = Path.of("docs", "rules");
    private static final String BLESS = "postedit.bless";

    @BeforeAll
    static void bless() throws IOException {
        if (Boolean.getBoolean(BLESS)) {
            Map<String, String> wanted = wanted();
            for (String orphan : written().keySet()) {
                if (!wanted.containsKey(orphan)) {
                    Files.delete(DOCS.resolve(orphan));
                }
            }
            for (Map.Entry<String, String> page : wanted.entrySet()) {
                Path file = DOCS.resolve(page.getKey());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, page.getValue());
            }
        }
    }

    @Test
    void everyCardHasItsPageAndEveryPageItsCard() throws IOException {
        assertEquals(List.copyOf(wanted().keySet()), List.copyOf(written().keySet()), "run with -D" + BLESS + "=true");
    }

    @Test
    void everyPageSaysWhatItsCardSays() throws IOException {
        SortedMap<String, String> written = written();
        wanted().forEach((page, text) ->
                assertEquals(text, written.get(page), page + " is stale: run with -D" + BLESS + "=true"));
    }

    private static SortedMap<String, String> wanted() throws IOException {
        return RuleDocs.pages(RuleCatalog.read(Path.of("rules")));
    }

    private static SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        if (!Files.exists(DOCS)) {
            return pages;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(DOCS)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            pages.put(DOCS.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return pages;
    }
}
