package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postedit.cli.Drafts.CLEAN;
import static org.postedit.cli.Drafts.FAULTY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postedit.Repair;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.output.Paint;

/** The file beside a text that says what to leave in it, on the command line. */
class SideCarTest {
    private static final String ENTRY = "punctuation/stop-after-closing-mark: why\n  winter.” . The\n";

    @TempDir
    private Path folder;

    @Test
    void isNoTextWhereItIsNamedBesideItsOwn() throws IOException {
        String text = write("a.txt", FAULTY);
        String sideCar = write("a.txt.postedit-ignore", ENTRY);
        Run run = Drafts.run("fix", "--in-place", sideCar, text);
        assertEquals(0, run.code(), run.err());
        assertEquals(ENTRY, Files.readString(Path.of(sideCar)));
        assertEquals("postedit: " + text + ": 0 repairs, 0 issues left\n", run.err());
    }

    @Test
    void isToldApartWhereItIsNamedAlone() throws IOException {
        write("a.txt", FAULTY);
        String sideCar = write("a.txt.postedit-ignore", ENTRY);
        Run run = Drafts.run("fix", "--in-place", sideCar, write("b.txt", CLEAN));
        assertTrue(
                run.err().contains(sideCar + ": says what to leave in “a.txt” and is no text; name that"), run.err());
        assertEquals(2, run.code());
        assertEquals(ENTRY, Files.readString(Path.of(sideCar)));
    }

    @Test
    void goesWithItsLastEntryInPlace() throws IOException {
        String text = write("a.txt", CLEAN);
        String sideCar = write("a.txt.postedit-ignore", "\uFEFF" + ENTRY);
        Run run = Drafts.run("fix", "--in-place", text);
        assertTrue(run.err().contains(sideCar + ": deleted; it ignored nothing"), run.err());
        assertFalse(Files.exists(Path.of(sideCar)));
    }

    /** What was written is not said to be as it was. */
    @Test
    void isNamedWhereItAloneCannotBeWritten() throws IOException {
        Path text = Path.of(write("a.txt", FAULTY));
        write("a.txt.postedit-ignore", "# changed meanwhile\n");
        Source before = Source.plain(text.toString(), FAULTY)
                .withSideCar(Source.plain(text + ".postedit-ignore", "# one\n" + ENTRY));
        Source after = before.withText(CLEAN).withSideCar(Source.plain(text + ".postedit-ignore", "# one\n"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = streams(err);
        Outcome outcome = new Outcome(streams);
        new Delivery(Delivery.Target.FILE, 1, streams, outcome)
                .deliver(
                        Input.of(text),
                        before,
                        new Repair(after, List.of(), new Report(after, List.of(), List.of(), List.of())));
        assertEquals(CLEAN, Files.readString(text));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains(text + ".postedit-ignore: cannot be written: it was changed meanwhile"), said);
        assertFalse(said.contains(text + ": cannot"), said);
        assertEquals(2, outcome.exitCode());
    }

    private static Streams streams(ByteArrayOutputStream err) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return new Streams(
                new ByteArrayInputStream(new byte[0]),
                new OutputStreamWriter(out, StandardCharsets.UTF_8),
                out,
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                Paint.PLAIN,
                false);
    }

    private String write(String name, String text) throws IOException {
        return Drafts.write(folder, name, text);
    }
}
