package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import org.postedit.text.SourceRange;

/** Our own rules on the examples of all cards, cut up and set together at random. */
class PosteditProperties {
    private static final int TRIES = 500;
    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private static final List<String> EXAMPLES = POSTEDIT.rules().cards().stream()
            .flatMap(card -> card.examples().stream())
            .map(example -> example.text())
            .toList();
    private static final List<String> GLUE = List.of(
            " ",
            "\n",
            "\r\n\r\n",
            ". ",
            ", ",
            " , ",
            "”",
            " “",
            "\"",
            "'",
            " 🎡 ",
            "\u00A0",
            "e\u0301",
            "\uD83C",
            "&amp;");

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void everyRuleCopesWithEveryText(@ForAll("texts") String text) {
        Report report = POSTEDIT.lint(Source.plain("t", text));
        assertEquals(List.of(), report.failures());
        SourceRange all = new SourceRange(0, text.length());
        for (Finding finding : report.findings()) {
            assertTrue(all.contains(finding.range()), finding::toString);
            for (Fix fix : finding.fixes()) {
                for (Edit edit : fix.edits()) {
                    assertTrue(all.contains(edit.range()), finding::toString);
                }
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void repairingTwiceGivesWhatRepairingOnceGives(
            @ForAll("texts") String text, @ForAll("applicabilities") Applicability least) {
        Repair once = POSTEDIT.fix(Source.plain("t", text), least);
        assertEquals(List.of(), once.left().failures());
        assertEquals(once.source(), POSTEDIT.fix(once.source(), least).source());
    }

    @Provide
    Arbitrary<Applicability> applicabilities() {
        return Arbitraries.of(Applicability.SAFE, Applicability.UNSAFE);
    }

    @Provide
    Arbitrary<String> texts() {
        return Combinators.combine(piece(), Arbitraries.of(GLUE))
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> piece() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(Arbitraries.of(EXAMPLES), share, share).as(PosteditProperties::cut);
    }

    /** A stretch of {@code text}, the whole of it more often than chance. */
    private static String cut(String text, double from, double to) {
        int start = from < 0.3 ? 0 : (int) (text.length() * (from - 0.3));
        int end = to > 0.5 ? text.length() : (int) (text.length() * (to + 0.5));
        return start < end ? text.substring(start, end) : text;
    }
}
