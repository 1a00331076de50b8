package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.postedit.text.SourceRange;

class ExcerptProperties {

    @Property
    void neverIsWiderThanAskedNorHoldsAControlCharacter(
            @ForAll @StringLength(max = 400) String text,
            @ForAll @IntRange(max = 400) int start,
            @ForAll @IntRange(max = 400) int length) {
        int from = Math.min(start, text.length());
        int to = Math.min(from + length, text.length());
        Excerpt excerpt = Excerpt.of(text, new SourceRange(from, to), 60);
        int columns = Glyph.columns(Glyph.of(excerpt.line()));
        assertTrue(columns <= 62, "an ellipsis at each end may stand outside the " + columns);
        assertTrue(excerpt.line().codePoints().noneMatch(Character::isISOControl));
        assertTrue(excerpt.column() + excerpt.width() <= 62);
    }
}
