package org.postedit.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.postedit.text.ProseRange;

/** Looks for the clauses that tell who speaks, such as {@code he said} or {@code said the mayor}, in a stretch of text. */
final class ReportingClauses {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|we|We|my|My|our|Our|me|us)\\b");

    /** Longer stretches are not tagged; nobody could say what belongs where in them. */
    private static final int LONGEST = 2_000;

    private static final int REACH = 7;

    private static final int LAST_CLAUSE = 80;

    private final Analysis analysis;

    ReportingClauses(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Where a clause of reporting begins behind a comma: the end of the comma. */
    Optional<Integer> behind(ProseRange stretch) {
        List<Token> tokens = tokens(stretch);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int next = isDash(tokens.get(i + 1)) ? i + 2 : i + 1;
            if (isComma(tokens.get(i)) && reportsFrom(tokens, next)) {
                return Optional.of(tokens.get(i).range().end());
            }
        }
        return Optional.empty();
    }

    /** Whether the stretch ends with such a clause behind a comma: {@code We are late, said the mayor.} */
    boolean ends(ProseRange stretch) {
        return behind(stretch)
                .filter(offset -> stretch.end() - offset < LAST_CLAUSE)
                .map(offset -> new ProseRange(offset, stretch.end())
                        .in(analysis.prose())
                        .stripTrailing())
                .filter(clause -> clause.indexOf('.') == clause.length() - 1)
                .isPresent();
    }

    /** Where the words begin that a clause of reporting leads up to with a comma or colon: {@code the mayor added: }. */
    Optional<Integer> before(ProseRange stretch) {
        List<Token> tokens = tokens(stretch);
        for (int i = tokens.size() - 2; i > 0; i--) {
            Token verb = tokens.get(i - 1);
            if (",:".contains(tokens.get(i).text()) && analysis.attributions().reports(verb) && !verb.is("VBN")) {
                return Optional.of(tokens.get(i + 1).range().start());
            }
        }
        return Optional.empty();
    }

    /** Whether the stretch ends with a verb of reporting and its comma or colon. */
    boolean leadsUp(ProseRange stretch) {
        List<Token> tokens = tokens(stretch);
        int last = tokens.size() - 1;
        return last > 0
                && ",:".contains(tokens.get(last).text())
                && analysis.attributions().reports(tokens.get(last - 1));
    }

    /** Where the sentence before ends, if the last one of the stretch leads up to a quotation: {@code It is late. She said, }. */
    Optional<Integer> lastSentenceReporting(ProseRange stretch) {
        String prose = analysis.prose();
        int end = stretch.end();
        while (end > stretch.start() && Character.isWhitespace(prose.charAt(end - 1))) {
            end--;
        }
        if (end == stretch.start() || ",:".indexOf(prose.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        int last = end - 1;
        return analysis.sentences()
                .at(last)
                .map(sentence -> sentence.range().start())
                .filter(start -> start > stretch.start() && last - start < 120)
                .filter(start -> leadsUp(new ProseRange(start, last + 1)))
                .map(start -> prose.charAt(start - 1) == ' ' ? start - 1 : start);
    }

    /** Whether the stretch begins with such a clause, a comma before it or not. */
    boolean opens(ProseRange stretch) {
        List<Token> tokens = tokens(stretch);
        int first = 0;
        while (first < tokens.size()
                && !tokens.get(first).isWord()
                && !tokens.get(first).text().equals(".")) {
            first++;
        }
        return reportsFrom(tokens, first);
    }

    /** Whether somebody is said to speak in it: such a clause at its start or behind a comma. */
    boolean in(ProseRange stretch) {
        return opens(stretch) || behind(stretch).isPresent();
    }

    /** Whether somebody speaks of himself in it. */
    boolean isFirstPerson(ProseRange stretch) {
        return FIRST_PERSON.matcher(stretch.in(analysis.prose())).find();
    }

    private List<Token> tokens(ProseRange stretch) {
        return stretch.length() > LONGEST || stretch.in(analysis.prose()).isBlank() ? List.of() : analysis.tag(stretch);
    }

    private boolean reportsFrom(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            if (token.is("VB") || token.is("MD")) {
                return token.isFinite()
                        && analysis.attributions().reports(token)
                        && (i > from || (i + 1 < tokens.size() && isSubject(tokens.get(i + 1))));
            }
            if (!isSubject(token) && !token.is("IN") && !token.is("POS") && !token.is("RB")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isComma(Token token) {
        return token.text().equals(",")
                || token.text().equals("?")
                || token.text().equals("!");
    }

    /** Behind a comma, the sign of a speaker in a Russian or Spanish source. */
    private static boolean isDash(Token token) {
        return token.text().equals("-")
                || token.text().equals("–")
                || token.text().equals("—");
    }

    private static boolean isSubject(Token token) {
        return token.is("NN")
                || token.is("DT")
                || token.is("JJ")
                || token.is("CD")
                || PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
