package org.postedit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postedit.rule.Replacement;
import org.postedit.text.ProseRange;

class WordDiffProperties {

    @Property
    void makesTheSameText(@ForAll("texts") String old, @ForAll("texts") String text) {
        List<Replacement> parts = WordDiff.of(new Replacement(new ProseRange(0, old.length()), text), old);
        StringBuilder after = new StringBuilder();
        int done = 0;
        for (Replacement part : parts) {
            assertTrue(part.range().start() >= done, parts::toString);
            after.append(old, done, part.range().start()).append(part.text());
            done = part.range().end();
        }
        assertEquals(text, after.append(old, done, old.length()).toString());
    }

    @Property
    void changesNothingInWhatIsTheSame(@ForAll("texts") String text) {
        assertEquals(List.of(), WordDiff.of(new Replacement(new ProseRange(0, text.length()), text), text));
    }

    @Property
    void trimsToTheSameText(@ForAll("texts") String old, @ForAll("texts") String text) {
        Replacement trimmed = Trimming.of(new Replacement(new ProseRange(0, old.length()), text), old);
        ProseRange range = trimmed.range();
        assertEquals(text, old.substring(0, range.start()) + trimmed.text() + old.substring(range.end()));
        assertEquals(old.equals(text), Trimming.isNothing(trimmed));
        assertTrue(isWhole(trimmed.text()) && isWhole(range.in(old)), trimmed::toString);
    }

    private static boolean isWhole(String text) {
        return text.isEmpty()
                || !(Character.isLowSurrogate(text.charAt(0))
                        || Character.isHighSurrogate(text.charAt(text.length() - 1)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "an", "😀", "😁", "🡀", " ", ",", "\n")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }
}
