package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release archive, unpacked and started by its launcher. */
final class ReleaseArchiveIT {
    @TempDir
    Path folder;

    @Test
    void checksAnArticle() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");

        int exitCode = Release.unpack(folder)
                .command("check", "fixtures/pyongyang-visit.txt")
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();

        assertEquals("", Files.readString(errors));
        String report = Files.readString(output);
        assertTrue(report.contains("punctuation/stop-before-comma"), report);
        assertEquals(1, exitCode);
    }
}
