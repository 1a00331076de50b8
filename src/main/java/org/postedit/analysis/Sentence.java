package org.postedit.analysis;

import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/**
 * A sentence as a splitter sees it, which on broken text is not always one that a person would see.
 *
 * @param index its number in the article, from 0
 * @param block the block it stands in
 * @param range its place in the prose, without the space after it
 */
public record Sentence(int index, Block block, ProseRange range) {}
