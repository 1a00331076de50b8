package org.postedit.rule;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;
import org.postedit.text.SourceRange;

/** A text and where it comes from, to fail with: the card's line, the text, and carets under the place. */
record Place(String where, String text) {

    void require(boolean holds, String otherwise, List<SourceRange> at) {
        if (!holds) {
            fail(where + ": " + otherwise + "\n" + shown() + "\n" + carets(at));
        }
    }

    private String shown() {
        return text.replace("\r", "␍").replace("\n", "⏎");
    }

    private static String carets(List<SourceRange> ranges) {
        return ranges.stream()
                .map(range -> " ".repeat(range.start()) + "^".repeat(Math.max(1, range.length())))
                .collect(Collectors.joining("\n"));
    }
}
