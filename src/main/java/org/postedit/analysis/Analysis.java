package org.postedit.analysis;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/**
 * All that the checkers of one article share: its sentences, its tagged words, its quotations and names.
 *
 * <p>A view is computed when it is first asked for, and sentences are tagged one by one, so that an article in which no
 * checker has a suspicion is never tagged at all. An instance serves one thread.
 */
public final class Analysis {
    private final Article article;
    private final Tagger tagger;
    private final Lexicons lexicons;
    private final Supplier<CharacterKinds> kinds;
    private final Supplier<Sentences> sentences;
    private final Supplier<Quotations> quotations;
    private final Supplier<List<MarkRepair>> markRepairs;
    private final Supplier<Names> names;
    private final Supplier<List<Joint>> joints;
    private final Supplier<Attributions> attributions;
    private final Supplier<List<AdjacentCopy>> adjacentCopies;
    private final Supplier<NameForms> nameForms;

    /** An analysis of {@code article} with what its language has to offer. */
    public Analysis(Article article, Tagger tagger, Lexicons lexicons) {
        this.article = article;
        this.tagger = tagger;
        this.lexicons = lexicons;
        this.kinds = new Lazy<>(() -> new CharacterKinds(article.prose()));
        this.sentences = new Lazy<>(() -> Sentences.of(article, tagger));
        this.quotations = new Lazy<>(() -> QuotationParser.parse(article));
        this.markRepairs = new Lazy<>(() -> QuotationMender.repairs(this));
        this.names = new Lazy<>(() -> Names.of(article));
        this.joints = new Lazy<>(() -> Joints.of(this));
        this.attributions = new Lazy<>(() -> new Attributions(this));
        this.nameForms = new Lazy<>(() -> NameForms.of(this));
        this.adjacentCopies = new Lazy<>(() -> AdjacentCopies.of(this));
    }

    /** The article under analysis. */
    public Article article() {
        return article;
    }

    /** The article's prose. */
    public String prose() {
        return article.prose();
    }

    /** The article's blocks. */
    public List<Block> blocks() {
        return article.blocks();
    }

    /** The sentences of all blocks, with their tagged words. */
    public Sentences sentences() {
        return sentences.get();
    }

    /** The words and marks of a stretch that is tagged as a sentence of its own, whatever the splitter made of it. */
    public List<Token> tag(ProseRange stretch) {
        return tagger.tokens(stretch.in(prose()), stretch.start());
    }

    /** Whether the dictionary has {@code word}, written so, as a name and as nothing else: {@code Norway}. */
    public boolean isNameInDictionary(String word) {
        List<Token> tokens = tagger.tokens(word, 0);
        return tokens.size() == 1
                && !tokens.get(0).readings().isEmpty()
                && tokens.get(0).readings().stream().allMatch(reading -> reading.startsWith("NNP"));
    }

    /** The tagged words of the sentence around {@code offset}. */
    public List<Token> tokensAround(int offset) {
        return sentences().at(offset).map(sentences()::tokens).orElse(List.of());
    }

    /** The places where a plain full stop parts two sentences of running text. */
    public List<Joint> joints() {
        return joints.get();
    }

    /** The places in the prose where {@code pattern} matches, in order. */
    public List<MatchResult> find(Pattern pattern) {
        return lexicons.search(pattern).in(prose(), kinds.get());
    }

    /** Where the word that ends at {@code end} starts; {@code end} itself where no word ends there. */
    public int wordStart(int end) {
        int start = end;
        while (start > 0 && isWordPart(prose().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the word that starts at {@code start} ends; {@code start} itself where no word starts there. */
    public int wordEnd(int start) {
        int end = start;
        while (end < prose().length() && isWordPart(prose().charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The quotations and their marks. */
    public Quotations quotations() {
        return quotations.get();
    }

    /** What of that kind is wrong with the double quotation marks, and how to mend it. */
    public List<MarkRepair> markRepairs(MarkRepair.Kind kind) {
        return markRepairs.get().stream()
                .filter(repair -> repair.kind() == kind)
                .toList();
    }

    /** Who said what. */
    public Attributions attributions() {
        return attributions.get();
    }

    /** The runs of words that stand two or more times in a row, by place. */
    public List<AdjacentCopy> adjacentCopies() {
        return adjacentCopies.get();
    }

    /** The names that the article uses. */
    public Names names() {
        return names.get();
    }

    /** The capitalised words with the names beside them. */
    public NameForms nameForms() {
        return nameForms.get();
    }

    /** The word list of that name, such as {@code reporting-verbs}. */
    public Lexicon lexicon(String name) {
        return lexicons.get(name);
    }
}
