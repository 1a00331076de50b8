package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what a run should give, rewritten with {@code -Dpostedit.bless=true}. */
final class Golden {
    private static final boolean BLESS = Boolean.getBoolean("postedit.bless");

    private Golden() {}

    /** Fails unless {@code file} holds {@code actual}; when blessing, makes it so. */
    static void check(Path file, String actual) throws IOException {
        check(file, actual, StandardCharsets.UTF_8);
    }

    /** The same for a file in another encoding than UTF-8. */
    static void check(Path file, String actual, Charset charset) throws IOException {
        if (BLESS) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual, charset);
        }
        String expected = Files.exists(file) ? Files.readString(file, charset) : "";
        assertEquals(expected, actual, () -> file + " is stale; -Dpostedit.bless=true rewrites it");
    }
}
