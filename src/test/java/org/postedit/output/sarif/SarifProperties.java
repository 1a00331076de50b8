package org.postedit.output.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.postedit.output.Samples;
import org.postedit.output.Tool;
import org.postedit.output.Written;
import org.postedit.rule.RuleCatalog;
import org.postedit.text.SourceRange;

class SarifProperties {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a\r\né\uFEFF😀").ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .all()
                .excludeChars('/', '\u0000')
                .ofMinLength(1)
                .ofMaxLength(10)
                .filter(name -> !name.equals(".") && name.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    }

    @Property
    void pointsAReaderAtTheVeryText(
            @ForAll("texts") String text, @ForAll @IntRange(max = 30) int start, @ForAll @IntRange(max = 30) int length)
            throws IOException {
        int from = Math.min(start, text.length());
        SourceRange range = new SourceRange(from, Math.min(from + length, text.length()));
        JsonNode region = JSON.readTree(Written.by(
                        new SarifWriter(new Tool("1", null), RuleCatalog.of(List.of())),
                        Samples.report(text, Samples.finding(range, List.of()))))
                .at("/runs/0/results/0/locations/0/physicalLocation/region");
        // A reader sees no byte-order mark.
        boolean mark = text.startsWith("\uFEFF");
        String seen = mark ? text.substring(1) : text;
        int first = offset(
                seen, region.get("startLine").asInt(), region.get("startColumn").asInt());
        int end = offset(
                seen, region.get("endLine").asInt(), region.get("endColumn").asInt());
        String found = range.in(text);
        assertEquals(mark && from == 0 && !found.isEmpty() ? found.substring(1) : found, seen.substring(first, end));
    }

    @Property
    void namesAFileByAUriThatLeadsBack(@ForAll("names") String folder, @ForAll("names") String name)
            throws URISyntaxException {
        URI uri = new URI(ArtifactUri.of(folder + "/" + name, '/').text());
        assertEquals(folder + "/" + name, uri.getPath());
        assertEquals(uri.toASCIIString(), uri.toString());
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            while (text.charAt(start) != '\r' && text.charAt(start) != '\n') {
                start++;
            }
            start += text.startsWith("\r\n", start) ? 2 : 1;
        }
        return start + column - 1;
    }
}
