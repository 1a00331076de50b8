package org.postedit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.document.Article;
import org.postedit.document.ArticleReader;
import org.postedit.document.Format;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;
import org.postedit.document.docx.WordXmlSample;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Severity;
import org.postedit.rule.Rule;
import org.postedit.rule.RuleCatalog;
import org.postedit.rule.RuleSelector;
import org.postedit.rule.UnknownRuleException;
import org.postedit.settings.Settings;
import org.postedit.settings.SeverityChoice;
import org.postedit.text.ProseRange;
import org.postedit.text.SourceRange;

/** What settings do to findings. */
class SettingsStagesTest {
    private static final String SPLIT = "quotation/split";
    private static final String DOUBLED = "duplication/doubled-word";

    @ParameterizedTest
    @CsvSource({
        "'', '', quotation/split duplication/doubled-word",
        "quotation, '', quotation/split",
        "duplication/*, '', duplication/doubled-word",
        "'', quotation/split, duplication/doubled-word",
        "quotation duplication, quotation, duplication/doubled-word",
        "quotation, quotation, ''"
    })
    void reportWhatIsSelectedAndNotIgnored(String select, String ignore, String left) throws Exception {
        Stage stage =
                new Wishes(Settings.defaults().selecting(selectors(select)).ignoring(selectors(ignore)));
        List<Candidate> candidates = List.of(of(SPLIT, Category.QUOTATION), of(DOUBLED, Category.DUPLICATION));
        assertEquals(
                left,
                String.join(
                        " ",
                        stage.apply(candidates).stream()
                                .map(candidate -> candidate.finding().rule().value())
                                .toList()));
    }

    @Test
    void letTheLastLineSayHowBadAFindingIs() throws Exception {
        Stage stage = new Wishes(Settings.defaults()
                .withSeverities(List.of(
                        new SeverityChoice(selectors("quotation").get(0), Severity.ERROR),
                        new SeverityChoice(selectors(SPLIT).get(0), Severity.SUGGESTION),
                        new SeverityChoice(selectors("duplication").get(0), Severity.ERROR))));
        assertEquals(
                List.of(Severity.SUGGESTION, Severity.ERROR),
                stage.apply(List.of(of(SPLIT, Category.QUOTATION), of(DOUBLED, Category.DUPLICATION))).stream()
                        .map(candidate -> candidate.finding().severity())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text with the place in brackets | known
                "the author [bell] hooks said | true",
                "the author bell [hooks] said | true",
                "the author [bell hooks’s] book | true",
                "[bell] rang, hooks too | false",
                "he said so to the [author] | false",
                "[Zelensky] spoke | true",
                "Mr [Zelensky's] speech | true",
                "[Zelenskyy] spoke | false",
                "they are [xZelensky] people | false",
                "a [Zelensky speech] here | false",
                "“[Zelensky]” he said | true",
                "the “[bell] hooks”, he said | true",
                "the bell  [hooks] | true",
                "[AT&T] spoke | true",
                "they [don’t-quaxx] here | true",
                "a bell and [hooks] | false"
            })
    void dropDoubtsAboutWordsThatAreKnown(String marked, boolean known) {
        int start = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        int end = marked.indexOf(']') - 1;
        Settings settings = Settings.defaults()
                .withNames(Set.of("bell hooks", "AT&T"))
                .withTerms(Set.of("Zelensky", "don't-quaxx"));
        Candidate candidate = Given.candidate(rule("languagetool/TYPO", Category.SPELLING), start, end);
        assertEquals(
                known ? 0 : 1, stage(settings, text).apply(List.of(candidate)).size());
    }

    @Test
    void dropDoubtsAboutAKnownWordThatIsCutIntoRuns() {
        String xml = WordXmlSample.xml("<w:p><w:r><w:t>Mr Zel</w:t></w:r><w:r><w:t>ensky spoke.</w:t></w:r></w:p>");
        Article article =
                ArticleReader.of(Format.DOCX).read(new Source("a.docx", xml, Format.DOCX, Source.DEFAULT_LANGUAGE));
        KnownWords words = KnownWords.of(Settings.defaults().withNames(Set.of("Zelensky")));
        SourceRange place = article.map().toSource(new ProseRange(3, 11));
        Candidate candidate = Given.candidate(rule("languagetool/TYPO", Category.SPELLING), place.start(), place.end());
        assertEquals(List.of(), new KnownWordsStage(words, article).apply(List.of(candidate)));
    }

    @Test
    void keepOtherDoubtsAboutKnownWords() {
        Settings settings = Settings.defaults().withNames(Set.of("Zelensky"));
        Candidate candidate = Given.candidate(rule(DOUBLED, Category.DUPLICATION), 0, 8);
        assertEquals(List.of(candidate), stage(settings, "Zelensky Zelensky").apply(List.of(candidate)));
    }

    private static Stage stage(Settings settings, String text) {
        return new KnownWordsStage(KnownWords.of(settings), new PlainReader().read(Source.plain("t", text)));
    }

    private static Candidate of(String rule, Category category) {
        return Given.candidate(rule(rule, category), 0, 1);
    }

    private static Rule rule(String id, Category category) {
        return Given.rule(id, category, Confidence.HIGH, Applicability.SAFE);
    }

    private static List<RuleSelector> selectors(String names) throws IOException, UnknownRuleException {
        RuleCatalog catalog = RuleCatalog.load();
        List<RuleSelector> selectors = new ArrayList<>();
        for (String name :
                Arrays.stream(names.split(" ")).filter(part -> !part.isEmpty()).toList()) {
            selectors.add(RuleSelector.of(name, catalog));
        }
        return selectors;
    }
}
