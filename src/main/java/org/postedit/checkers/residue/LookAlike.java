package org.postedit.checkers.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags Cyrillic letters inside a word of Latin ones, which look the same and are not: a {@code С} in {@code Сhile}. */
public final class LookAlike implements Checker {
    private static final String CYRILLIC = "АВЕЅІЈКМНОРСТХУаеѕіјорсхуԁԛԝ";
    private static final String LATIN = "ABESIJKMHOPCTXYaesijopcxydqw";

    private static final Pattern LETTERS = Pattern.compile("[АВЕЅІЈКМНОРСТХУаеѕіјорсхуԁԛԝ]{1,40}");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        int done = 0;
        for (MatchResult place : analysis.find(LETTERS)) {
            ProseRange word = new ProseRange(analysis.wordStart(place.start()), analysis.wordEnd(place.start()));
            if (word.start() >= done) {
                latin(word.in(analysis.prose()))
                        .ifPresent(text -> matches.add(
                                Match.of(word, Suggestion.replace("spell it in Latin letters", word, text))));
                done = word.end();
            }
        }
        return matches;
    }

    /**
     * The word in Latin letters alone, where it has small ones and all others look like one: in capitals, a word of one alphabet
     * looks like one of the other, and nobody can tell whose it is.
     */
    private static Optional<String> latin(String word) {
        StringBuilder text = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = CYRILLIC.indexOf(c);
            if (at < 0 && Character.isLetter(c)) {
                if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                    return Optional.empty();
                }
                kept += Character.isLowerCase(c) ? 1 : 0;
            }
            text.append(at < 0 ? c : LATIN.charAt(at));
        }
        return kept > 0 ? Optional.of(text.toString()) : Optional.empty();
    }
}
