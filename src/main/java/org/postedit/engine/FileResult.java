package org.postedit.engine;

/** What came of one file of a run: a report on it, or the reason why there is none, such as that it is not there. */
public sealed interface FileResult permits Report, Refusal {}
