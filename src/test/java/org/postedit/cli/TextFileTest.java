package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postedit.document.Source;

class TextFileTest {
    @TempDir
    private Path folder;

    @Test
    void replacesTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        TextFile.replace(file, Source.plain("a.txt", "old"), "new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesAFileThatWasChangedMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "newer");
        assertThrows(IOException.class, () -> TextFile.replace(file, Source.plain("a.txt", "old"), "new"));
        assertEquals("newer", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesTheFileWhereTheTextCannotBeEncoded() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThrows(
                CharacterCodingException.class, () -> TextFile.replace(file, Source.plain("a.txt", "old"), "\uD800"));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
