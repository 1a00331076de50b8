package org.postedit.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Sentence;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.Detection;
import org.postedit.rule.Detector;
import org.postedit.rule.DetectorException;
import org.postedit.rule.PatternDefinition;
import org.postedit.rule.RuleCard;

/**
 * Finds what the token patterns of all English cards describe, such as {@code there are voices that question}.
 *
 * <p>The range of a match is the pattern's marker, or all of it. The article is searched for the words that a pattern has in a
 * row, and only a sentence that holds these and all others that it demands is analysed, so that clean text costs next to nothing and LanguageTool's disambiguation is not loaded for it. A pattern
 * looks at one sentence; it cannot ask for chunks.
 */
public final class PatternCards implements Detector {
    private final List<CardPattern> patterns;
    private final SentenceAnalysis analysis;

    /**
     * A detector of the patterns of {@code cards}; cards without any are passed over.
     *
     * @throws BrokenCardException if a pattern cannot be read
     */
    public PatternCards(Collection<RuleCard> cards) {
        Language english = Languages.getLanguageForShortCode("en-US");
        List<RuleCard> withPattern = cards.stream()
                .filter(card -> card.definition() instanceof PatternDefinition)
                .toList();
        this.patterns = withPattern.isEmpty() ? List.of() : new PatternLoader(english).load(withPattern);
        this.analysis = new SentenceAnalysis(english);
    }

    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public List<Detection> detect(Analysis article) throws DetectorException {
        List<Detection> detections = new ArrayList<>();
        for (Map.Entry<Sentence, List<CardPattern>> entry : candidates(article).entrySet()) {
            String text = entry.getKey().range().in(article.prose());
            List<CardPattern> possible = possible(entry.getValue(), text);
            if (!possible.isEmpty()) {
                detections.addAll(match(possible, entry.getKey(), text));
            }
        }
        return detections;
    }

    /** The sentences that hold the row of words of some pattern, each with its patterns. */
    private Map<Sentence, List<CardPattern>> candidates(Analysis article) {
        Map<Sentence, List<CardPattern>> candidates = new TreeMap<>(Comparator.comparingInt(Sentence::index));
        for (CardPattern pattern : patterns) {
            List<Sentence> sentences = pattern.demand()
                    .run()
                    .map(run -> article.find(run).stream()
                            .flatMap(place -> article.sentences().at(place.start()).stream())
                            .distinct()
                            .toList())
                    .orElseGet(() -> article.sentences().all());
            for (Sentence sentence : sentences) {
                candidates.computeIfAbsent(sentence, key -> new ArrayList<>()).add(pattern);
            }
        }
        return candidates;
    }

    List<CardPattern> patterns() {
        return patterns;
    }

    private static List<CardPattern> possible(List<CardPattern> candidates, String text) {
        Set<String> words = SentenceWords.of(text);
        return candidates.stream()
                .filter(pattern -> pattern.demand().isMetBy(words))
                .toList();
    }

    private List<Detection> match(List<CardPattern> possible, Sentence sentence, String text) throws DetectorException {
        List<Detection> detections = new ArrayList<>();
        try {
            int start = sentence.range().start();
            boolean endsBlock =
                    sentence.range().end() == sentence.block().range().end();
            AnalyzedSentence analyzed = analysis.of(text, endsBlock);
            for (CardPattern pattern : possible) {
                pattern.match(analyzed, start).forEach(match -> detections.add(new Detection(pattern.rule(), match)));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new DetectorException(
                    "LanguageTool was stopped by " + e.getClass().getSimpleName(), e);
        }
        return detections;
    }
}
