package org.postedit.rule;

import java.util.List;
import java.util.Optional;
import org.postedit.analysis.MarkRepair;
import org.postedit.finding.Confidence;
import org.postedit.text.ProseRange;

/**
 * What a checker found at one place of the prose.
 *
 * @param range the place
 * @param message the fault where it differs from what the card says
 * @param atMost an upper bound on the confidence of this match; the card's own holds where it is lower
 * @param suggestions ways to mend it, best first
 * @param related other places that belong to it
 */
public record Match(
        ProseRange range,
        Optional<String> message,
        Confidence atMost,
        List<Suggestion> suggestions,
        List<ProseRange> related) {

    /** Copies the lists. */
    public Match {
        suggestions = List.copyOf(suggestions);
        related = List.copyOf(related);
    }

    /** A match with the card's own message and confidence. */
    public static Match of(ProseRange range, Suggestion... suggestions) {
        return new Match(range, Optional.empty(), Confidence.HIGH, List.of(suggestions), List.of());
    }

    /** A match of a quotation mark with its repair; less sure, and for people only, where other marks are lost as well. */
    public static Match mending(MarkRepair repair, String title) {
        Replacement[] replacements = repair.edits().stream()
                .map(edit -> new Replacement(edit.range(), edit.text()))
                .toArray(Replacement[]::new);
        Suggestion suggestion = Suggestion.of(title, replacements);
        return repair.sure()
                ? of(repair.range(), suggestion)
                : of(repair.range(), suggestion.unsafe()).atMost(Confidence.MEDIUM);
    }

    /** The same match with a message of its own: a lower-case fragment of at most 80 characters. */
    public Match saying(String other) {
        return new Match(range, Optional.of(other), atMost, suggestions, related);
    }

    /** The same match, held less sure. */
    public Match atMost(Confidence confidence) {
        return new Match(range, message, confidence, suggestions, related);
    }

    /** The same match with another place that belongs to it. */
    public Match relatedTo(ProseRange... places) {
        return new Match(range, message, atMost, suggestions, List.of(places));
    }
}
