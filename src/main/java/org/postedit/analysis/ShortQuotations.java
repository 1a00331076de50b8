package org.postedit.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.postedit.text.ProseRange;

/** The contents of an article's short quotations, lower-case and without a last stop: what is a “reset” here may be one there. */
final class ShortQuotations {
    private static final int LONGEST = 60;
    private static final Pattern LAST_STOP = Pattern.compile("[.,;:!?]+$");

    private final Map<String, List<ProseRange>> places = new HashMap<>();

    ShortQuotations(Analysis analysis) {
        for (Quotation quotation : analysis.quotations().all()) {
            if (quotation.closing().isPresent() && quotation.content().length() < LONGEST) {
                String content = quotation.content().in(analysis.prose()).toLowerCase(Locale.ROOT);
                places.computeIfAbsent(LAST_STOP.matcher(content).replaceAll(""), words -> new ArrayList<>())
                        .add(quotation.range());
            }
        }
        places.remove("");
    }

    /** Whether words are quoted outside {@code block}. */
    Predicate<String> outside(ProseRange block) {
        return words -> places.getOrDefault(words, List.of()).stream().anyMatch(place -> !place.overlaps(block));
    }
}
