package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/**
 * Flags the credit of a picture that was left out, {@code Photo: Ida Holm}; a caption that tells what the picture shows is
 * none.
 */
public final class PhotoCredit implements Checker {
    private static final int LONGEST = 120;
    private static final String KIND =
            "(?:(?:file|archive|stock|cover|featured|header|main|illustrative|press|title) )?"
                    + "(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|videos?|screenshots?|collage|photography)";
    private static final String WORD =
            "(?:@?[\\p{Lu}\\d][\\p{L}\\p{M}\\d.&’'+-]*|\\w[\\w-]*\\.(?:com|org|net|ru|ua|es|cn|jp|br|gov)(?:\\.\\w\\w)?"
                    + "|of|the|via|and|by|for|de|from|von|van)";
    private static final String NAMES = WORD + "(?:(?:,? ?/ ?|, ?| ?\\| ?| )" + WORD + "){0,7}+";
    private static final Pattern LINE = Pattern.compile("[(\\[]?(?i:" + KIND
            + "(?: credits?| source| courtesy)?|credits?|source of (?:the )?(?:photo|image|picture))"
            + "\\s?(?::|©|(?i:by|courtesy of|from)(?=\\s))\\s?(?:©\\s?)?" + NAMES + "[)\\]]?\\.?"
            + "|[(\\[]?(?:" + NAMES
            + "/ ?)?(?:Getty Images|Shutterstock|Reuters|REUTERS|AFP|AP Photo|EPA|Unsplash|Pixabay"
            + "|Depositphotos|iStock)(?:/" + NAMES + "| via Getty Images)[)\\]]?\\.?"
            + "|[(\\[]?(?:Getty Images|Shutterstock|Unsplash|Pixabay|Depositphotos|iStock(?:photo)?)[)\\]]?\\.?");

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST)
                .matching(line -> LINE.matcher(line).matches());
    }
}
