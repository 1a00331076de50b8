package org.postedit.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SafePromiseTest {

    @Test
    void allowsMarksSpacesAndCase() {
        assertTrue(SafePromise.holds("for years It bears. , says", "for years. It bears, Says"));
    }

    @Test
    void allowsTakingAwayAWordThatStandsTwiceInARow() {
        assertTrue(SafePromise.holds("it was was late", "it was late"));
    }

    @Test
    void allowsTakingAwayEveryCopyButOne() {
        assertTrue(SafePromise.holds("the end of the of the of the road", "the end of the road"));
        assertFalse(SafePromise.holds("ten men ten men left", "left"));
    }

    @Test
    void allowsTakingAwayALongPhraseThatIsSaidAgain() {
        assertTrue(SafePromise.holds(
                "plans at the school of mines, said at the school of mines", "plans, said at the school of mines"));
    }

    @Test
    void forbidsTakingAwayAWordThatIsSaidElsewhere() {
        assertFalse(SafePromise.holds("not here and not there", "here and not there"));
    }

    @Test
    void forbidsTakingAwayWhatIsSaidOnce() {
        assertFalse(SafePromise.holds("it was very late", "it was late"));
    }

    @Test
    void forbidsAddingAWord() {
        assertFalse(SafePromise.holds("it was late", "it was not late"));
    }

    @Test
    void forbidsChangingAWord() {
        assertFalse(SafePromise.holds("approx ten", "approximately ten"));
    }

    @Test
    void forbidsChangingTheOrder() {
        assertFalse(SafePromise.holds("ten men left", "men ten left"));
    }

    @Test
    void forbidsChangingAFigure() {
        assertFalse(SafePromise.holds("1.500 people", "1,500 people"));
        assertFalse(SafePromise.holds("3,5 million", "3.5 million"));
        assertFalse(SafePromise.holds("fell to -5 degrees", "fell to 5 degrees"));
        assertFalse(SafePromise.holds("rose by 5%", "rose by 5"));
        assertFalse(SafePromise.holds("cost $5", "cost 5"));
    }

    @Test
    void copesWithAFigureOfEndlessParts() {
        assertTrue(SafePromise.holds("1,".repeat(100_000) + "1 was was", "1,".repeat(100_000) + "1 was"));
    }

    @Test
    void allowsMarksAroundAFigure() {
        assertTrue(SafePromise.holds("in 1990. , he left", "in 1990, he left"));
        assertTrue(SafePromise.holds("from 1990 – 2000", "from 1990–2000"));
    }
}
