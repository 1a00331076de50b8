package org.postedit.analysis;

/**
 * A place where a lost mark may have stood, such as the end of the paragraph.
 *
 * @param offset the place
 * @param cost how unlikely it is, above the cost of having lost a mark at all
 */
record MarkPlace(int offset, double cost) {}
