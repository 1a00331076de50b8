package org.postedit.quality;

import java.util.Collection;

/**
 * How a rule stands with those who judged it.
 *
 * @param judged findings that a person judged
 * @param isTrue of those, findings that are true
 * @param offered of those, findings that offer a repair
 * @param repaired of those, findings whose first repair is right
 */
public record Standing(int judged, int isTrue, int offered, int repaired) {
    private static final double PERCENT = 100.0;

    /** How a rule stands by these verdicts, all on findings of its own. */
    public static Standing of(Collection<Verdict> verdicts) {
        int isTrue = 0;
        int offered = 0;
        int repaired = 0;
        for (Verdict verdict : verdicts) {
            if (verdict.isTrue()) {
                isTrue++;
                offered += verdict.repair() == RepairVerdict.NONE ? 0 : 1;
                repaired += verdict.repair() == RepairVerdict.RIGHT ? 1 : 0;
            }
        }
        return new Standing(verdicts.size(), isTrue, offered, repaired);
    }

    /** Precision: of the findings judged, how many in a hundred are true; 0 where none is judged. */
    public double precision() {
        return judged == 0 ? 0 : PERCENT * isTrue / judged;
    }

    /** The repair rate: of the true findings that offer a repair, how many in a hundred are mended rightly; 0 where none does. */
    public double repairRate() {
        return offered == 0 ? 0 : PERCENT * repaired / offered;
    }
}
