package org.postedit.checkers.residue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Sentence;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags what the translator or an assistant says about its work, {@code Here is the translation of the article:}. */
public final class Remark implements Checker {
    private static final String WORK =
            "(?:translation|translated (?:text|version|article)|rewritten (?:text|version|article)|edited (?:text|version|article)"
                    + "|rewrite|paraphrase|paraphrased (?:text|version))";

    /** Remarks that end with their line or with their sentence. */
    private static final Pattern OPENER = Pattern.compile(
            "(?:[\\[(*]{0,2})(?:"
                    + "(?:sure|certainly|of course|okay|absolutely)[!,.] (?:here(?: is|'s|’s)|below is|i )"
                    + "|(?:here(?: is|'s|’s)|below is|the following is) (?:the|a|an|my|your) (?:\\w+ ){0,2}" + WORK
                    + "\\b"
                    + "|as an? (?:ai|artificial intelligence)(?: language)? (?:model|assistant)\\b"
                    + "|i(?:'m| am|’m) (?:sorry|afraid),? (?:but )?(?:i|as an ai) (?:can(?:'t|’t|not)|am unable to|am not able to) (?:translate|assist|help|fulfil|comply|provide)"
                    + "|i hope this (?:translation|helps)"
                    + "|(?:let me know|please let me know) if you (?:need|would like|want|have) (?:any|me|further|more|another)"
                    + "|translator(?:'s|’s|s'|s’)? (?:note|remark|comment)s?\\s?[:.]"
                    + "|(?:note|remark)s? (?:of|from|by) the translators?\\s?[:.]"
                    + "|(?:machine[- ])?translated (?:with|by|using|via) (?:www\\.)?(?:deepl|google|bing|yandex|microsoft|chatgpt|gpt|papago|baidu)"
                    + "|(?:this (?:article|text|page|post|story) (?:was|has been) )?(?:automatically|machine)[- ]translated\\b"
                    + "|(?:translation|translated text|english translation)\\s?:(?=\\s|$)"
                    + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGN = Pattern.compile(
            "(?m)^[\\[(*]{0,2}(?:[Tt]ransla|[Nn]otes? |[Rr]emarks? |Sure|Certainly|Of course|Okay|Absolutely|[Hh]ere|[Bb]elow is|The following is|As an?"
                    + " |I |I'm|I’m|[Ll]et me know|[Pp]lease let me|[Mm]achine[- ]|[Aa]utomatically|This |English trans)");

    /** Articles about assistants quote them. */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\b(?:ChatGPT|OpenAI|[Cc]hatbots?|language models|[Mm]achine translation|[Tt]ranslation (?:software|tools?))\\b");

    private static final int LONGEST = 240;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(SIGN).isEmpty() ? List.of() : remarks(analysis);
    }

    private static List<Match> remarks(Analysis analysis) {
        List<Match> matches = analysis.blocks().stream()
                .flatMap(block -> remark(analysis, block).stream())
                .toList();
        return matches.isEmpty() || analysis.find(SUBJECT).isEmpty() ? matches : List.of();
    }

    private static Optional<Match> remark(Analysis analysis, Block block) {
        Matcher opener = OPENER.matcher(analysis.prose())
                .region(block.range().start(), block.range().end());
        if (!opener.lookingAt()) {
            return Optional.empty();
        }
        int end = block.range().length() <= LONGEST ? block.range().end() : sentenceEnd(analysis, block);
        ProseRange range = new ProseRange(block.range().start(), end);
        return Optional.of(Match.of(range, Suggestion.replace("drop the remark", range, "")));
    }

    private static int sentenceEnd(Analysis analysis, Block block) {
        int end = analysis.sentences()
                .at(block.range().start())
                .map(Sentence::range)
                .map(ProseRange::end)
                .orElse(block.range().end());
        return end < block.range().end() && analysis.prose().charAt(end) == ' ' ? end + 1 : end;
    }
}
