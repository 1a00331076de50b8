package org.postedit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Different articles of one kind: sentences of those in a folder, dealt anew by a fixed seed and numbered apart. */
final class Articles {
    private static final int PARAGRAPHS = 12;
    private static final int SENTENCES = 4;

    private final List<String> sentences;

    private Articles(List<String> sentences) {
        this.sentences = sentences;
    }

    /** Articles made of the sentences of the {@code .txt} files in {@code folder} that are no golden reports or repairs. */
    static Articles from(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> sentences = files.filter(
                            file -> file.getFileName().toString().matches("[^.]+\\.txt"))
                    .sorted()
                    .flatMap(Articles::sentences)
                    .toList();
            return new Articles(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The {@code count} articles from number {@code first} on, in one text. */
    String joined(int first, int count) {
        StringBuilder text = new StringBuilder();
        for (int number = first; number < first + count; number++) {
            text.append(article(number)).append('\n');
        }
        return text.toString();
    }

    private String article(int number) {
        Random random = new Random(number);
        StringBuilder article = new StringBuilder();
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            List<String> picked = new ArrayList<>();
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                picked.add(sentences.get(random.nextInt(sentences.size())));
            }
            article.append("In case ")
                    .append(random.nextInt(1_000_000))
                    .append(", ")
                    .append(String.join(" ", picked))
                    .append('\n');
        }
        return article.toString();
    }

    private static Stream<String> sentences(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .flatMap(line -> Stream.of(line.split("(?<=[.?!]) ")))
                    .filter(line -> line.length() > 30);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
