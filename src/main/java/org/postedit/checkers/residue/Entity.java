package org.postedit.checkers.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Chunk;
import org.postedit.checkers.CodeSigns;
import org.postedit.checkers.EntityText;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags HTML entities left as text, {@code Berg & Holm} with the code of the sign in its place; the two marks of a quotation
 * are one finding.
 */
public final class Entity implements Checker {
    private static final String TITLE = "set the character that is meant";

    /** Engines set spaces inside ({@code & quot ;}), and what was escaped twice has the code of the ampersand before its own. */
    private static final Pattern ENTITY = Pattern.compile(
            "& ?(?:amp ?; ?){0,3}"
                    + "(?:(# ?\\d{2,6}|# ?[xX]\\p{XDigit}{2,5}|[A-Za-z]{2,8}\\d{0,2}) ?;|(nbsp|[lr][sd]quo|[nm]dash|hellip)\\b(?!=))");

    /** Behind a letter that text in the wrong encoding is full of, such as {@code Î}, an entity is half of another one. */
    private static final String HALVES = "ÂÃÄÅÎÏÐÑâ";

    /** Text about markup shows entities as they are. */
    private static final Pattern ON_MARKUP = Pattern.compile(
            "\\b(?:X?HTML|XML|[Aa]mpersands?|[Ee]scap(?:e|ed|ing) (?:\\w+ )?characters?|[Cc]haracter (?:references?|entit(?:y|ies)))\\b");

    private static final Pattern ADDRESS = Pattern.compile("://|\\bwww\\.|[?&]\\w+=|`");

    /** The marks of a longer quotation are found one by one: nobody would mark so much as one fault. */
    private static final int LONGEST_QUOTATION = 300;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Replacement> found = new ArrayList<>();
        for (MatchResult place : analysis.find(ENTITY)) {
            String name = place.group(1) == null ? place.group(2) : place.group(1);
            boolean half = place.start() > 0 && HALVES.indexOf(analysis.prose().charAt(place.start() - 1)) >= 0;
            boolean address = ADDRESS.matcher(
                            Chunk.around(analysis.prose(), place.start()).text())
                    .find();
            Optional<String> text = half || address ? Optional.empty() : EntityText.decode(name.replace(" ", ""));
            text.ifPresent(one -> found.add(new Replacement(new ProseRange(place.start(), place.end()), one)));
        }
        List<Match> matches = new ArrayList<>();
        if (!found.isEmpty() && !CodeSigns.isMarkdown(analysis)) {
            boolean curly =
                    analysis.prose().indexOf('“') >= 0 || analysis.prose().indexOf('’') >= 0;
            int next = 0;
            for (Block block : analysis.blocks()) {
                int first = next;
                while (next < found.size()
                        && found.get(next).range().end() <= block.range().end()) {
                    next++;
                }
                if (next > first
                        && !ON_MARKUP
                                .matcher(block.range().in(analysis.prose()))
                                .find()) {
                    mend(analysis.prose(), found.subList(first, next), curly, matches);
                }
            }
        }
        return matches;
    }

    private static void mend(String prose, List<Replacement> entities, boolean curly, List<Match> matches) {
        Optional<Replacement> open = Optional.empty();
        for (Replacement entity : entities) {
            Replacement mend = curly ? inStyle(prose, entity) : entity;
            boolean opens = mend.text().equals("“") || (entity.text().equals("\"") && opens(prose, entity));
            boolean closes = !opens && (mend.text().equals("”") || entity.text().equals("\""));
            if (opens) {
                open.ifPresent(lonely -> matches.add(match(lonely)));
                open = Optional.of(mend);
            } else if (closes
                    && open.isPresent()
                    && mend.range().end() - open.get().range().start() <= LONGEST_QUOTATION) {
                ProseRange quotation =
                        new ProseRange(open.get().range().start(), mend.range().end());
                matches.add(Match.of(quotation, Suggestion.of(TITLE, open.get(), mend)));
                open = Optional.empty();
            } else {
                matches.add(match(mend));
            }
        }
        open.ifPresent(lonely -> matches.add(match(lonely)));
    }

    private static Match match(Replacement mend) {
        return Match.of(mend.range(), Suggestion.of(TITLE, mend));
    }

    /** The marks of a text that sets them curly. */
    private static Replacement inStyle(String prose, Replacement entity) {
        return switch (entity.text()) {
            case "\"" -> new Replacement(entity.range(), opens(prose, entity) ? "“" : "”");
            case "'" -> new Replacement(entity.range(), opens(prose, entity) ? "‘" : "’");
            default -> entity;
        };
    }

    private static boolean opens(String prose, Replacement entity) {
        int start = entity.range().start();
        return start == 0 || " \n\u00a0([“‘—–-/".indexOf(prose.charAt(start - 1)) >= 0;
    }
}
