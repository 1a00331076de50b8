package org.postedit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.postedit.document.Source;
import org.postedit.document.SourceFile;
import org.postedit.document.SourceHints;

/** A whole article under {@code fixtures}, with its golden report and its golden repair beside it. */
record Fixture(Path article) {
    private static final Path FOLDER = Path.of("fixtures");
    private static final String REPORT = ".report.txt";
    private static final String FIXED = ".fixed";

    static List<Fixture> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Fixture> all = files.filter(Files::isRegularFile)
                    .filter(file -> !isGolden(file))
                    .sorted()
                    .map(Fixture::new)
                    .toList();
            assertTrue(all.size() > 1, () -> "no articles in " + FOLDER);
            return all;
        }
    }

    /** Those of {@code folder}, such as {@code html}. */
    static List<Fixture> in(String folder) throws IOException {
        return all().stream()
                .filter(fixture -> fixture.article.startsWith(FOLDER.resolve(folder)))
                .toList();
    }

    /** The golden files of all articles. */
    static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Fixture::isGolden).sorted().toList();
        }
    }

    Source source() throws Exception {
        return SourceFile.read(article, article.toString().replace('\\', '/'), SourceHints.NONE);
    }

    boolean isPlain() {
        return ending().equals(".txt");
    }

    Path report() {
        return beside(REPORT);
    }

    Path fixed() {
        return beside(FIXED + ending());
    }

    @Override
    public String toString() {
        return FOLDER.relativize(article).toString();
    }

    private Path beside(String ending) {
        String name = article.getFileName().toString();
        return article.resolveSibling(name.substring(0, name.length() - ending().length()) + ending);
    }

    private String ending() {
        String name = article.toString();
        return name.substring(name.lastIndexOf('.'));
    }

    private static boolean isGolden(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(REPORT) || name.contains(FIXED + ".");
    }
}
