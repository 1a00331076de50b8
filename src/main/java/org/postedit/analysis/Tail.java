package org.postedit.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence looked at as the end of the one before it: {@code Because the rooms we rent are cold.} has verbs, but none that
 * no clause inside it has claimed.
 *
 * <p>Beyond {@link Clause} it sees a clause without its pronoun ({@code the rooms we rent}), a second verb ({@code which costs
 * much and lasts long}) and a thought ({@code you find you need}).
 *
 * @param clause its words and marks
 */
public record Tail(Clause clause) {
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they", "you", "it");

    /** Pronouns that are nothing but subjects: a verb follows, whatever it was taken for. */
    private static final Set<String> BARE_SUBJECTS = Set.of("i", "he", "she", "we", "they");

    /** Verbs that a thought follows without {@code that}. */
    private static final Set<String> THINKING =
            Set.of("believe", "feel", "find", "hope", "know", "mean", "realize", "say", "see", "think", "wish");

    /** Whether a verb stands in it that is claimed neither by its first word nor by a clause inside it. */
    public boolean standsAlone(boolean firstWordClaims) {
        int claims = firstWordClaims ? 1 : 0;
        int last = -1;
        for (int i = 1; i < tokens().size(); i++) {
            if (claims(i)) {
                claims++;
            } else if (claims == 0 && BARE_SUBJECTS.contains(lower(i))) {
                return true;
            } else if (token(i).isFinite()) {
                boolean joined = last >= 0 && isJoined(last, i);
                if (claims == 0 && !joined) {
                    return true;
                }
                claims -= joined || claims == 0 ? 0 : 1;
                last = i;
            }
        }
        return false;
    }

    /**
     * Whether a verb stands behind a comma that parts its clauses; an order among them: {@code To see more, look here}. The
     * verb of a clause inside a list does not count: {@code To help the young, the old and the sick who live here}.
     */
    public boolean goesOnBehindComma() {
        boolean behind = false;
        int claims = 0;
        for (int i = 1; i < tokens().size(); i++) {
            boolean order = token(i - 1).text().equals(",")
                    && (token(i).readings().contains("VB") || lower(i).equals("please"));
            behind |= token(i).text().equals(",") && !isGroupMark(i);
            if (!behind) {
                continue;
            }
            if (order && !token(i).is("VBG") && !token(i).is("CC")) {
                return true;
            }
            boolean subject = token(i - 1).text().equals(",") && SUBJECTS.contains(lower(i));
            boolean verb = token(i).isFinite() || isMistaken(i) || isBareVerb(i);
            if (subject || (verb && claims == 0)) {
                return true;
            }
            claims += claims(i) ? 1 : verb ? -1 : 0;
        }
        return false;
    }

    /**
     * Whether what stands before some comma only leads up to a clause behind it: {@code Because it rained, we left}; a clause
     * that is joined there, as in {@code because it rained, and we left}, is none.
     */
    public boolean leadsUpToAnother() {
        boolean leads = false;
        for (int i = 1; i < tokens().size(); i++) {
            if (token(i).text().equals(",") && !isGroupMark(i)) {
                boolean joins = i + 1 < tokens().size()
                        && (token(i + 1).is("CC")
                                || (token(i + 1).is("W") && !lower(i + 1).equals("when")));
                leads |= !joins;
            }
            if (leads && (token(i).isFinite() || isMistaken(i) || isBareVerb(i))) {
                return true;
            }
        }
        return false;
    }

    /** A past tense that was taken for a participle: {@code this group compiled ten lists}. */
    private boolean isMistaken(int i) {
        return token(i).is("VBN")
                && token(i).canBe("VBD")
                && token(i - 1).is("NN")
                && i + 1 < tokens().size()
                && token(i + 1).isWord()
                && !token(i + 1).is("IN");
    }

    /** An order, or a verb that was taken for an infinitive or a noun: {@code the ministers plan a trip}. */
    private boolean isBareVerb(int i) {
        boolean afterSubject = token(i - 1).is("NNS")
                || token(i - 1).tag().equals("PRP")
                || token(i - 1).text().equals(",");
        boolean order = token(i).tag().equals("VB") && !token(i - 1).is("TO");
        boolean finite = token(i).canBe("VBP") && !token(i).is("IN") && (afterSubject || order);
        boolean afterComma =
                token(i).readings().contains("VB") && token(i - 1).text().equals(",");
        return finite || afterComma;
    }

    private List<Token> tokens() {
        return clause.tokens();
    }

    private Token token(int i) {
        return tokens().get(i);
    }

    private String lower(int i) {
        return token(i).text().toLowerCase(Locale.ROOT);
    }

    /** The comma of {@code 3,000}. */
    private boolean isGroupMark(int i) {
        return i + 1 < tokens().size()
                && token(i).range().end() == token(i + 1).range().start();
    }

    private boolean claims(int i) {
        boolean subject = SUBJECTS.contains(lower(i));
        boolean relative = (subject || token(i).is("DT"))
                && (token(i - 1).is("NN") || lower(i - 1).equals("all"))
                && lacksObject(i);
        boolean thought = subject && token(i - 1).lemmas().stream().anyMatch(THINKING::contains);
        return clause.isSubordinator(i) || relative || thought;
    }

    /** Whether the verb of the clause from {@code subject} on has no object, since the noun before is it: {@code rooms we rent}. */
    private boolean lacksObject(int subject) {
        int verb = subject + 1;
        while (verb < tokens().size() && !token(verb).isFinite()) {
            if (!token(verb).isWord()) {
                return false;
            }
            verb++;
        }
        int next = verb + 1;
        while (next < tokens().size()
                && (token(next).is("VB") || token(next).is("RB") || token(next).is("TO"))) {
            next++;
        }
        return next < tokens().size()
                && !token(verb).lemmas().contains("be")
                && !token(next).is("DT")
                && !token(next).is("NN")
                && !token(next).is("JJ")
                && !token(next).is("PRP")
                && !token(next).is("CD");
    }

    /** Whether a second verb is joined to an earlier one, with its own subject or without: {@code costs much and lasts long}. */
    private boolean isJoined(int earlier, int verb) {
        int join = verb - 1;
        while (join > earlier && !token(join).is("CC")) {
            join--;
        }
        boolean subject = false;
        boolean bare = true;
        for (int i = join + 1; i < verb; i++) {
            subject |= token(i).is("NN") || token(i).is("PRP");
            bare &= token(i).is("RB");
        }
        return join > earlier && (subject || bare);
    }
}
