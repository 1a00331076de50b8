package org.postedit.checkers.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a heading whose noun its section never uses while it uses a near-synonym: {@code Penalties} over a text about
 * sanctions.
 */
public final class HeadingTerm implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        List<Block> blocks = analysis.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Block.Kind.HEADING) {
                Block heading = blocks.get(i);
                section(blocks, i).ifPresent(section -> matches.addAll(compare(analysis, heading, section)));
            }
        }
        return matches;
    }

    /** The prose from the heading to the next one; the article's own title has no section, but the whole article. */
    private static Optional<ProseRange> section(List<Block> blocks, int heading) {
        int end = heading + 1;
        while (end < blocks.size() && blocks.get(end).kind() != Block.Kind.HEADING) {
            end++;
        }
        return end == heading + 1
                ? Optional.empty()
                : Optional.of(new ProseRange(
                        blocks.get(heading + 1).range().start(),
                        blocks.get(end - 1).range().end()));
    }

    private static List<Match> compare(Analysis analysis, Block heading, ProseRange section) {
        List<Match> matches = new ArrayList<>();
        List<Token> body = analysis.sentences().tokens(section);
        Set<String> used =
                body.stream().flatMap(token -> token.lemmas().stream()).collect(Collectors.toSet());
        List<Token> title = analysis.tag(heading.range());
        for (int i = 0; i < title.size(); i++) {
            Token term = title.get(i);
            boolean isHead = i + 1 == title.size() || !title.get(i + 1).is("NN");
            if (isHead && term.canBe("NN") && term.lemmas().stream().noneMatch(used::contains)) {
                synonym(analysis, term, body).map(token -> match(term, token)).ifPresent(matches::add);
            }
        }
        return matches;
    }

    /** The section's word for what the heading calls otherwise, in the heading's number if the section has it so. */
    private static Optional<Token> synonym(Analysis analysis, Token term, List<Token> body) {
        Set<String> synonyms = analysis.lexicon("near-synonyms").entries().stream()
                .map(line -> Arrays.stream(line.split("=")).map(String::strip).collect(Collectors.toSet()))
                .filter(group -> term.lemmas().stream().anyMatch(group::contains))
                .flatMap(Set::stream)
                .filter(word -> !term.lemmas().contains(word))
                .collect(Collectors.toSet());
        List<Token> uses = body.stream()
                .filter(token -> token.is("NN") && token.lemmas().stream().anyMatch(synonyms::contains))
                .toList();
        boolean plural = term.canBe("NNS");
        return uses.stream()
                .filter(token -> token.canBe("NNS") == plural)
                .findFirst()
                .or(() -> uses.stream().findFirst());
    }

    private static Match match(Token term, Token synonym) {
        String word = synonym.text().toLowerCase(Locale.ROOT);
        String mended = term.isCapitalized() ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
        return Match.of(
                        term.range(),
                        Suggestion.replace("use the section’s own word", term.range(), mended)
                                .unsafe())
                .relatedTo(synonym.range());
    }
}
