package org.postedit.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/**
 * Reads the double quotation marks of an article and says how to mend those that do not come out even, as in {@code “We
 * must act now. ” Time is short.”}
 *
 * <p>A paragraph whose marks open and close in turn, each next to its words, needs no thought. For any other, all ways to
 * mend it are weighed, and one is taken only where every other costs clearly more.
 */
final class QuotationMender {
    /** By how much the next best way must be worse. */
    private static final double CLEAR = 0.9;

    /** In paragraphs; a list inside a quotation is rarely longer. */
    private static final int REACH = 8;

    /** A paragraph with more faults than that is no text that could be mended. */
    private static final int MOST_ACTS = 12;

    /** With so many marks adrift, an article sets its spaces at random. */
    private static final int ADRIFT = 3;

    /** The middle of {@code â€œ}, a mark read in the wrong encoding; what follows is no mark. */
    private static final char BROKEN = '€';

    private final Analysis analysis;
    private final ReportingClauses clauses;
    private final List<MarkRepair> repairs = new ArrayList<>();
    private final boolean loose;
    private final boolean curly;
    private final ShortQuotations quoted;

    /** The marks of each block. */
    private final List<List<MarkContext>> marks;

    private boolean open;

    private QuotationMender(Analysis analysis) {
        this.analysis = analysis;
        this.loose = isLoose(analysis);
        this.curly = isCurly(analysis.prose());
        this.quoted = new ShortQuotations(analysis);
        this.clauses = new ReportingClauses(analysis);
        this.marks =
                analysis.blocks().stream().map(block -> marks(block.range())).toList();
    }

    static List<MarkRepair> repairs(Analysis analysis) {
        QuotationMender mender = new QuotationMender(analysis);
        List<Block> blocks = analysis.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            mender.mend(blocks.get(i).range(), mender.marks.get(i), mender.mayGoOn(i + 1));
        }
        return List.copyOf(mender.repairs);
    }

    private void mend(ProseRange block, List<MarkContext> marks, boolean mayStayOpen) {
        if (marks.isEmpty()) {
            return;
        }
        boolean carried = open && marks.get(0).looksClosing();
        open = false;
        boolean odd = marks.size() % 2 == 1;
        boolean spoken =
                odd && clauses.ends(new ProseRange(marks.get(marks.size() - 1).at() + 1, block.end()));
        if (!carried && !spoken && isEven(marks, mayStayOpen)) {
            open = odd;
            return;
        }
        MarkLattice lattice = new MarkLattice(
                block, marks, new MarkPlaces(analysis, clauses, quoted.outside(block)), clauses, mayStayOpen);
        int depth = carried ? 1 : 0;
        lattice.cheapest(depth, null).ifPresent(best -> {
            open = best.depth() > 0;
            MarkRepairs found = new MarkRepairs(analysis, block, marks, best.acts(), curly);
            List<MarkAct> mending = best.acts().stream().filter(MarkAct::mends).toList();
            Set<MarkAct> doubtful = new HashSet<>();
            for (MarkAct act : mending) {
                boolean clear = mending.size() <= MOST_ACTS
                        && !lattice.givesUp(act)
                        && lattice.cheapest(depth, act)
                                .map(other -> other.cost() - best.cost() >= CLEAR)
                                .orElse(true);
                if (!clear) {
                    doubtful.add(act);
                }
            }
            repairs.addAll(found.without(doubtful, mending.isEmpty() && !isStrained(marks, best.acts())));
        });
    }

    private static boolean isCurly(String prose) {
        long curly = prose.chars().filter(c -> c == '“' || c == '”').count();
        return curly > prose.chars().filter(c -> c == '"').count();
    }

    /** One shape alone is an arrow, as in {@code Home » News}. */
    private static boolean isPairOfGuillemets(String text) {
        return text.indexOf('«') >= 0 && text.indexOf('»') >= 0;
    }

    private static boolean isStrained(List<MarkContext> marks, List<MarkAct> acts) {
        return acts.stream()
                .anyMatch(act ->
                        act.mark() < marks.size() && marks.get(act.mark()).strains(act));
    }

    private List<MarkContext> marks(ProseRange block) {
        List<MarkContext> marks = new ArrayList<>();
        String prose = analysis.prose();
        boolean guillemets = isPairOfGuillemets(block.in(prose));
        for (int i = block.start(); i < block.end(); i++) {
            boolean guillemet = prose.charAt(i) == '«' || prose.charAt(i) == '»';
            if (guillemet && !guillemets) {
                continue;
            }
            if (MarkContext.isMark(prose.charAt(i)) && (i == block.start() || prose.charAt(i - 1) != BROKEN)) {
                marks.add(new MarkContext(prose, i, block, loose));
            }
        }
        return marks;
    }

    private static boolean isLoose(Analysis analysis) {
        String prose = analysis.prose();
        ProseRange all = new ProseRange(0, prose.length());
        return IntStream.range(0, prose.length())
                        .filter(i -> MarkContext.isMark(prose.charAt(i)))
                        .filter(i -> new MarkContext(prose, i, all, false).isAdrift())
                        .limit(ADRIFT)
                        .count()
                == ADRIFT;
    }

    /** Whether the marks open and close in turn, each next to its words, the two of a pair alike. */
    private static boolean isEven(List<MarkContext> marks, boolean mayStayOpen) {
        for (int i = 0; i < marks.size(); i++) {
            MarkContext mark = marks.get(i);
            boolean opens = i % 2 == 0;
            boolean suits = opens ? mark.opening() == 0 : mark.closing() == 0;
            boolean alike = opens || mark.isStraight() == marks.get(i - 1).isStraight();
            if (!suits || !alike || "„‟«»".indexOf(mark.symbol()) >= 0) {
                return false;
            }
        }
        return marks.size() % 2 == 0
                || (mayStayOpen && marks.get(marks.size() - 1).startsSentence());
    }

    /**
     * Whether a quotation that a paragraph leaves open goes on behind it: the {@code next} one begins with an opening mark,
     * or the first mark of the next few, as behind a list, closes.
     */
    private boolean mayGoOn(int next) {
        for (int i = next; i < Math.min(marks.size(), next + REACH); i++) {
            if (!marks.get(i).isEmpty()) {
                MarkContext first = marks.get(i).get(0);
                if (i == next && first.atStart()) {
                    return first.opening() == 0;
                }
                return first.looksClosing() && marks.get(i).size() % 2 == 1;
            }
        }
        return false;
    }
}
