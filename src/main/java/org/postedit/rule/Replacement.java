package org.postedit.rule;

import org.postedit.text.ProseRange;

/**
 * One change that a checker suggests in the prose; an edit before it has found its way to the source.
 *
 * @param range what is taken away; empty to insert
 * @param text what is put there; empty to delete
 */
public record Replacement(ProseRange range, String text) {}
