package org.postedit.rule;

/**
 * Where a card lies, to tell faults by.
 *
 * @param path with forward slashes
 */
record CardSource(String path) {

    /** The fault on that line, counted from 1. */
    BrokenCardException fault(int line, String what) {
        return new BrokenCardException(path, line, what);
    }
}
