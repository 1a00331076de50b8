package org.postedit.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.postedit.analysis.MarkAct.What;
import org.postedit.analysis.MarkRepair.Kind;
import org.postedit.analysis.MarkRepair.MarkEdit;
import org.postedit.text.ProseRange;

/** Turns the chosen reading of a paragraph's marks into the repairs that make the paragraph read so. */
final class MarkRepairs {
    /** A quotation up to this length is one place with both its marks; of a longer one, each mark is a place of its own. */
    private static final int ONE_PLACE = 120;

    private static final int ONE_PLACE_TO_RESHAPE = 190;

    /** Whole sentences in a speech that recalls another one are set so by many an editor. */
    private static final int LONGEST_NESTED = 40;

    private static final Set<String> SUFFIXES = Set.of("s", "es", "d", "ed", "er", "ing", "th", "st", "nd", "rd");

    private final Analysis analysis;
    private final String prose;
    private final ProseRange block;
    private final List<MarkContext> marks;
    private final List<MarkAct> acts;
    private final boolean curly;

    MarkRepairs(Analysis analysis, ProseRange block, List<MarkContext> marks, List<MarkAct> acts, boolean curly) {
        this.analysis = analysis;
        this.prose = analysis.prose();
        this.block = block;
        this.marks = marks;
        this.acts = acts;
        this.curly = curly;
    }

    /** The repairs, sure ones where the marks of the paragraph are {@code even}; a mark whose act is doubtful is pointed at. */
    List<MarkRepair> without(Set<MarkAct> doubtful, boolean even) {
        List<MarkRepair> repairs = new ArrayList<>();
        Deque<MarkAct> open = new ArrayDeque<>();
        for (MarkAct act : acts) {
            boolean inDoubt = doubtful.contains(act);
            switch (act.what()) {
                case OPEN, NEST, SET_OPENING -> open.push(act);
                case CLOSE, UNNEST, SET_CLOSING -> {
                    if (open.isEmpty()) {
                        repairs.addAll(alone(act));
                    } else {
                        MarkAct opening = open.pop();
                        repairs.addAll(pair(opening, act, inDoubt || doubtful.contains(opening)));
                    }
                }
                case DROP -> repairs.add(inDoubt ? unpaired(act) : dropped(act));
                case LEAVE -> {}
            }
        }
        open.forEach(act -> repairs.addAll(alone(act)));
        return even ? repairs.stream().map(MarkRepair::asSure).toList() : repairs;
    }

    private List<MarkRepair> pair(MarkAct opening, MarkAct closing, boolean inDoubt) {
        if (opening.what() == What.SET_OPENING) {
            return inDoubt ? List.of(unpaired(closing)) : List.of(set(opening, closing, Kind.LOST_OPENING));
        }
        if (closing.what() == What.SET_CLOSING) {
            return inDoubt ? List.of(unpaired(opening)) : List.of(set(opening, closing, Kind.LOST_CLOSING));
        }
        MarkContext first = marks.get(opening.mark());
        MarkContext last = marks.get(closing.mark());
        if (prose.substring(first.at() + 1, last.at()).isBlank()) {
            return List.of();
        }
        if (opening.what() == What.NEST && last.at() - first.at() > LONGEST_NESTED) {
            return List.of();
        }
        if (opening.what() == What.NEST) {
            return inDoubt
                    ? List.of(unpaired(opening))
                    : List.of(new MarkRepair(
                            Kind.NESTED,
                            new ProseRange(first.at(), last.at() + 1),
                            place(first),
                            false,
                            List.of(
                                    new MarkEdit(place(first), curly ? "‘" : "'"),
                                    new MarkEdit(place(last), curly ? "’" : "'"))));
        }
        boolean straight = first.isStraight() && last.isStraight();
        boolean round = first.symbol() == '“' && last.symbol() == '”';
        boolean reshape = !straight && !round;
        List<MarkEdit> before = edits(first, true, reshape);
        List<MarkEdit> after = edits(last, false, reshape);
        Kind kind = reshape ? Kind.SHAPE : Kind.SPACING;
        if (last.at() - first.at() <= (reshape ? ONE_PLACE_TO_RESHAPE : ONE_PLACE)) {
            List<MarkEdit> both = new ArrayList<>(before);
            both.addAll(after);
            return repair(kind, first, both);
        }
        List<MarkRepair> repairs = new ArrayList<>(repair(kind, first, before));
        repairs.addAll(repair(kind, last, after));
        return repairs;
    }

    private List<MarkRepair> alone(MarkAct act) {
        MarkContext mark = marks.get(act.mark());
        boolean opens = act.what() == What.OPEN;
        boolean reshape = !mark.isStraight() && mark.symbol() != (opens ? '“' : '”');
        return repair(reshape ? Kind.SHAPE : Kind.SPACING, mark, edits(mark, opens, reshape));
    }

    private List<MarkRepair> repair(Kind kind, MarkContext mark, List<MarkEdit> edits) {
        if (edits.isEmpty()) {
            return List.of();
        }
        int start = edits.get(0).range().start();
        int end = edits.get(edits.size() - 1).range().end();
        return List.of(new MarkRepair(kind, around(start, end), place(mark), false, edits));
    }

    private MarkRepair dropped(MarkAct act) {
        MarkContext mark = marks.get(act.mark());
        boolean beforeMark = !mark.atEnd() && MarkContext.isMark(prose.charAt(mark.at() + 1));
        boolean spaced = mark.spaceBefore() && !mark.atStart() && (mark.spaceAfter() || beforeMark);
        ProseRange gone = new ProseRange(spaced ? mark.at() - 1 : mark.at(), mark.at() + 1);
        String text = mark.spaceBefore() || mark.spaceAfter() || !gluesSentences(mark) ? "" : " ";
        return new MarkRepair(
                Kind.STRAY, around(gone.start(), gone.end()), place(mark), false, List.of(new MarkEdit(gone, text)));
    }

    private boolean gluesSentences(MarkContext mark) {
        return Character.isLetterOrDigit(prose.charAt(mark.at() + 1));
    }

    private MarkRepair unpaired(MarkAct act) {
        ProseRange place = place(marks.get(act.mark()));
        return new MarkRepair(Kind.UNPAIRED, place, place, false, List.of());
    }

    private MarkRepair set(MarkAct opening, MarkAct closing, Kind kind) {
        boolean lostOpening = kind == Kind.LOST_OPENING;
        MarkContext kept = marks.get(lostOpening ? closing.mark() : opening.mark());
        int offset = lostOpening ? opening.offset() : closing.offset();
        String mark = !kept.isStraight() ? (lostOpening ? "“" : "”") : "\"";
        TreeMap<Integer, MarkEdit> edits = new TreeMap<>();
        boolean reshape = !kept.isStraight() && kept.symbol() != (lostOpening ? '”' : '“');
        for (MarkEdit edit : edits(kept, !lostOpening, reshape)) {
            if (offset < edit.range().start() || offset > edit.range().end()) {
                edits.put(edit.range().start(), edit);
            }
        }
        int gone = SingleMark.isAt(prose, offset, lostOpening) ? offset + 1 : DashForMark.endAt(prose, offset);
        edits.put(offset, new MarkEdit(new ProseRange(offset, gone), mark));
        int start = Math.min(offset, kept.at());
        int end = Math.max(gone, kept.at() + 1);
        ProseRange range = end - start <= ONE_PLACE + 30 ? new ProseRange(start, end) : around(offset, offset);
        return new MarkRepair(kind, range, place(kept), false, List.copyOf(edits.values()));
    }

    /** What gives a mark its shape and the space beside it. */
    private List<MarkEdit> edits(MarkContext mark, boolean opens, boolean reshape) {
        int start = mark.at();
        int end = mark.at() + 1;
        String text = prose.substring(start, end);
        if (reshape) {
            text = curly ? (opens ? "“" : "”") : "\"";
        }
        boolean innerSpace = opens ? mark.spaceAfter() && !mark.atEnd() : mark.spaceBefore() && !mark.atStart();
        boolean glued = opens ? mark.isGluedBefore() : mark.isGluedAfter();
        if (innerSpace) {
            start = opens ? start : start - 1;
            end = opens ? end + 1 : end;
        }
        if (glued && (opens || !isSuffix(mark.at() + 1))) {
            text = opens ? " " + text : text + " ";
        }
        return prose.substring(start, end).equals(text)
                ? List.of()
                : List.of(new MarkEdit(new ProseRange(start, end), text));
    }

    /** Letters behind a mark may be an ending: {@code “no”s}. */
    private boolean isSuffix(int start) {
        return SUFFIXES.contains(prose.substring(start, analysis.wordEnd(start)));
    }

    private ProseRange around(int start, int end) {
        int from = Math.min(start, block.end() - 1);
        while (from > block.start() && !Character.isLetterOrDigit(prose.charAt(from)) && start - from < 3) {
            from--;
        }
        int to = end;
        while (to < block.end() && !Character.isLetterOrDigit(prose.charAt(to)) && to - end < 3) {
            to++;
        }
        int left = Math.max(block.start(), analysis.wordStart(Math.min(start, from + 1)));
        int right = Math.min(block.end(), Math.max(end, analysis.wordEnd(to)));
        return new ProseRange(left, right);
    }

    private static ProseRange place(MarkContext mark) {
        return new ProseRange(mark.at(), mark.at() + 1);
    }
}
