package org.postedit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.fix.FixApplier;
import org.postedit.output.JsonWriter;
import org.postedit.output.Tool;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import org.postedit.text.SourceRange;

/** What goes in comes out: every article of the fixtures, in its bytes, with its markup, but for what is mended. */
class RoundTripTest {
    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));

    @TestFactory
    Stream<DynamicNode> articles() throws IOException {
        return Fixture.all().stream()
                .map(fixture -> dynamicContainer(
                        fixture.toString(),
                        Stream.of(
                                dynamicTest("gives its bytes again", () -> givesItsBytes(fixture)),
                                dynamicTest("is reported as it is written", () -> isReported(fixture)),
                                dynamicTest("keeps all that no edit names", () -> keepsTheRest(fixture)),
                                dynamicTest("keeps its tags balanced", () -> keepsItsTags(fixture)))));
    }

    private static void givesItsBytes(Fixture fixture) throws Exception {
        Source source = fixture.source();
        Source untouched = source.withText(
                FixApplier.apply(source.text(), List.of(), Applicability.SAFE).text());
        assertArrayEquals(
                Files.readAllBytes(fixture.article()), untouched.text().getBytes(source.charset()));
    }

    private static void isReported(Fixture fixture) throws Exception {
        Source source = fixture.source();
        String text = source.text();
        for (JsonNode finding : findings(POSTEDIT.lint(source))) {
            SourceRange range = new SourceRange(
                    finding.get("start").asInt(), finding.get("end").asInt());
            assertEquals(finding.get("text").asText(), range.in(text));
            String before = text.substring(0, range.start()).replace("\r\n", "\n");
            assertEquals(
                    before.chars().filter(c -> c == '\n').count() + 1,
                    finding.get("line").asInt());
            for (SourceRange entity : Markup.entities(text)) {
                boolean cut = isInside(entity, range.start()) || isInside(entity, range.end());
                assertTrue(!cut, finding::toString);
            }
        }
    }

    private static void keepsTheRest(Fixture fixture) throws Exception {
        Source source = fixture.source();
        for (Finding finding : POSTEDIT.lint(source).findings()) {
            if (!finding.fixes().isEmpty()) {
                Fix fix = finding.fixes().get(0);
                String mended = FixApplier.apply(source.text(), List.of(finding), fix.applicability())
                        .text();
                assertEquals(spliced(source.text(), fix), mended);
            }
        }
    }

    private static void keepsItsTags(Fixture fixture) throws Exception {
        Source source = fixture.source();
        if (source.format() == Format.PLAIN) {
            return;
        }
        for (Finding finding : POSTEDIT.lint(source).findings()) {
            finding.fixes().stream()
                    .filter(fix -> fix.applicability() != Applicability.DISPLAY_ONLY)
                    .forEach(fix -> isAsBalanced(source, spliced(source.text(), fix)));
        }
        for (Applicability least : List.of(Applicability.SAFE, Applicability.UNSAFE)) {
            isAsBalanced(source, POSTEDIT.fix(source, least).source().text());
        }
    }

    private static void isAsBalanced(Source source, String mended) {
        isAsBalanced(source.text(), mended);
        if (source.format() == Format.MARKDOWN) {
            isAsBalanced(Markup.rendered(source.text()), Markup.rendered(mended));
        }
    }

    private static void isAsBalanced(String before, String after) {
        assertEquals(Markup.balance(before), Markup.balance(after));
        Iterator<String> tags = Markup.tags(before).iterator();
        for (String tag : Markup.tags(after)) {
            assertTrue(comes(tag, tags), () -> tag + " is not where it was in " + after);
        }
    }

    private static boolean comes(String tag, Iterator<String> tags) {
        while (tags.hasNext()) {
            if (tags.next().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static String spliced(String text, Fix fix) {
        String mended = text;
        for (int i = fix.edits().size() - 1; i >= 0; i--) {
            Edit edit = fix.edits().get(i);
            mended = mended.substring(0, edit.range().start())
                    + edit.text()
                    + mended.substring(edit.range().end());
        }
        return mended;
    }

    private static boolean isInside(SourceRange entity, int offset) {
        return entity.start() < offset && offset < entity.end();
    }

    private static JsonNode findings(Report report) throws IOException {
        StringWriter out = new StringWriter();
        new JsonWriter(new Tool("1", null)).write(List.of(report), out);
        return new ObjectMapper().readTree(out.toString()).get("files").get(0).get("findings");
    }
}
