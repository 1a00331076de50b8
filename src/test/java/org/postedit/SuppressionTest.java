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
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Finding;
import org.postedit.rule.RuleSelector;
import org.postedit.rule.UnknownRuleException;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

/** Each text has a fault wherever a space stands before a comma. */
class SuppressionTest {
    private static final Settings SETTINGS = Settings.defaults().withProfile(Profile.ARTIFACTS);
    private static final Postedit POSTEDIT = Postedit.with(SETTINGS);
    private static final String RULE = "punctuation/space-before-stop";
    private static final String IGNORE = "<!-- postedit-ignore " + RULE + ": why -->";
    private static final String BEGIN = "<!-- postedit-ignore-begin " + RULE + ": why -->";
    private static final String END = "<!-- postedit-ignore-end -->";

    /** What is left stands behind the bar, as the word before each comma; C stands for the comment. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "C⏎The road , it says.⏎⏎The gate , it says. ¦ gate",
                "C⏎⏎The road , it says.⏎⏎The gate , it says. ¦ gate",
                "The road , it says.⏎⏎C⏎⏎# The gate , it says⏎⏎The mill , too. ¦ road mill",
                "The road , it says. C The gate , it says.⏎⏎The mill , too. ¦ road mill",
                "C⏎- The road , it says⏎- The gate , it says ¦ gate",
                "- The road , it says⏎  C⏎- The gate , it says ¦ road",
                "- The road , it says⏎⏎  C⏎⏎  The gate , too⏎- The mill , too ¦ road mill",
                "> C⏎> The road , it says.⏎>⏎> The gate , it says. ¦ gate",
                "C⏎> The road , it says.⏎>⏎> The gate , it says. ¦ gate",
                "C⏎| a road , b | c |⏎|---|---|⏎| a gate , b | d |⏎⏎The mill , too. ¦ mill",
                "C⏎```⏎code⏎```⏎⏎The road , it says. ¦ road",
                "C⏎<p>The road , it says.</p>⏎<p>The gate , it says.</p> ¦ gate",
                "```⏎C⏎```⏎⏎The road , it says. ¦ road",
                "Say `C` here.⏎⏎The road , it says. ¦ road",
                "---⏎title: C⏎---⏎⏎The road , it says. ¦ road",
                "⏎    C⏎⏎The road , it says. ¦ road",
                "C⏎![](a.jpg)⏎⏎The road , it says. ¦ road",
                "C⏎[![](a.jpg)](b.html)⏎⏎The road , it says. ¦ road",
                "C⏎<a href='b.html'><img src='a.jpg'></a>⏎⏎The road , it says. ¦ road",
                "C⏎![](a.jpg) The road , it says.⏎⏎The gate , it says. ¦ gate",
                "C⏎{{< figure src='a.jpg' >}}⏎⏎The road , it says. ¦ road",
                "C⏎[gallery ids='1,2']⏎⏎The road , it says. ¦ road",
                "C⏎{{< note >}}⏎⏎The road , it says.⏎⏎{{< /note >}} ¦",
                "C⏎{% if so %}⏎⏎The road , it says.⏎⏎{% endif %} ¦",
                "C⏎***⏎⏎The road , it says. ¦ road",
                "C⏎<hr>⏎⏎The road , it says. ¦ road",
                "C⏎<p lang='de'>Nur das.</p>⏎⏎The road , it says. ¦ road",
                "The road , so. C The gate , so  ⏎the mill , so.⏎⏎The mast , so. ¦ road mast",
                "The road , so.<br>C<br>The gate , so.<br>The mill , so.⏎⏎The mast , so. ¦ road mast",
                "- The road , so C the mill , so⏎  - The gate , so ¦ road gate",
                "\\C⏎⏎The road , it says. ¦ road",
            })
    void hidesTheNextBlockOfMarkdown(String text, String left) {
        assertEquals(left == null ? "" : left, left(Format.MARKDOWN, text.replace("C", IGNORE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "C<p>The road , it says.</p><p>The gate , it says.</p>         | gate",
                "<p>C The road , it says.</p><p>The gate , it says.</p>        | gate",
                "C<div><p>The road , it says.</p><p>The gate , it says.</p></div> | gate",
                "<p>The road , it says. C The gate , it says.</p><p>The mill , too.</p> | road mill",
                "<ul>C<li>The road , it says<ul><li>The gate , too</li></ul></li><li>The mill , too</li></ul> | mill",
                "C<ul><li>The road , it says</li><li>The gate , too</li></ul>  | gate",
                "C<table><tr><td>The road , it says</td></tr><tr><td>The gate , too</td></tr></table><p>The mill , too.</p> | mill",
                "<table><tr>C<td>The road , it says</td><td>The gate , too</td></tr></table> | gate",
                "C<h2>The road , it says</h2><p>The gate , it says.</p>        | gate",
                "C<figure><img alt='The road , it says so'><figcaption>The gate , it says</figcaption></figure><p>The mill , too.</p> | mill",
                "C<p></p><p>The road , it says.</p>                            |",
                "C<script>x</script><p>The road , it says.</p>                 |",
                "C<hr><p>The road , it says.</p>                               | road",
                "C<input><p>The road , it says.</p>                            | road",
                "C<input type=hidden><p>The road , it says.</p>                |",
                "C<p lang=de>Nur das.</p><p>The road , it says.</p>            | road",
                "C<p lang=en>But so , then.</p><p>The road , it says.</p>      | road",
                "<p>The road , so. C The gate , so.<br>The mill , so.</p><p>The mast , so.</p> | road mast",
                "<p>The road , so.<br>C The gate , so.<br>The mill , so.</p><p>The mast , so.</p> | road mast",
                "<ul><li>The road , so. C The mill , so.<ul><li>The gate , so.</li></ul></li></ul> | road gate",
                "C<pre>x</pre><p>The road , it says.</p>                       | road",
                "<script>C</script><p>The road , it says.</p>                  | road",
                "<pre>C</pre><p>The road , it says.</p>                        | road",
                "<title>C</title><p>The road , it says.</p>                    | road",
                "<p title=\"C\">The road , it says.</p>                        | road",
                "<textarea>C</textarea><p>The road , it says.</p>              | road",
            })
    void hidesTheNextBlockOfHtml(String text, String left) {
        assertEquals(left == null ? "" : left, left(Format.HTML, text.replace("C", IGNORE)));
    }

    @ParameterizedTest
    @CsvSource({"MARKDOWN, ''", "HTML, <p>"})
    void hidesAllBetweenBeginAndEnd(Format format, String open) {
        String text = open + "The road , it says.\n\n" + BEGIN + "\n\n" + open + "The gate , it says.\n\n" + open
                + "The mill , it says.\n\n" + END + "\n\n" + open + "The mast , it says.\n";
        assertEquals("road mast", left(format, text));
        assertEquals(2, lint(format, text).suppressed().size());
        assertEquals("why", lint(format, text).suppressed().get(0).reason());
    }

    @Test
    void pairsBeginAndEndByTheRulesThatBothName() {
        String inner = "<!-- postedit-ignore-begin number: why -->";
        String text = BEGIN + "\n\n" + inner + "\n\nThe road , it says.\n\n<!-- postedit-ignore-end " + RULE
                + " -->\n\nThe gate , it says.\n\n" + END + "\n";
        assertEquals("gate", left(Format.MARKDOWN, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {RULE, "number, " + RULE, "punctuation", "punctuation/*", "punctuation/space-*"})
    void takesRulesCategoriesAndSeveral(String rules) {
        assertEquals("", left(Format.HTML, "<!-- postedit-ignore " + rules + ": why --><p>The road , it says.</p>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postedit-ignore                         | no rule is named",
                "postedit-ignore: why                    | no rule is named",
                "postedit-ignore punctuation             | no reason is given",
                "postedit-ignore punctuation:            | no reason is given",
                "postedit-ignore punctuation, : why      | no rule beside the comma",
                "postedit-ignore punctation: why         | did you mean “punctuation”?",
                "postedit-ignore *: why                  | names no rule",
                "postedit-ignore suppression: why        | cannot be ignored",
                "postedit-ignore-begin punctuation: why  | no “postedit-ignore-end” ends",
                "postedit-ignore-end                     | no “postedit-ignore-begin” before it",
                "postedit-ignor punctuation: why         | did you mean “postedit-ignore”?",
            })
    void tellsWhatIsWrongWithACommentAndHidesNothing(String comment, String message) {
        String text = "<!-- " + comment + " -->\n\nThe road , it says.\n";
        List<Finding> findings = lint(Format.MARKDOWN, text).findings();
        assertEquals(2, findings.size(), findings.toString());
        assertEquals("suppression/malformed", findings.get(0).rule().value());
        assertTrue(findings.get(0).message().contains(message), findings.get(0).message());
        assertEquals("<!-- " + comment + " -->", findings.get(0).range().in(text));
    }

    /** Whoever took it out would take the paragraphs along. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- postedit-ignore number/torn-time: why⏎⏎The road is open.⏎⏎<!-- so -->⏎⏎The gate , it says.⏎",
                "<!-- postedit-ignore number/torn-time: why⏎⏎The road is open.⏎⏎-->⏎⏎The gate , it says.⏎",
                "<!-- postedit-ignore number/torn-time: why⏎The road is open.⏎",
            })
    void tellsThatACommentHasNoEndAndLeavesIt(String text) {
        for (Format format : List.of(Format.MARKDOWN, Format.HTML)) {
            for (String lineBreak : List.of("\n", "\r\n")) {
                Source source = new Source("t", text.replace("⏎", lineBreak), format, "en-US");
                Finding first = POSTEDIT.lint(source).findings().get(0);
                assertEquals("ignores nothing: no “-->” ends it", first.message());
                Repair repair = POSTEDIT.fix(source, Applicability.UNSAFE);
                assertTrue(repair.source().text().contains("The road is open."));
            }
        }
    }

    @Test
    void tellsThatNothingFollows() {
        assertTrue(lint(Format.HTML, "<p>The road.</p>" + IGNORE)
                .findings()
                .get(0)
                .message()
                .contains("nothing follows"));
    }

    /** Whether number/torn-time had nothing to say is known; whether what does not run had is not. */
    @ParameterizedTest
    @CsvSource({
        "number/torn-time, 1",
        "languagetool/COMMA_WHITESPACE, 0",
        "number, 0",
        "consistency/name-order, 1",
    })
    void tellsThatARuleFoundNothingOnlyWhereItRan(String rule, int told) {
        String text = "<!-- postedit-ignore " + rule + ": why -->\n\nThe road is open.\n";
        assertEquals(told, lint(Format.MARKDOWN, text).findings().size());
        Source german = new Source("t", text, Format.MARKDOWN, "de");
        assertEquals(0, POSTEDIT.lint(german).findings().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One.⏎⏎C⏎Two.⏎               | One.⏎⏎Two.⏎",
                "One.⏎⏎  C  ⏎⏎Two.⏎          | One.⏎⏎⏎Two.⏎",
                "One.⏎C⏎Two.⏎                | One.⏎⏎Two.⏎",
                "> C⏎> Two.⏎                 | > Two.⏎",
                "One. C Two.⏎                | One. Two.⏎",
                "One.  C⏎Two.⏎               | One.⏎Two.⏎",
                "1. One⏎C⏎2. Two⏎           | 1. One⏎2. Two⏎",
            })
    void takesOutAnUnusedCommentWithItsLineAndNothingElse(String before, String after) {
        for (String lineBreak : List.of("\n", "\r\n")) {
            String text = before.replace("⏎", lineBreak).replace("C", IGNORE);
            Source source = new Source("t", text, Format.MARKDOWN, "en-US");
            assertEquals(
                    after.replace("⏎", lineBreak),
                    POSTEDIT.fix(source, Applicability.SAFE).source().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- One is here.⏎⏎C⏎⏎    code is here⏎",
                "- One is here.⏎⏎C⏎⏎    code⏎",
                "1. One is here.⏎2. Two is here.⏎⏎C⏎⏎1. One is there.⏎",
                "    code is here⏎⏎C⏎⏎    code is there⏎",
                "C⏎---⏎title: The road is open⏎---⏎",
                "C⏎---⏎title: x⏎---⏎",
            })
    void leavesACommentToAPersonThatPartsTwoBlocks(String before) {
        String text = before.replace("⏎", "\n").replace("C", IGNORE);
        Source source = new Source("t", text, Format.MARKDOWN, "en-US");
        Repair repair = POSTEDIT.fix(source, Applicability.UNSAFE);
        assertEquals(text, repair.source().text());
        assertEquals(
                Applicability.DISPLAY_ONLY,
                repair.left().findings().get(0).fixes().get(0).applicability());
    }

    /** Either could go, but not both. */
    @Test
    void leavesOneOfTwoCommentsThatPartTwoBlocks() {
        String text = "1. One is here.\n\n" + IGNORE + "\n\n" + IGNORE + "\n\n1. One is there.\n";
        Source source = new Source("t", text, Format.MARKDOWN, "en-US");
        assertEquals(
                "1. One is here.\n\n\n" + IGNORE + "\n\n1. One is there.\n",
                POSTEDIT.fix(source, Applicability.SAFE).source().text());
    }

    @Test
    void keepsACommentThatIsUsedAfterAnotherRepair() {
        String text = IGNORE + "\nThe road , it says..\n";
        Source source = new Source("t", text, Format.MARKDOWN, "en-US");
        assertEquals(
                IGNORE + "\nThe road , it says.\n",
                POSTEDIT.fix(source, Applicability.SAFE).source().text());
    }

    /** The comment would be about the next paragraph. */
    @Test
    void takesNoBlockFromItsComment() {
        String text = IGNORE + "\nRead also: The mill , they say, is shut\n\nThe road , it says, is open.\n";
        Source source = new Source("t", text, Format.MARKDOWN, "en-US");
        assertTrue(POSTEDIT.fix(source.withText(text.replace(IGNORE + "\n", "")), Applicability.UNSAFE)
                .source()
                .text()
                .startsWith("The road"));
        assertEquals(
                text.replace("road ,", "road,"),
                POSTEDIT.fix(source, Applicability.UNSAFE).source().text());
    }

    @Test
    void tellsWhatIsWrongWithACommentWhicheverRulesAreSelected() throws UnknownRuleException {
        Source source = new Source("t", "<!-- postedit-ignore quotation -->\n\nIt rained.\n", Format.MARKDOWN, "en-US");
        Settings selected = SETTINGS.selecting(List.of(RuleSelector.of(Category.QUOTATION)));
        assertEquals(1, POSTEDIT.under(selected).lint(source).findings().size());
        Settings ignored = selected.ignoring(List.of(RuleSelector.of("suppression/malformed", POSTEDIT.rules())));
        assertEquals(List.of(), POSTEDIT.under(ignored).lint(source).findings());
    }

    @Test
    void hidesByTheWordsOfASideCar() {
        Source source = withSideCar(
                "The road , it says.\n\nThe gate , it\nsays. The road , it says so.\n",
                RULE + ": why\n  The road , it says.\n\n" + RULE
                        + ": the sentence is wrapped\n\tThe gate , it\n\tsays.\n");
        Report report = POSTEDIT.lint(source);
        assertEquals("road", words(report));
        assertEquals(2, report.suppressed().size());
        assertEquals(List.of(), report.beside().orElseThrow().findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "⏎  text                    | 2 | a text without a rule above it",
                "# x⏎punctuation: why       | 5 | no text below it",
                "punctuation⏎  road         | 1 | no reason is given",
                "punctuation: why⏎  o       | 1 | its text stands everywhere",
                "punctuation: why⏎  ,       | 1 | its text stands everywhere",
                "punctation: why⏎  road     | 1 | did you mean “punctuation”?",
                "number/torn-time: why⏎ road | 1 | what it names is not found there",
            })
    void tellsWhatIsWrongWithASideCar(String sideCar, int column, String message) {
        Source source = withSideCar("The road is open.\n", sideCar.replace("⏎", "\n"));
        List<Finding> findings = POSTEDIT.lint(source).beside().orElseThrow().findings();
        assertEquals(1, findings.size());
        assertEquals(column - 1, findings.get(0).range().start());
        assertTrue(findings.get(0).message().contains(message), findings.get(0).message());
    }

    @Test
    void takesUnusedEntriesOutOfASideCarAndNothingElse() {
        String used = "# why not\n\n" + RULE + ": why\n  road ,\n";
        Source source = withSideCar(
                "The road , it says.\n",
                used + "number/torn-time: why\n  road\nnumber/bare-day: why\n  gate\n\n# end\n");
        Repair repair = POSTEDIT.fix(source, Applicability.SAFE);
        assertEquals(used + "\n# end\n", repair.source().sideCar().orElseThrow().text());
        assertEquals("The road , it says.\n", repair.source().text());
        assertEquals(2, repair.mended().size());
    }

    /** The entry would be about nothing, and the next repair would mend what is to be left. */
    @Test
    void leavesTheWordsOfAUsedEntryAsTheyAre() {
        String text = "The road , it says.. The gate is open.\n";
        Source source = withSideCar(text, RULE + ": why\n  The road , it says..\n");
        Repair repair = POSTEDIT.fix(source, Applicability.UNSAFE);
        assertEquals(text, repair.source().text());
        assertEquals(1, repair.left().suppressed().size());
        assertEquals(
                Applicability.DISPLAY_ONLY,
                repair.left().findings().get(0).fixes().get(0).applicability());
    }

    private static Source withSideCar(String text, String sideCar) {
        return Source.plain("t.txt", text).withSideCar(Source.plain("t.txt.postedit-ignore", sideCar));
    }

    private static Report lint(Format format, String text) {
        return POSTEDIT.lint(new Source("t", text.replace("⏎", "\n"), format, "en-US"));
    }

    /** The words before the commas that are found. */
    private static String left(Format format, String text) {
        return words(lint(format, text));
    }

    private static String words(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().value().equals(RULE))
                .map(finding ->
                        report.source().text().substring(0, finding.range().start()))
                .map(before -> before.strip().replaceAll("(?s).*\\W", ""))
                .reduce("", (one, other) -> (one + " " + other).strip());
    }
}
