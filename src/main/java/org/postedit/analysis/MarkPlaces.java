package org.postedit.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postedit.text.ProseRange;

/**
 * Where in a stretch of text a lost mark may have stood: before {@code she said}, at the end of the paragraph, around words
 * that the article quotes elsewhere.
 */
final class MarkPlaces {
    /** The mark is not lost but of the wrong kind. */
    private static final double SWAPPED = -1.5;

    private static final double SURE = 0;
    private static final double LIKELY = 0.5;
    private static final double POSSIBLE = 1.2;
    private static final double UNLIKELY = 2;

    /** About three sentences. */
    private static final int LONGEST_UNSPOKEN = 350;

    /** Nothing longer is looked at word by word. */
    private static final int LONGEST = 2_000;

    private static final Pattern TITLE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\d’'.-]*(?: (?:(?:of|the|and|in|to|is|a|an|on|for|with|&) ){0,2}[\\p{Lu}\\d][\\p{L}\\d’'.-]*)+[,.]?");
    /** The end of one member of a list of quotations, before the mark of the next: {@code “red and “blue”}. */
    private static final Pattern LIST_BEFORE_NEXT = Pattern.compile("(\\S+(?: \\S+){0,4}?,?) (?:and|or) ");

    /** The start of one member of a list, behind the mark of the one before: {@code “red” and blue”}. */
    private static final Pattern LIST_AFTER_OTHER = Pattern.compile(",? (?:and|or) (\\S+(?: \\S+){0,4})");

    private static final Pattern CAPITAL = Pattern.compile("[,:] (\\p{Lu}\\p{Ll}*)\\b(?!\\.)");

    private static final Pattern INTRODUCED = Pattern.compile(
            "(?<![\\w-])(?:as|called|named|termed|dubbed|titled|entitled|rated|labelled|labeled|nicknamed|so-called|self-described|word|term|phrase|motto)\\s+(?:an? )?");

    private final Analysis analysis;
    private final ReportingClauses clauses;
    private final Predicate<String> quotedElsewhere;

    MarkPlaces(Analysis analysis, ReportingClauses clauses, Predicate<String> quotedElsewhere) {
        this.analysis = analysis;
        this.clauses = clauses;
        this.quotedElsewhere = quotedElsewhere;
    }

    /** Where the mark may belong that closes a quotation whose content begins with {@code stretch}. */
    List<MarkPlace> closing(ProseRange stretch, boolean endsBlock, @Nullable MarkContext opening) {
        List<MarkPlace> places = new ArrayList<>();
        if (stretch.isEmpty() || stretch.length() > LONGEST) {
            return places;
        }
        String text = stretch.in(analysis.prose());
        clauses.behind(stretch).ifPresent(offset -> places.add(new MarkPlace(offset, SURE)));
        clauses.lastSentenceReporting(stretch).ifPresent(offset -> places.add(new MarkPlace(offset, SURE)));
        quotedAtStart(text).ifPresent(length -> places.add(new MarkPlace(stretch.start() + length, SURE)));
        SingleMark.closing(analysis.prose(), stretch).ifPresent(offset -> places.add(new MarkPlace(offset, SWAPPED)));
        boolean sentence = opening == null || opening.startsSentence();
        Matcher title = TITLE.matcher(text);
        if (title.lookingAt() && (title.end() < text.length() || endsBlock)) {
            boolean stop = text.charAt(title.end() - 1) == '.' && title.end() < text.length();
            int end = stop ? title.end() - 1 : title.end();
            places.add(new MarkPlace(stretch.start() + end, LIKELY));
        } else if (!sentence) {
            new QuotedPhrase(analysis).end(stretch).ifPresent(end -> places.add(new MarkPlace(end, LIKELY)));
        }
        Matcher list = LIST_BEFORE_NEXT.matcher(text);
        if (!endsBlock && list.matches()) {
            places.add(new MarkPlace(stretch.start() + list.end(1), SURE));
        }
        char last = text.charAt(text.length() - 1);
        if (endsBlock && last != ':') {
            double cost = ".!?…".indexOf(last) >= 0 && !isReport(stretch) ? LIKELY : POSSIBLE;
            places.add(new MarkPlace(stretch.end(), sentence || isShortName(text) ? cost : cost + UNLIKELY));
        }
        return places;
    }

    /** Where the mark may belong that opens a quotation whose content ends with {@code stretch}. */
    List<MarkPlace> opening(ProseRange stretch, boolean startsBlock, boolean spokenAfter) {
        List<MarkPlace> places = new ArrayList<>();
        if (stretch.isEmpty() || stretch.length() > LONGEST) {
            return places;
        }
        String text = stretch.in(analysis.prose());
        clauses.before(stretch)
                .ifPresent(offset -> places.add(new MarkPlace(
                        offset, Character.isUpperCase(analysis.prose().charAt(offset)) ? SURE : POSSIBLE)));
        SingleMark.opening(analysis.prose(), stretch).ifPresent(offset -> places.add(new MarkPlace(offset, SWAPPED)));
        DashForMark.opening(text).ifPresent(offset -> places.add(new MarkPlace(stretch.start() + offset, SWAPPED)));
        quotedAtEnd(text).ifPresent(length -> places.add(new MarkPlace(stretch.end() - length, SURE)));
        Matcher list = LIST_AFTER_OTHER.matcher(text);
        if (!startsBlock && list.matches()) {
            places.add(new MarkPlace(stretch.start() + list.start(1), SURE));
        }
        capitalBehindComma(stretch).ifPresent(offset -> places.add(new MarkPlace(offset, LIKELY)));
        int sentence = sentenceStart(stretch);
        boolean wholeStretch = sentence == stretch.start() && startsBlock;
        places.add(new MarkPlace(sentence, spokenAfter ? (wholeStretch ? SURE : LIKELY) : POSSIBLE + LIKELY));
        if (!spokenAfter) {
            titleAtEnd(stretch, sentence).ifPresent(offset -> places.add(new MarkPlace(offset, LIKELY)));
            introduced(stretch).ifPresent(offset -> places.add(new MarkPlace(offset, LIKELY)));
        }
        return places;
    }

    /** Whether so much follows, with nobody named who says it, that it may be the article's own words. */
    private boolean isReport(ProseRange stretch) {
        return stretch.length() > LONGEST_UNSPOKEN
                && !clauses.isFirstPerson(stretch)
                && !clauses.leadsUp(new ProseRange(Math.max(0, stretch.start() - 60), stretch.start() - 1));
    }

    private static boolean isShortName(String text) {
        return Character.isUpperCase(text.charAt(0)) && text.split(" ", 4).length <= 3;
    }

    private Optional<Integer> quotedAtStart(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = 0;
        Optional<Integer> longest = Optional.empty();
        for (int words = 0; words < 8 && end < lower.length(); words++) {
            end = wordEnd(lower, end);
            if (quotedElsewhere.test(lower.substring(0, end)) && !goesOnAsName(text, end)) {
                longest = Optional.of(end);
            }
        }
        return longest;
    }

    private static boolean goesOnAsName(String text, int end) {
        return end + 1 < text.length()
                && Character.isUpperCase(text.charAt(text.lastIndexOf(' ', end - 1) + 1))
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1));
    }

    private Optional<Integer> quotedAtEnd(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
            end--;
        }
        int start = end;
        Optional<Integer> longest = Optional.empty();
        for (int words = 0; words < 8 && start > 0; words++) {
            start = lower.lastIndexOf(' ', start - 2) + 1;
            if (quotedElsewhere.test(lower.substring(start, end))) {
                longest = Optional.of(text.length() - start);
            }
        }
        return longest;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "’'-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private int sentenceStart(ProseRange stretch) {
        int last = stretch.end() - 1;
        while (last > stretch.start()
                && !Character.isLetterOrDigit(analysis.prose().charAt(last))) {
            last--;
        }
        int start = analysis.sentences()
                .at(last)
                .map(sentence -> sentence.range().start())
                .orElse(stretch.start());
        int from = Math.max(start, stretch.start());
        while (from < last && !Character.isLetterOrDigit(analysis.prose().charAt(from))) {
            from++;
        }
        return from;
    }

    private Optional<Integer> titleAtEnd(ProseRange stretch, int sentence) {
        Matcher title = TITLE.matcher(analysis.prose()).region(stretch.start(), stretch.end());
        int start = -1;
        while (title.find()) {
            start = title.end() >= stretch.end() - 1 ? title.start() : -1;
        }
        return start > sentence ? Optional.of(start) : Optional.empty();
    }

    /** A word that begins sentences and is no name, behind a comma or colon: {@code they asked, Who was it}. */
    private Optional<Integer> capitalBehindComma(ProseRange stretch) {
        Matcher place = CAPITAL.matcher(analysis.prose()).region(stretch.start(), stretch.end());
        Optional<Integer> found = Optional.empty();
        while (place.find()) {
            if (analysis.lexicon("sentence-openers").contains(place.group(1))
                    || analysis.lexicon("function-words").contains(place.group(1))) {
                found = Optional.of(place.start(1));
            }
        }
        return found;
    }

    private Optional<Integer> introduced(ProseRange stretch) {
        int from = Math.max(stretch.start(), stretch.end() - 60);
        Matcher word = INTRODUCED.matcher(analysis.prose()).region(from, stretch.end());
        int start = -1;
        while (word.find()) {
            start = word.end();
        }
        return start > stretch.start() && start < stretch.end() ? Optional.of(start) : Optional.empty();
    }
}
