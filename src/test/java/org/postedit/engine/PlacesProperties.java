package org.postedit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postedit.text.SourceRange;

class PlacesProperties {

    @Property
    void answersAsIfEachRangeWereAsked(@ForAll("ranges") List<SourceRange> ranges, @ForAll("range") SourceRange asked) {
        Places places = new Places(ranges);
        assertEquals(ranges.stream().anyMatch(range -> range.overlaps(asked)), places.overlap(asked));
        assertEquals(ranges.stream().anyMatch(range -> range.touches(asked)), places.touch(asked));
    }

    @Provide
    Arbitrary<List<SourceRange>> ranges() {
        return range().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<SourceRange> range() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 12);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 4);
        return Combinators.combine(start, length).as((s, l) -> new SourceRange(s, s + l));
    }
}
