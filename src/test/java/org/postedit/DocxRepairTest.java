package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.document.docx.WordXmlSample;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Fix;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

/** What a repair writes into the XML of a Word document, to the character. */
class DocxRepairTest {
    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // A change over two runs is spread over them.
                "<w:t>It lasted for years.</w:t></w:r><w:r><w:t xml:space=\"preserve\"> , he said.</w:t>"
                        + "|<w:t>It lasted for years</w:t></w:r><w:r><w:t xml:space=\"preserve\">, he said.</w:t>",
                // A space that comes to the edge of a run has to be asked for, or Word does not show it.
                "<w:t>It rained today,</w:t></w:r><w:r><w:t>but nobody saw it.</w:t>"
                        + "|<w:t xml:space=\"preserve\">It rained today, </w:t></w:r><w:r><w:t>but nobody saw it.</w:t>",
                // White space that Word does not show so far must not be shown then.
                "<w:t> It rained today, </w:t></w:r><w:r><w:t>but nobody saw it.</w:t>"
                        + "|<w:t xml:space=\"preserve\">It rained today, </w:t></w:r><w:r><w:t>but nobody saw it.</w:t>",
                // Entities around stay as they are written.
                "<w:t>B&#38;B &amp; Co lasted for years. , he said.</w:t>|<w:t>B&#38;B &amp; Co lasted for years, he said.</w:t>",
                // A tab is no text, but can go.
                "<w:t>It lasted for years.</w:t><w:tab/><w:t>, he said.</w:t>|<w:t>It lasted for years</w:t><w:t>, he said.</w:t>",
            })
    void writesIntoRuns(String before, String after) {
        assertEquals(paragraph(after), repaired(paragraph(before)));
    }

    @Test
    void takesAParagraphOutAsAWhole() {
        String first = paragraph("<w:t>The road was closed for years, the mayor said on Monday.</w:t>");
        String share = paragraph("<w:t>Share</w:t></w:r><w:r><w:t xml:space=\"preserve\"> on Facebook</w:t>");
        String last = paragraph("<w:t>It was opened again on Tuesday, and nobody came.</w:t>");
        assertEquals(first + last, repaired(first + share + last));
    }

    @Test
    void emptiesTheLastParagraphOfACell() {
        String cell = "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>";
        String after = repaired(paragraph("<w:t>The road was closed for years, the mayor said.</w:t>")
                + cell.formatted(paragraph("<w:t>Share on Facebook</w:t>")));
        assertTrue(after.contains("<w:tc><w:p>"), after);
    }

    @Test
    void onlyShowsWhatItWouldChangeInATrackedInsertion() {
        String tracked = "<w:p><w:ins><w:r><w:t>It lasted for years. , he said.</w:t></w:r></w:ins></w:p>";
        Source source = source(tracked);
        assertEquals(
                Applicability.DISPLAY_ONLY,
                POSTEDIT.lint(source).findings().get(0).fixes().get(0).applicability());
        assertEquals(tracked, repaired(tracked));
    }

    @Test
    void mendsBothCopiesOfATextBox() {
        String before = "<w:t>It lasted for years.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r>"
                + "<w:t> , he said.</w:t></w:r><w:r><w:t>It rained today,</w:t></w:r><w:r><w:t>but nobody saw it.</w:t>";
        String after = "<w:t>It lasted for years</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r>"
                + "<w:t>, he said.</w:t></w:r><w:r><w:t xml:space=\"preserve\">It rained today, </w:t></w:r><w:r>"
                + "<w:t>but nobody saw it.</w:t>";
        before = before.replace("<w:t> ,", "<w:t xml:space=\"preserve\"> ,").replace("said.</w:t>", "said. </w:t>");
        after = after.replace("<w:t>, he said.</w:t>", "<w:t xml:space=\"preserve\">, he said. </w:t>");
        assertEquals(boxes(after, after), repaired(boxes(before, before)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:t>It lasted for years. , he said.</w:t> | <w:t>It lasted for years, he said.</w:t>",
                "<w:t>It lasted for years. , he said.</w:t> | <w:t>It lasted for</w:t><w:t> years. , he said.</w:t>",
                "<w:t>It lasted for years.</w:t><w:tab/><w:t>, he said.</w:t> | <w:t>It lasted for years. , he said.</w:t>",
                "<w:t>It lasted</w:t><w:tab/><w:tab/><w:t>, he said.</w:t> | <w:t>It lasted</w:t><w:tab/><w:tab/><w:t>, he said.</w:t>",
            })
    void onlyShowsWhatItWouldChangeInOneOfTwoCopies(String box, String copy) {
        assertOnlyShown(boxes(box, copy));
    }

    @Test
    void mendsATextBoxWhoseOtherFormHasNoText() {
        String box = "<w:t>It lasted for years. , he said.</w:t>";
        assertEquals(boxes("<w:t>It lasted for years, he said.</w:t>", "<w:pict/>"), repaired(boxes(box, "<w:pict/>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<wp:docPr id=\"1\" name=\"a > b\" descr='The ferry lay there for years. , he said.'/>",
                "<v:shape alt=\"The ferry lay at the the quay for years.\"/>"
            })
    void onlyShowsWhatItWouldChangeInTheDescriptionOfAPicture(String picture) {
        assertOnlyShown("<w:p><w:r><w:drawing>" + picture + "</w:drawing></w:r></w:p>");
    }

    private static void assertOnlyShown(String body) {
        Report report = POSTEDIT.lint(source(body));
        assertEquals(
                List.of(Applicability.DISPLAY_ONLY),
                report.readable().findings().stream()
                        .flatMap(finding -> finding.fixes().stream())
                        .map(Fix::applicability)
                        .distinct()
                        .toList());
        assertEquals(body, repaired(body));
    }

    private static String boxes(String first, String second) {
        String box = "<w:txbxContent>%s</w:txbxContent>";
        return paragraph("<mc:AlternateContent><mc:Choice Requires=\"wps\">" + box.formatted(paragraph(first))
                + "</mc:Choice><mc:Fallback>" + box.formatted(paragraph(second))
                + "</mc:Fallback></mc:AlternateContent>");
    }

    private static String paragraph(String inside) {
        return "<w:p><w:r>" + inside + "</w:r></w:p>";
    }

    private static String repaired(String body) {
        String text = POSTEDIT.fix(source(body), Applicability.SAFE).source().text();
        String frame = WordXmlSample.xml("|");
        int start = frame.indexOf('|');
        return text.substring(start, text.length() - (frame.length() - start - 1));
    }

    private static Source source(String body) {
        return new Source("a.docx", WordXmlSample.xml(body), Format.DOCX, "en-US");
    }
}
