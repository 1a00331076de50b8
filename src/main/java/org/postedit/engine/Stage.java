package org.postedit.engine;

import java.util.List;

/** One step from raw findings to a report, such as leaving one finding a place. */
public interface Stage {

    /** The findings that go on, in any order. */
    List<Candidate> apply(List<Candidate> candidates);
}
