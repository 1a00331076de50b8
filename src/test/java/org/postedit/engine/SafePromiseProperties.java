package org.postedit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SafePromiseProperties {

    @Property
    void allowsMarksAndCase(@ForAll("words") List<String> words, @ForAll("marks") String mark) {
        assertTrue(SafePromise.holds(
                String.join(" ", words), String.join(mark + " ", words).toUpperCase(Locale.ROOT)));
    }

    @Property
    void forbidsEveryNewWord(@ForAll("words") List<String> words, @ForAll @IntRange(max = 8) int at) {
        List<String> more = new ArrayList<>(words);
        more.add(Math.min(at, words.size()), "new");
        assertFalse(SafePromise.holds(String.join(" ", words), String.join(" ", more)));
    }

    @Property
    void takesAwayNoWordThatIsNotLeft(
            @ForAll("words") List<String> words,
            @ForAll @IntRange(max = 8) int from,
            @ForAll @IntRange(max = 8) int to) {
        List<String> less = new ArrayList<>(words);
        less.subList(Math.min(Math.min(from, to), words.size()), Math.min(Math.max(from, to), words.size()))
                .clear();
        if (SafePromise.holds(String.join(" ", words), String.join(" ", less))) {
            assertEquals(new HashSet<>(words), new HashSet<>(less));
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "b", "c", "not").list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(",", ".", " ”", ";", "…");
    }
}
