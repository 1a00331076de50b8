package org.postedit.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A run of words looked at as a clause: {@code To prevent the entry of goods.} has no main verb and cannot stand alone.
 *
 * @param tokens its words and marks, tagged
 */
public record Clause(List<Token> tokens) {
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "because",
            "although",
            "though",
            "if",
            "unless",
            "while",
            "whereas",
            "whether",
            "where",
            "when",
            "which",
            "who",
            "whom",
            "whose",
            "what",
            "why",
            "how",
            "whenever",
            "wherever",
            "once");

    /** Words that are prepositions before a noun and subordinators before a subject: {@code until he came}. */
    private static final Set<String> EITHER =
            Set.of("until", "till", "since", "before", "after", "as", "so", "than", "like");

    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "it", "we", "they", "you", "there");

    /** Pronouns that are nothing but subjects: whatever follows them is their verb. */
    private static final Set<String> BARE_SUBJECTS = Set.of("i", "he", "she", "we", "they");

    /** Copies the tokens. */
    public Clause {
        tokens = List.copyOf(tokens);
    }

    /**
     * The finite verb of the main clause: the first one that no subordinator before it has claimed. {@code has} in
     * {@code The ship that sank has been raised}.
     */
    public Optional<Token> mainVerb() {
        int claimed = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isSubordinator(i)) {
                claimed++;
            } else if (tokens.get(i).isFinite()) {
                if (claimed == 0) {
                    return Optional.of(tokens.get(i));
                }
                claimed--;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether some word could be a finite verb of the main clause even though it was tagged as something else, such as the
     * {@code raced} of {@code The horse raced past the barn}. Where this is false, the clause is surely a fragment.
     */
    public boolean mayHaveMainVerb() {
        if (mainVerb().isPresent()) {
            return true;
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (couldBeFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the words before the first comma only lead up to a clause behind it, as in {@code For more, see the list} or
     * {@code While many doubt it, some agree}; a relative clause behind the comma is no such clause.
     */
    public boolean leadsUpToAnother() {
        int comma = 0;
        while (comma < tokens.size() && !isComma(comma)) {
            comma++;
        }
        boolean relative = comma + 1 < tokens.size() && tokens.get(comma + 1).is("W");
        return !relative
                && tokens.stream()
                        .skip(comma)
                        .anyMatch(token -> token.isFinite() || token.canBe("VBP") || token.canBe("VBD"));
    }

    /** The comma of {@code 3,000} parts no clauses. */
    private boolean isComma(int i) {
        boolean touches = i + 1 < tokens.size()
                && tokens.get(i).range().end() == tokens.get(i + 1).range().start();
        return tokens.get(i).text().equals(",") && !touches;
    }

    /** Whether any word is a finite verb, of whatever clause. */
    public boolean hasFiniteVerb() {
        return tokens.stream().anyMatch(Token::isFinite);
    }

    /** The number of words; marks do not count. */
    public int words() {
        return (int) tokens.stream().filter(Token::isWord).count();
    }

    /** The first token that is a word. */
    public Optional<Token> firstWord() {
        return tokens.stream().filter(Token::isWord).findFirst();
    }

    /** Whether the token at {@code i} begins a clause that claims the next finite verb: {@code because}, {@code until he}. */
    public boolean isSubordinator(int i) {
        String word = lower(i);
        if (word.equals("that")) {
            return (tokens.get(i).is("IN") || tokens.get(i).is("WDT")) && !isPronoun(i);
        }
        if (EITHER.contains(word)) {
            return SUBJECTS.contains(lower(i + 1)) || (lower(i + 1).equals("that") && !isPronoun(i + 1));
        }
        return SUBORDINATORS.contains(word) && !hasNoVerbOfItsOwn(i);
    }

    /** A {@code that} before its verb is a pronoun unless a noun stands before it: {@code That helps}, {@code ships that sank}. */
    private boolean isPronoun(int i) {
        boolean verbFollows = i + 1 < tokens.size() && tokens.get(i + 1).isFinite();
        boolean afterComma = lower(i - 1).equals(",");
        boolean afterNoun =
                i > 0 && (tokens.get(i - 1).is("NN") || tokens.get(i - 1).is("PRP"));
        return afterComma || (verbFollows && !afterNoun);
    }

    /** A subordinator before a participle, an infinitive or a comma claims no verb: {@code while working}, {@code if possible}. */
    private boolean hasNoVerbOfItsOwn(int i) {
        if (i + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        return next.is("VBG") || next.is("VBN") || next.is("TO") || next.text().equals(",");
    }

    private boolean couldBeFinite(int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        if (BARE_SUBJECTS.contains(lower(i - 1))) {
            return !token.isFinite() && !token.is("RB");
        }
        boolean afterNoun = before.is("NN") || before.is("PRP") || before.is("CD");
        boolean afterPlural = before.is("NNS") || before.is("NNPS");
        if (token.is("VBN")) {
            return token.canBe("VBD") && afterNoun && !lower(i + 1).equals("by");
        }
        if (token.is("VB")) {
            return i > 1
                    && token.canBe("VBP")
                    && (afterNoun || Character.isDigit(before.text().charAt(0)));
        }
        if (token.is("NNS")) {
            return token.canBe("VBZ")
                    && (before.is("NNP")
                            || (objectFollows(i) && (afterNoun || before.is("RB") || before.is(",")))
                            || questionFollows(i));
        }
        boolean bareVerb = (token.tag().equals("NN") || token.is("JJ")) && token.canBe("VBP");
        return bareVerb && (afterPlural || (before.is("NNP") && (objectFollows(i) || isName(i + 1))));
    }

    private boolean objectFollows(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        return next.is("DT") || next.is("PRP") || next.is("W") || next.is("TO") || next.is("RB");
    }

    private boolean questionFollows(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is("W");
    }

    private boolean isName(int i) {
        return i < tokens.size() && tokens.get(i).is("NNP");
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
    }
}
