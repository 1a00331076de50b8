package org.postedit.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postedit.analysis.MarkAct.What;
import org.postedit.text.ProseRange;

/**
 * All ways to read the double marks of one paragraph, each with its cost: a mark opens, closes or does not belong, and
 * others were lost. The cheapest is found by dynamic programming over the marks from left to right.
 */
final class MarkLattice {
    private static final int DEEPEST = 2;
    private static final double NEST = 2;
    private static final double SET = 3;
    private static final double DROP = 5.2;
    private static final double DROP_OF_TWO_ALIKE = 3;
    private static final double DROP_OF_TWO_TOUCHING = 2;
    private static final double LATER = 1.8;
    private static final int LONGEST_NESTED = 40;
    private static final double SPOKEN_IN_QUOTATION = 2.5;
    private static final double FIRST_PERSON_OUTSIDE = 1;
    private static final double OPEN_PHRASE = 5;

    private final ProseRange block;
    private final String prose;
    private final List<MarkContext> marks;
    private final MarkPlaces places;
    private final ReportingClauses clauses;
    private final boolean mayStayOpen;
    private final Map<ProseRange, Double> quotedCost = new HashMap<>();
    private final Map<ProseRange, Double> outsideCost = new HashMap<>();
    private final Map<ProseRange, List<MarkPlace>> openings = new HashMap<>();
    private final Map<ProseRange, List<MarkPlace>> closings = new HashMap<>();

    MarkLattice(
            ProseRange block,
            List<MarkContext> marks,
            MarkPlaces places,
            ReportingClauses clauses,
            boolean mayStayOpen) {
        this.block = block;
        this.prose = marks.get(0).prose();
        this.marks = marks;
        this.places = places;
        this.clauses = clauses;
        this.mayStayOpen = mayStayOpen;
    }

    /** The cheapest reading that starts {@code depth} deep and does not do what is {@code banned}. */
    Optional<MarkReading> cheapest(int depth, @Nullable MarkAct banned) {
        MarkReading[] readings = new MarkReading[DEEPEST + 1];
        readings[depth] = MarkReading.start(depth);
        for (int i = 0; i <= marks.size(); i++) {
            readings = gap(readings, i, banned);
            if (i < marks.size()) {
                readings = mark(readings, i, banned);
            }
        }
        MarkReading best = null;
        for (MarkReading reading : readings) {
            if (reading != null && (reading.depth() == 0 || (reading.depth() == 1 && mayStayOpen))) {
                best = cheaper(best, reading.plus(reading.depth() == 0 ? 0 : stayingOpen(reading)));
            }
        }
        return Optional.ofNullable(best);
    }

    /** What speaks against a quotation that goes on behind the paragraph; a word or a phrase does not. */
    private double stayingOpen(MarkReading reading) {
        if (clauses.ends(stretch(marks.size()))) {
            return OPEN_PHRASE;
        }
        return reading.acts().stream()
                        .filter(act -> act.what() == What.OPEN)
                        .reduce((one, other) -> other)
                        .filter(act -> !marks.get(act.mark()).startsSentence())
                        .isPresent()
                ? OPEN_PHRASE
                : 0;
    }

    /** Lets each reading pass the text before mark {@code i}, setting a lost mark in it or not. */
    private MarkReading[] gap(MarkReading[] from, int i, @Nullable MarkAct banned) {
        MarkReading[] to = new MarkReading[DEEPEST + 1];
        ProseRange stretch = stretch(i);
        for (int depth = 0; depth <= DEEPEST; depth++) {
            MarkReading reading = from[depth];
            if (reading == null) {
                continue;
            }
            to[depth] = cheaper(to[depth], reading.plus(cost(stretch, depth)));
            if (depth == 0) {
                set(to, reading, openings(stretch, i), new MarkAct(What.SET_OPENING, i, 0), banned);
            }
            if (depth == 1) {
                set(to, reading, closings(stretch, i), new MarkAct(What.SET_CLOSING, i, 0), banned);
            }
        }
        return to;
    }

    private void set(
            MarkReading[] to, MarkReading reading, List<MarkPlace> places, MarkAct model, @Nullable MarkAct banned) {
        ProseRange stretch = stretch(model.mark());
        int depth = 1 - reading.depth();
        for (MarkPlace place : places) {
            MarkAct act = new MarkAct(model.what(), model.mark(), place.offset());
            if (!act.equals(banned)) {
                double cost = SET
                        + place.cost()
                        + cost(new ProseRange(stretch.start(), place.offset()), reading.depth())
                        + cost(new ProseRange(place.offset(), stretch.end()), depth);
                to[depth] = cheaper(to[depth], reading.then(depth, cost, act));
            }
        }
    }

    /** Lets each reading take mark {@code i} for whatever it may be. */
    private MarkReading[] mark(MarkReading[] from, int i, @Nullable MarkAct banned) {
        MarkReading[] to = new MarkReading[DEEPEST + 1];
        for (int depth = 0; depth <= DEEPEST; depth++) {
            MarkReading reading = from[depth];
            if (reading == null) {
                continue;
            }
            if (depth < DEEPEST) {
                What what = depth == 0 ? What.OPEN : What.NEST;
                add(to, reading, depth + 1, opening(i) + (depth == 0 ? 0 : NEST), what, i, banned);
            }
            if (depth > 0) {
                What what = depth == 1 ? What.CLOSE : What.UNNEST;
                add(to, reading, depth - 1, closing(reading, i), what, i, banned);
            }
            add(to, reading, depth, drop(i), What.DROP, i, banned);
            if (marks.get(i).mayBeUnit() && depth == 0) {
                add(to, reading, depth, 0, What.LEAVE, i, banned);
            }
        }
        return to;
    }

    private void add(
            MarkReading[] to, MarkReading reading, int depth, double cost, What what, int i, @Nullable MarkAct banned) {
        MarkAct act = new MarkAct(what, i, marks.get(i).at());
        if (!act.equals(banned)) {
            to[depth] = cheaper(to[depth], reading.then(depth, cost, act));
        }
    }

    /** What speaks against an opening mark; more where somebody is named as the speaker behind it. */
    private double opening(int i) {
        MarkContext mark = marks.get(i);
        boolean contrary = mark.spaceAfter() && !mark.spaceBefore();
        return contrary && clauses.opens(stretch(i + 1)) ? mark.opening() + SPOKEN_IN_QUOTATION : mark.opening();
    }

    /** What speaks against a closing mark; less where somebody is named as the speaker behind it. */
    private double closing(MarkReading reading, int i) {
        MarkContext mark = marks.get(i);
        double cost = mark.closing();
        MarkAct last = reading.act();
        if (last != null && mark.symbol() == '“' && "„‟".indexOf(prose.charAt(last.offset())) >= 0) {
            cost -= 2;
        }
        if (last != null && last.what() == What.NEST && mark.at() - last.offset() > LONGEST_NESTED) {
            cost += NEST;
        }
        boolean contrary = mark.spaceBefore() && !mark.spaceAfter() && !mark.atStart();
        if (contrary && clauses.leadsUp(stretch(i))) {
            return cost + SPOKEN_IN_QUOTATION;
        }
        return contrary && clauses.opens(stretch(i + 1)) ? cost - SPOKEN_IN_QUOTATION : cost;
    }

    /** Whether the act drops a mark for no other reason than that nothing else is known to do with it. */
    boolean givesUp(MarkAct act) {
        return act.what() == What.DROP && drop(act.mark()) == DROP;
    }

    private double drop(int i) {
        boolean worseThanBefore =
                touches(i - 1) && marks.get(i).worth() <= marks.get(i - 1).worth();
        boolean worseThanNext =
                touches(i) && marks.get(i).worth() < marks.get(i + 1).worth();
        if (worseThanBefore || worseThanNext) {
            return DROP_OF_TWO_TOUCHING;
        }
        if (closes(i)) {
            return alike(i, closes(i + 1), i + 1, closes(i - 1), i);
        }
        return opens(i) ? alike(i, opens(i - 1), i, opens(i + 1), i + 1) : DROP;
    }

    /** The cost to drop one of two marks that do the same, with text between them in which nobody is named as the speaker. */
    private double alike(int i, boolean usual, int usualStretch, boolean other, int otherStretch) {
        if (usual && !speaks(usualStretch) && stopsBefore(i)) {
            return DROP_OF_TWO_ALIKE;
        }
        return other && !speaks(otherStretch) && stopsBefore(i) ? DROP_OF_TWO_ALIKE + LATER : DROP;
    }

    /** Whether a sentence or a clause ends before the mark. */
    private boolean stopsBefore(int i) {
        int before = marks.get(i).at();
        while (before > block.start() && prose.charAt(before - 1) == ' ') {
            before--;
        }
        return before > block.start() && ".!?…,".indexOf(prose.charAt(before - 1)) >= 0;
    }

    private boolean speaks(int i) {
        return cost(stretch(i), 1) > 0 || clauses.leadsUp(stretch(i));
    }

    private boolean closes(int i) {
        return i >= 0
                && i < marks.size()
                && marks.get(i).closing() < marks.get(i).opening();
    }

    private boolean opens(int i) {
        return i >= 0
                && i < marks.size()
                && marks.get(i).opening() < marks.get(i).closing();
    }

    /** Whether nothing but a space stands between the mark and the next one. */
    private boolean touches(int i) {
        return i >= 0 && i + 1 < marks.size() && stretch(i + 1).length() <= 1 && stretchIsBlank(i + 1);
    }

    private boolean stretchIsBlank(int i) {
        return stretch(i).in(prose).isBlank();
    }

    /** The text before mark {@code i}. */
    private ProseRange stretch(int i) {
        int start = i == 0 ? block.start() : marks.get(i - 1).at() + 1;
        return new ProseRange(
                start, i == marks.size() ? block.end() : marks.get(i).at());
    }

    private List<MarkPlace> openings(ProseRange stretch, int i) {
        return openings.computeIfAbsent(stretch, key -> i == marks.size() ? List.of() : openingsBefore(i));
    }

    /** No quotation follows another without a stop between them. */
    private List<MarkPlace> openingsBefore(int i) {
        ProseRange stretch = stretch(i);
        boolean goesOn = i > 0 && !stopsBefore(i - 1);
        return places.opening(stretch, i == 0, isSpokenBefore(i)).stream()
                .filter(place -> !goesOn
                        || !new ProseRange(stretch.start(), place.offset())
                                .in(prose)
                                .isBlank())
                .toList();
    }

    /** Whether words that name a speaker follow the mark; a capital behind {@code ,”} is taken for his name. */
    private boolean isSpokenBefore(int i) {
        int at = marks.get(i).at();
        boolean comma = at > block.start() && prose.charAt(at - 1) == ',';
        boolean capital = at + 2 < block.end() && Character.isUpperCase(prose.charAt(at + 2));
        return (comma && capital) || clauses.opens(stretch(i + 1));
    }

    private List<MarkPlace> closings(ProseRange stretch, int i) {
        return closings.computeIfAbsent(
                stretch, key -> places.closing(key, i == marks.size(), i == 0 ? null : marks.get(i - 1)));
    }

    private double cost(ProseRange stretch, int depth) {
        return depth == 0
                ? outsideCost.computeIfAbsent(
                        stretch,
                        key -> !isIntroduction(key) && clauses.isFirstPerson(key) && !clauses.in(key)
                                ? FIRST_PERSON_OUTSIDE
                                : 0)
                : quotedCost.computeIfAbsent(stretch, key -> clauses.in(key) ? SPOKEN_IN_QUOTATION : 0);
    }

    /** Whether one clause with a comma or colon leads up to what is quoted: {@code We ask ourselves, }. */
    private boolean isIntroduction(ProseRange stretch) {
        String text = stretch.in(prose);
        return (text.endsWith(", ") || text.endsWith(": ")) && text.indexOf('.') < 0;
    }

    private static @Nullable MarkReading cheaper(@Nullable MarkReading one, @Nullable MarkReading other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.cost() < one.cost() ? other : one;
    }
}
