package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.document.SourceFile;
import org.postedit.document.SourceHints;
import org.postedit.document.UnreadableSourceException;
import org.postedit.document.docx.WordFile;
import org.postedit.document.docx.WordXmlSample;
import org.postedit.finding.Applicability;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

/** However Word cuts an article into runs, it is the same article, and nothing but its words is ever changed. */
class DocxProperties {
    private static final int TRIES = 60;
    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private static final List<String> BETWEEN = List.of(
            "",
            "",
            "<w:proofErr w:type=\"spellStart\"/>",
            "<w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:bookmarkEnd w:id=\"0\"/>",
            "<w:del w:id=\"1\"><w:r><w:delText>gone</w:delText></w:r></w:del>",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>");
    private static final List<String> LOOKS =
            List.of("", "", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/><w:lang w:val=\"en-US\"/></w:rPr>");
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>");
    private static final Pattern WORDS = Pattern.compile("<w:t(?: xml:space=\"preserve\")?>[^<]*</w:t>");

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void findsWhatItFindsInPlainText(@ForAll("articles") List<String> article, @ForAll long seed) {
        assertEquals(findings(plain(article)), findings(word(body(article, new Random(seed)))));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void mendsAsPlainTextAndLeavesEveryTag(
            @ForAll("articles") List<String> article,
            @ForAll("applicabilities") Applicability least,
            @ForAll long seed) {
        Source before = word(body(article, new Random(seed)));
        Source after = POSTEDIT.fix(before, least).source();
        if (least == Applicability.SAFE) {
            String plain = POSTEDIT.fix(plain(article), least).source().text();
            assertEquals(plain.replaceAll("\n+", "\n").strip(), shown(after));
        }
        assertEquals(after, POSTEDIT.fix(after, least).source());
        List<String> left = new ArrayList<>(skeleton(before));
        for (String paragraph : skeleton(after)) {
            int at = left.indexOf(paragraph);
            assertTrue(at >= 0, () -> "another paragraph: " + paragraph);
            left.subList(0, at + 1).clear();
        }
        assertEquals(
                PARAGRAPH.matcher(before.text()).replaceAll(""),
                PARAGRAPH.matcher(after.text()).replaceAll(""));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void keepsAllOtherEntriesAsTheyArePacked(@ForAll("articles") List<String> article, @ForAll long seed)
            throws IOException, UnreadableSourceException {
        byte[] file = WordXmlSample.of(body(article, new Random(seed))).bytes();
        Source source = SourceFile.readStream(new ByteArrayInputStream(file), "a.docx", SourceHints.NONE);
        String mended = POSTEDIT.fix(source, Applicability.SAFE).source().text();
        byte[] written = WordFile.with(file, source, mended);
        List<Entry> before = entries(file);
        List<Entry> after = entries(written);
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).name(), after.get(i).name());
            if (!before.get(i).name().equals("text/main.xml")) {
                assertEquals(before.get(i).packed(), after.get(i).packed());
                assertEquals(before.get(i).time(), after.get(i).time());
            }
        }
        assertEquals(
                mended,
                SourceFile.readStream(new ByteArrayInputStream(written), "a.docx", SourceHints.NONE)
                        .text());
    }

    private record Entry(String name, String packed, long time) {}

    private static List<Entry> entries(byte[] file) throws IOException {
        List<Entry> all = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            for (ZipArchiveEntry entry : Collections.list(entries)) {
                all.add(new Entry(
                        entry.getName(),
                        HexFormat.of().formatHex(zip.getRawInputStream(entry).readAllBytes()),
                        entry.getTime()));
            }
        }
        return all;
    }

    @Provide
    Arbitrary<List<String>> articles() throws IOException {
        List<List<String>> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*/[a-z-]+\\.txt"))
                    .sorted()
                    .toList()) {
                articles.add(Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .map(String::strip)
                        .filter(line -> line.matches(".*[.!?”\"]"))
                        .toList());
            }
        }
        return Arbitraries.of(articles);
    }

    @Provide
    Arbitrary<Applicability> applicabilities() {
        return Arbitraries.of(Applicability.SAFE, Applicability.UNSAFE);
    }

    private static List<String> findings(Source source) {
        return POSTEDIT.lint(source).findings().stream()
                .map(finding -> finding.rule() + " " + finding.fingerprint())
                .toList();
    }

    /** The paragraphs without their words. */
    private static List<String> skeleton(Source source) {
        return PARAGRAPH
                .matcher(source.text())
                .results()
                .map(MatchResult::group)
                .map(paragraph -> WORDS.matcher(paragraph).replaceAll("<w:t/>"))
                .toList();
    }

    /** The paragraphs as they are read; one that stayed without words is none. */
    private static String shown(Source source) {
        return source.readable().text().strip();
    }

    private static Source plain(List<String> paragraphs) {
        return Source.plain("t", String.join("\n\n", paragraphs));
    }

    private static Source word(String body) {
        return new Source("t.docx", WordXmlSample.xml(body), Format.DOCX, "en-US");
    }

    private static String body(List<String> paragraphs, Random random) {
        StringBuilder body = new StringBuilder();
        int longest = 1 + random.nextInt(40);
        for (String paragraph : paragraphs) {
            body.append("<w:p>");
            for (int from = 0; from < paragraph.length(); ) {
                int to = Math.min(paragraph.length(), from + 1 + random.nextInt(longest));
                String words = paragraph.substring(from, to);
                body.append("<w:r>")
                        .append(LOOKS.get(random.nextInt(LOOKS.size())))
                        .append(words.equals(words.strip()) ? "<w:t>" : "<w:t xml:space=\"preserve\">")
                        .append(words.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</w:t></w:r>")
                        .append(BETWEEN.get(random.nextInt(BETWEEN.size())));
                from = to;
            }
            body.append("</w:p>");
        }
        return body.toString();
    }
}
