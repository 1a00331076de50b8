package org.postedit.finding;

import org.postedit.text.SourceRange;

/**
 * One replacement in the source: {@code . ,} becomes {@code ,}.
 *
 * @param range what is taken away; empty to insert
 * @param text what is put there; empty to delete
 */
public record Edit(SourceRange range, String text) {}
