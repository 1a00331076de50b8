package org.postedit.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.io.Srx2SaxParser;
import org.languagetool.JLanguageTool;

/**
 * LanguageTool's rules for where English sentences end, out of its own file: where to cut, such as behind a stop and a
 * space, and where not to, such as behind {@code Dr. }
 */
final class SplitRules {
    private static final String RESOURCE = "/segment.srx";

    /** English, where two line breaks end a paragraph, as LanguageTool's splitter has it when nothing else is asked for. */
    private static final String CODE = "en_two";

    private SplitRules() {}

    /** The rules in the order in which they count. */
    static List<Rule> english() {
        try (InputStream in = JLanguageTool.getDataBroker().getFromResourceDirAsStream(RESOURCE);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            SrxDocument document = new Srx2SaxParser(Map.of(Srx2SaxParser.VALIDATE_PARAMETER, false)).parse(reader);
            return document.getLanguageRuleList(CODE).stream()
                    .map(LanguageRule::getRuleList)
                    .flatMap(List::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read LanguageTool's sentence rules at " + RESOURCE, e);
        }
    }
}
