package org.postedit.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Detection;
import org.postedit.rule.Detector;
import org.postedit.rule.DetectorException;
import org.postedit.text.ProseRange;

/**
 * LanguageTool's own checks with the news profile: {@code Corona virus} is found, {@code Won-sik} is left alone.
 *
 * <p>Sentences of more than 5,000 characters are passed over, and so is all behind the first 200,000 characters of an
 * article. LanguageTool and its rules are loaded when the first article comes. Some of its checks follow the calendar.
 */
public final class LanguageToolChecks implements Detector {
    private static final String DEFAULT_VARIANT = "en-US";
    private static final int MOST_SUGGESTIONS = 5;

    private final CheckPool pool;
    private final NewsList silent = NewsList.load();

    /**
     * The checks of an English variant: {@code en-GB}; of American English where LanguageTool does not know the variant, and
     * for plain {@code en}, which has no speller.
     */
    public LanguageToolChecks(String language) {
        this.pool = new CheckPool(variant(language));
    }

    private static Language variant(String language) {
        boolean known = language.startsWith("en-") && Languages.isLanguageSupported(language);
        return Languages.getLanguageForShortCode(known ? language : DEFAULT_VARIANT);
    }

    @Override
    public String name() {
        return "languagetool";
    }

    @Override
    public List<Detection> detect(Analysis analysis) throws DetectorException {
        try {
            List<ProseRange> pieces = TextPieces.of(analysis.sentences().all());
            return pieces.isEmpty()
                    ? List.of()
                    : pool.lend(languageTool -> check(languageTool, analysis.prose(), pieces));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // LanguageTool writes the sentence into its message.
            throw new DetectorException(
                    "LanguageTool was stopped by " + root(e).getClass().getSimpleName(), e);
        }
    }

    @Override
    public List<String> notes(Analysis analysis) {
        return TextPieces.leavesOut(analysis.sentences().all())
                ? List.of(
                        "LanguageTool looked at a part only: at no sentence of more than 5,000 characters, and at nothing"
                                + " behind the first 200,000")
                : List.of();
    }

    private List<Detection> check(JLanguageTool languageTool, String prose, List<ProseRange> pieces)
            throws IOException {
        Predicate<String> known = dictionary(languageTool);
        NewsProfile profile = new NewsProfile(silent, prose, known);
        MatchTranslation translation = new MatchTranslation(known);
        List<Detection> detections = new ArrayList<>();
        for (ProseRange piece : pieces) {
            for (RuleMatch match : languageTool.check(piece.in(prose))) {
                ProseRange range = new ProseRange(piece.start() + match.getFromPos(), piece.start() + match.getToPos());
                String old = range.in(prose);
                List<String> suggestions = suggestions(match, old, known);
                if (!range.isEmpty() && profile.shows(match, range, suggestions)) {
                    detections.add(translation.translate(match, range, prose, suggestions));
                }
            }
        }
        return detections;
    }

    /** LanguageTool's repairs, a common noun that was written in two words first without its capital. */
    private static List<String> suggestions(RuleMatch match, String old, Predicate<String> known) {
        return match.getSuggestedReplacements().stream()
                .flatMap(text -> isJoinedNoun(old, text, known)
                        ? Stream.of(text.toLowerCase(Locale.ROOT), text)
                        : Stream.of(text))
                .filter(text -> !text.equals(old))
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static boolean isJoinedNoun(String old, String repair, Predicate<String> known) {
        boolean joined =
                !repair.isEmpty() && old.indexOf(' ') > 0 && repair.indexOf(' ') < 0 && repair.indexOf('-') < 0;
        String secondWord = old.substring(old.indexOf(' ') + 1);
        return joined
                && !secondWord.isEmpty()
                && old.replace(" ", "").equalsIgnoreCase(repair)
                && Character.isLowerCase(secondWord.codePointAt(0))
                && known.test(repair.toLowerCase(Locale.ROOT));
    }

    private static Predicate<String> dictionary(JLanguageTool languageTool) {
        SpellingCheckRule speller = languageTool.getAllActiveRules().stream()
                .filter(SpellingCheckRule.class::isInstance)
                .map(SpellingCheckRule.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("LanguageTool has no speller for this language"));
        return word -> {
            try {
                return !speller.isMisspelled(word);
            } catch (IOException e) {
                throw new IllegalStateException("the speller's dictionary could not be read", e);
            }
        };
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
