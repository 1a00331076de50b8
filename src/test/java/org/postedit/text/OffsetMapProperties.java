package org.postedit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Compares the map with a slow model that keeps, for each character of the prose, where it comes from. */
class OffsetMapProperties {

    /** One call on the builder. */
    record Step(OffsetMap.Kind kind, int source, int prose) {}

    /** What the model knows of one prose character: the step it came from and the source it stands for. */
    record Origin(int step, OffsetMap.Kind kind, int start, int end) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 4);
        return Combinators.combine(Arbitraries.of(OffsetMap.Kind.class), length, length)
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void tilesBothTexts(@ForAll("steps") List<Step> steps) {
        OffsetMap map = build(steps);
        assertEquals(model(steps).size(), map.proseLength());
        assertEquals(sourceLength(steps), map.sourceLength());
    }

    @Property
    void takesEveryCharacterHome(@ForAll("steps") List<Step> steps) {
        OffsetMap map = build(steps);
        List<Origin> model = model(steps);
        for (int i = 0; i < model.size(); i++) {
            SourceRange expected =
                    new SourceRange(model.get(i).start(), model.get(i).end());
            assertEquals(expected, map.toSource(new ProseRange(i, i + 1)));
        }
    }

    @Property
    void putsEveryCaretBehindTheCharacterBeforeOrBehindABreakBeforeTheNext(@ForAll("steps") List<Step> steps) {
        OffsetMap map = build(steps);
        List<Origin> model = model(steps);
        for (int i = 1; i <= model.size(); i++) {
            boolean behindBreak = model.get(i - 1).kind() == OffsetMap.Kind.SEPARATOR;
            int next = i < model.size() ? model.get(i).start() : map.sourceLength();
            int caret = behindBreak ? next : model.get(i - 1).end();
            assertEquals(new SourceRange(caret, caret), map.toSource(new ProseRange(i, i)));
        }
    }

    @Property
    void bringsBackTheCharactersThatStandForAnyOfARange(
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 48) int from,
            @ForAll @IntRange(max = 48) int to) {
        OffsetMap map = build(steps);
        if (from > to || to > map.sourceLength()) {
            return;
        }
        List<Origin> model = model(steps);
        ProseRange prose = map.toProse(new SourceRange(from, to));
        for (int i = 0; i < model.size(); i++) {
            Origin origin = model.get(i);
            boolean something = origin.start() < origin.end();
            assertEquals(
                    something && from < to && origin.start() < to && from < origin.end(),
                    something && prose.contains(i));
        }
        for (int i = 0; prose.isEmpty() && i < model.size(); i++) {
            assertEquals(i < prose.start(), model.get(i).end() <= from);
        }
    }

    @Property
    void coversTheCharactersOfARangeAndNoMore(
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 48) int from,
            @ForAll @IntRange(min = 1, max = 48) int length) {
        List<Origin> model = model(steps);
        if (from + length > model.size()) {
            return;
        }
        List<Origin> shown = model.subList(from, from + length).stream()
                .filter(origin -> origin.kind() != OffsetMap.Kind.SEPARATOR)
                .toList();
        SourceRange range = build(steps).toSource(new ProseRange(from, from + length));
        if (shown.isEmpty()) {
            assertTrue(range.isEmpty());
        } else {
            assertEquals(shown.get(0).start(), range.start());
            assertEquals(shown.get(shown.size() - 1).end(), range.end());
        }
    }

    @Property
    void letsAnEditTouchOnlyWhatTheRangeShows(
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 48) int from,
            @ForAll @IntRange(min = 1, max = 48) int length) {
        List<Origin> model = model(steps);
        OffsetMap map = build(steps);
        ProseRange range = new ProseRange(from, from + length);
        if (range.end() > model.size()) {
            return;
        }
        assertEquals(isClean(steps, model, range), map.isReplaceable(range));
    }

    private static boolean isClean(List<Step> steps, List<Origin> model, ProseRange range) {
        int first = model.get(range.start()).step();
        int last = model.get(range.end() - 1).step();
        for (int step = first; step <= last; step++) {
            boolean hidden = steps.get(step).kind() == OffsetMap.Kind.MARKUP
                    && steps.get(step).source() > 0;
            if (hidden) {
                return false;
            }
        }
        boolean separator = model.subList(range.start(), range.end()).stream()
                .anyMatch(origin -> origin.kind() == OffsetMap.Kind.SEPARATOR);
        boolean cutBefore = isAtom(model, range.start())
                && range.start() > 0
                && model.get(range.start() - 1).step() == first;
        boolean cutAfter = isAtom(model, range.end() - 1)
                && range.end() < model.size()
                && model.get(range.end()).step() == last;
        // An atom without prose hides its source from the range as markup does.
        boolean silentAtom = steps.subList(first, last + 1).stream()
                .anyMatch(step -> step.kind() == OffsetMap.Kind.ATOM && step.prose() == 0 && step.source() > 0);
        return !separator && !cutBefore && !cutAfter && !silentAtom;
    }

    private static boolean isAtom(List<Origin> model, int prose) {
        return model.get(prose).kind() == OffsetMap.Kind.ATOM;
    }

    private static OffsetMap build(List<Step> steps) {
        OffsetMap.Builder builder = OffsetMap.builder();
        for (Step step : steps) {
            switch (step.kind()) {
                case COPY -> builder.copy(step.source());
                case ATOM -> builder.atom(step.source(), step.prose());
                case MARKUP -> builder.markup(step.source());
                case SEPARATOR -> builder.separator(step.prose());
            }
        }
        return builder.build();
    }

    private static List<Origin> model(List<Step> steps) {
        List<Origin> model = new ArrayList<>();
        int source = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            for (int k = 0; k < proseOf(step); k++) {
                boolean copy = step.kind() == OffsetMap.Kind.COPY;
                int start = copy ? source + k : source;
                int end = copy ? source + k + 1 : source + sourceOf(step);
                model.add(new Origin(i, step.kind(), start, end));
            }
            source += sourceOf(step);
        }
        return model;
    }

    private static int sourceLength(List<Step> steps) {
        return steps.stream().mapToInt(OffsetMapProperties::sourceOf).sum();
    }

    private static int sourceOf(Step step) {
        return step.kind() == OffsetMap.Kind.SEPARATOR ? 0 : step.source();
    }

    private static int proseOf(Step step) {
        return switch (step.kind()) {
            case COPY -> step.source();
            case ATOM, SEPARATOR -> step.prose();
            case MARKUP -> 0;
        };
    }
}
