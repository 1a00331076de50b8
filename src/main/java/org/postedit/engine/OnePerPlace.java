package org.postedit.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postedit.finding.RuleId;
import org.postedit.text.SourceRange;

/**
 * Leaves one finding where several speak of the same place, such as LanguageTool's unpaired mark and our quotation closed
 * too early.
 *
 * <p>In this order:
 *
 * <ol>
 *   <li>Where two rules of ours overlap and the card of one supersedes the other, that one stays.
 *   <li>Where two findings have the very same range, the surer one stays, then the one with a fix, then the first by id.
 *   <li>Where LanguageTool and a rule of ours touch, ours stays: it knows more of the place and has the better repair.
 * </ol>
 *
 * <p>The time grows with the number of findings, however many of them overlap.
 */
final class OnePerPlace implements Stage {
    private static final String LANGUAGE_TOOL = "languagetool";
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.finding().confidence())
            .reversed()
            .thenComparing(candidate -> candidate.finding().fixes().isEmpty())
            .thenComparing(candidate -> candidate.rule().id());

    @Override
    public List<Candidate> apply(List<Candidate> candidates) {
        List<Candidate> ours = onePerRange(withoutSuperseded(candidates.stream()
                .filter(candidate -> !isLanguageTool(candidate))
                .toList()));
        List<Candidate> theirs = onePerRange(
                candidates.stream().filter(OnePerPlace::isLanguageTool).toList());
        Places taken = new Places(ranges(ours));
        return Stream.concat(
                        ours.stream(),
                        theirs.stream()
                                .filter(candidate ->
                                        !taken.touch(candidate.finding().range())))
                .toList();
    }

    private static List<Candidate> withoutSuperseded(List<Candidate> candidates) {
        Map<RuleId, List<SourceRange>> settled = new HashMap<>();
        for (Candidate candidate : candidates) {
            for (RuleId other : candidate.rule().supersedes()) {
                settled.computeIfAbsent(other, id -> new ArrayList<>())
                        .add(candidate.finding().range());
            }
        }
        Map<RuleId, Places> places = new HashMap<>();
        settled.forEach((id, ranges) -> places.put(id, new Places(ranges)));
        return candidates.stream()
                .filter(candidate -> !places.getOrDefault(candidate.rule().id(), Places.NONE)
                        .overlap(candidate.finding().range()))
                .toList();
    }

    private static List<Candidate> onePerRange(List<Candidate> candidates) {
        return List.copyOf(candidates.stream()
                .collect(Collectors.toMap(
                        candidate -> candidate.finding().range(),
                        candidate -> candidate,
                        BinaryOperator.minBy(BEST_FIRST)))
                .values());
    }

    private static List<SourceRange> ranges(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.finding().range()).toList();
    }

    private static boolean isLanguageTool(Candidate candidate) {
        return candidate.rule().id().folder().equals(LANGUAGE_TOOL);
    }
}
