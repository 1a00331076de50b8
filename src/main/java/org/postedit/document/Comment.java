package org.postedit.document;

import java.util.Optional;
import org.postedit.text.SourceRange;

/**
 * A remark in a marked-up source that no reader of the page sees, {@code <!-- so in the original -->}.
 *
 * @param range all of it, from {@code <!--} to {@code -->}
 * @param text what stands between the two, without white space around it
 * @param next the block behind it as its author sees it: the paragraph, heading, list item, table or figure that follows; the
 *     rest of its own block where text of it follows, or what stands there without a text, such as a picture or a rule; empty
 *     where nothing does
 */
public record Comment(SourceRange range, String text, Optional<SourceRange> next) {}
