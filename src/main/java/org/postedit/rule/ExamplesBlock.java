package org.postedit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postedit.text.SourceRange;

/** Reads the examples of a card, a line each: {@code -} is flagged, {@code +} is its repair, {@code =} is innocent. */
final class ExamplesBlock {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    private static final char NEW_PARAGRAPH = '⏎';
    private static final int FEWEST = 3;

    private final CardSource card;
    private final int blockLine;
    private final List<Example> examples = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private ExamplesBlock(CardSource card, int blockLine) {
        this.card = card;
        this.blockLine = blockLine;
    }

    /** The examples in a block whose content starts on that line of the card. */
    static List<Example> read(CardSource card, String content, int line) {
        ExamplesBlock block = new ExamplesBlock(card, line);
        int at = line;
        for (String text : content.split("\n", -1)) {
            block.add(text, at++);
        }
        block.require(Example.Kind.FLAGGED, '-');
        block.require(Example.Kind.SILENT, '=');
        return block.examples;
    }

    private void add(String line, int at) {
        if (line.isBlank()) {
            return;
        }
        if (line.length() > 1 && line.charAt(1) != ' ') {
            throw card.fault(at, "an example starts with “- ”, “+ ” or “= ”");
        }
        String text = line.length() > 1 ? line.substring(2).replace(NEW_PARAGRAPH, '\n') : "";
        switch (line.charAt(0)) {
            case '-' -> flagged(text, at);
            case '+' -> repaired(text, at);
            case '=' -> silent(text, at);
            default -> throw card.fault(at, "an example starts with “- ”, “+ ” or “= ”");
        }
    }

    private void flagged(String text, int at) {
        int open = text.indexOf(OPEN);
        int close = text.lastIndexOf(CLOSE); // the last, since what is flagged may end in a bracket of its own
        String inside = open < 0 || close < open + OPEN.length() ? CLOSE : text.substring(open + OPEN.length(), close);
        if (inside.contains(OPEN) || inside.contains(CLOSE)) {
            throw card.fault(at, "a flagged example has one place in [[ and ]]");
        }
        String plain = text.substring(0, open) + inside + text.substring(close + CLOSE.length());
        SourceRange marked = new SourceRange(open, open + inside.length());
        keep(new Example(Example.Kind.FLAGGED, plain, Optional.of(marked), Optional.empty(), at));
    }

    private void repaired(String text, int at) {
        int last = examples.size() - 1;
        if (last < 0
                || examples.get(last).kind() != Example.Kind.FLAGGED
                || examples.get(last).repaired().isPresent()) {
            throw card.fault(at, "“+” without a “-” before it");
        }
        plain(text, at);
        examples.set(last, examples.get(last).repairedTo(text));
    }

    private void silent(String text, int at) {
        plain(text, at);
        keep(new Example(Example.Kind.SILENT, text, Optional.empty(), Optional.empty(), at));
    }

    private void plain(String text, int at) {
        if (text.contains(OPEN) || text.contains(CLOSE)) {
            throw card.fault(at, "[[ and ]] belong to a flagged example");
        }
    }

    private void keep(Example example) {
        if (example.text().isBlank()) {
            throw card.fault(example.line(), "an example without a text");
        }
        if (!texts.add(example.text())) {
            throw card.fault(example.line(), "the same example twice");
        }
        examples.add(example);
    }

    private void require(Example.Kind kind, char sign) {
        long count = examples.stream().filter(one -> one.kind() == kind).count();
        if (count < FEWEST) {
            throw card.fault(blockLine, count + " examples with “" + sign + "”; a card has at least " + FEWEST);
        }
    }
}
