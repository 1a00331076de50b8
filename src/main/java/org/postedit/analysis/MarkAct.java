package org.postedit.analysis;

/**
 * What a reading of a paragraph's marks does with one of them, or with one that is not there.
 *
 * @param what what it does
 * @param mark the number of the mark in its paragraph; of the mark behind the place for an act that sets one
 * @param offset the place
 */
record MarkAct(What what, int mark, int offset) {

    enum What {
        OPEN,
        CLOSE,
        NEST,
        UNNEST,
        DROP,
        LEAVE,
        SET_OPENING,
        SET_CLOSING
    }

    /** Whether it takes away or adds a mark. */
    boolean mends() {
        return what == What.DROP || what == What.SET_OPENING || what == What.SET_CLOSING || what == What.NEST;
    }
}
