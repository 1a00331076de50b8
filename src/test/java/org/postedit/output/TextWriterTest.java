package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Suppressed;
import org.postedit.text.SourceRange;

class TextWriterTest {

    @Test
    void leavesAFileThatWasNotCheckedToStandardError() throws IOException {
        assertEquals(
                "no issues in 1 file\n",
                Written.by(new TextWriter(Paint.PLAIN), Samples.report("a"), Samples.refusal()));
    }

    @Test
    void showsThePlaceTheLineAndTheFix() throws IOException {
        String text = "Bread\nThey ate bread , and slept.\n";
        SourceRange place = Samples.range(text, " ,");
        Finding finding =
                Samples.finding(text, " ,", Samples.fix("drop the space", Applicability.SAFE, new Edit(place, ",")));
        assertEquals("""
                draft.txt:2:15: warning[punctuation/space-before-mark] space before a comma
                    They ate bread , and slept.
                                  ^^
                  help: drop the space
                    - They ate bread , and slept.
                    + They ate bread, and slept.

                1 issue in 1 file: 1 warning
                1 can be repaired by “postedit fix”
                """, write(Samples.report(text, finding)));
    }

    @Test
    void saysThatNothingWasFound() throws IOException {
        assertEquals("no issues in 2 files\n", write(Samples.report("a"), Samples.report("b")));
    }

    @Test
    void countsWhatIsSuppressedOrKnown() throws IOException {
        Finding finding = Samples.finding("a b", "b");
        Report left = Samples.report("a b").withSuppressed(List.of(new Suppressed(finding, "why", true)));
        Report known = Samples.report("a b").withKnown(List.of(finding, finding));
        assertEquals("no issues in 2 files; 1 suppressed, 2 in the baseline\n", write(left, known));
        assertEquals("no issues in 1 file; 2 in the baseline\n", write(known));
    }

    @Test
    void showsOtherPlacesAndWhoMayApplyAFix() throws IOException {
        String text = "Won-sik came.\nWonsik left.";
        SourceRange place = Samples.range(text, "Wonsik");
        Finding finding = Samples.finding(
                place,
                List.of(Samples.range(text, "Won-sik")),
                Samples.fix("spell it as before", Applicability.UNSAFE, new Edit(place, "Won-sik")),
                Samples.fix("look it up", Applicability.DISPLAY_ONLY, new Edit(place, "?")));
        assertEquals("""
                draft.txt:2:1: warning[punctuation/space-before-mark] space before a comma
                    Wonsik left.
                    ^^^^^^
                  see also 1:1: Won-sik came.
                  help (unsafe): spell it as before
                    - Wonsik left.
                    + Won-sik left.
                  help (by hand): look it up
                    - Wonsik left.
                    + ? left.

                1 issue in 1 file: 1 warning
                1 can be repaired by “postedit fix --unsafe”; read what it changes
                """, write(Samples.report(text, finding)));
    }

    @Test
    void countsAsRepairableOnlyWhatTheFirstFixRepairs() throws IOException {
        String text = "They ate bread , and slept.";
        SourceRange place = Samples.range(text, " ,");
        Finding finding = Samples.finding(
                text,
                " ,",
                Samples.fix("drop both", Applicability.DISPLAY_ONLY, new Edit(place, "")),
                Samples.fix("drop the space", Applicability.SAFE, new Edit(place, ",")));
        assertTrue(write(Samples.report(text, finding)).endsWith("1 issue in 1 file: 1 warning\n"));
    }

    @Test
    void showsEachPlaceOfAFixWhoseEditsAreFarApart() throws IOException {
        String text = "“One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen\"";
        Finding finding = Samples.finding(
                text,
                "“",
                Samples.fix(
                        "use one kind of mark",
                        Applicability.SAFE,
                        new Edit(new SourceRange(0, 1), "\""),
                        new Edit(new SourceRange(text.length() - 1, text.length()), "\"")));
        String written = write(Samples.report(text, finding));
        assertEquals(
                2, written.lines().filter(line -> line.startsWith("    + ")).count());
    }

    @Test
    void keepsControlCharactersFromTheTerminal() throws IOException {
        String text = "They ate \u001B[31mbread , \u202Eand slept.";
        String written = write(Samples.report(text, Samples.finding(text, " ,")));
        assertTrue(written.contains("<U+001B>[31mbread , <U+202E>and slept."), written);
    }

    @Test
    void paintsOnlyWhereAsked() throws IOException {
        StringWriter out = new StringWriter();
        new TextWriter(Paint.ANSI).write(List.of(Samples.report("a b", Samples.finding("a b", "b"))), out);
        assertTrue(out.toString().contains("\u001B[1;33mwarning\u001B[0m"));
    }

    private static String write(Report... reports) throws IOException {
        StringWriter out = new StringWriter();
        new TextWriter(Paint.PLAIN).write(List.of(reports), out);
        return out.toString();
    }
}
