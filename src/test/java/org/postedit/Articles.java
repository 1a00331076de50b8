package org.postedit;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

/** Articles made of the examples of all cards, a paragraph each, for tests of what a person says to leave. */
final class Articles {
    static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));

    /** Examples that read the same in each format. */
    private static final List<String> PARAGRAPHS = POSTEDIT.rules().cards().stream()
            .flatMap(card -> card.examples().stream())
            .map(example -> example.text())
            .filter(text -> text.matches("[\\p{L}“‘\"].*") && !text.matches("(?s).*[<>&*_\\[\\]`#|\\\\{~\\n\\r].*"))
            .toList();

    private Articles() {}

    static Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of(PARAGRAPHS).list().ofMinSize(1).ofMaxSize(6);
    }

    static Arbitrary<Format> formats() {
        return Arbitraries.of(Format.MARKDOWN, Format.HTML);
    }

    /** An article whose blocks are these, each a paragraph or a comment on a line of its own. */
    static Source of(Format format, List<String> blocks) {
        String text = blocks.stream()
                .map(block -> switch (format) {
                    case HTML -> block.startsWith("<!--") ? block + "\n" : "<p>" + block + "</p>\n";
                    case MARKDOWN -> block.startsWith("<!--") ? block + "\n" : block + "\n\n";
                    default -> block + "\n";
                })
                .collect(Collectors.joining());
        return new Source("t", text, format, "en-US");
    }
}
