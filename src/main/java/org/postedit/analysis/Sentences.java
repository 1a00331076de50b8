package org.postedit.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/** The sentences of an article in order; the words of each are tagged when first asked for. */
public final class Sentences {
    private final String prose;
    private final Tagger tagger;
    private final List<Sentence> all;
    private final int[] starts;
    private final @Nullable List<Token>[] tokens;

    @SuppressWarnings({"unchecked", "rawtypes"}) // a generic array has no other way to be made
    private Sentences(String prose, Tagger tagger, List<Sentence> all) {
        this.prose = prose;
        this.tagger = tagger;
        this.all = List.copyOf(all);
        this.starts =
                all.stream().mapToInt(sentence -> sentence.range().start()).toArray();
        this.tokens = new List[all.size()];
    }

    static Sentences of(Article article, Tagger tagger) {
        List<Sentence> all = new ArrayList<>();
        for (Block block : article.blocks()) {
            String text = block.range().in(article.prose());
            for (ProseRange range : tagger.sentences(text, block.range().start())) {
                all.add(new Sentence(all.size(), block, range));
            }
        }
        return new Sentences(article.prose(), tagger, all);
    }

    /** All sentences. */
    public List<Sentence> all() {
        return all;
    }

    /** The sentence that holds {@code offset}, or the last one before it. */
    public Optional<Sentence> at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? Optional.empty() : Optional.of(all.get(index));
    }

    /** The sentence before, in the same block. */
    public Optional<Sentence> before(Sentence sentence) {
        return neighbour(sentence, -1);
    }

    /** The sentence after, in the same block. */
    public Optional<Sentence> after(Sentence sentence) {
        return neighbour(sentence, 1);
    }

    /** The words and marks of the sentence, in order. */
    public List<Token> tokens(Sentence sentence) {
        List<Token> known = tokens[sentence.index()];
        if (known == null) {
            known = List.copyOf(
                    tagger.tokens(sentence.range().in(prose), sentence.range().start()));
            tokens[sentence.index()] = known;
        }
        return known;
    }

    /** The words and marks that lie wholly inside {@code range}, as tagged in their sentences. */
    public List<Token> tokens(ProseRange range) {
        List<Token> inside = new ArrayList<>();
        for (int i = at(range.start()).map(Sentence::index).orElse(0); i < all.size(); i++) {
            Sentence sentence = all.get(i);
            if (sentence.range().start() >= range.end()) {
                break;
            }
            if (sentence.range().overlaps(range)) {
                for (Token token : tokens(sentence)) {
                    if (range.contains(token.range())) {
                        inside.add(token);
                    }
                }
            }
        }
        return inside;
    }

    private Optional<Sentence> neighbour(Sentence sentence, int step) {
        int index = sentence.index() + step;
        return index >= 0 && index < all.size() && all.get(index).block().equals(sentence.block())
                ? Optional.of(all.get(index))
                : Optional.empty();
    }
}
