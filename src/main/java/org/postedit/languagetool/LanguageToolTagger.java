package org.postedit.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.postedit.analysis.Tagger;
import org.postedit.analysis.Token;
import org.postedit.text.ProseRange;

/**
 * English sentences and words as LanguageTool cuts them, with its dictionary's readings, and one part of speech each from a
 * statistical tagger that reads the whole sentence.
 *
 * <p>Loads the sentence rules, the dictionary and the tagger's model alone: no grammar rule, speller or chunker.
 */
public final class LanguageToolTagger implements Tagger {
    /** In words; the search keeps a row of tags for each, and nothing so long is one sentence. */
    private static final int LONGEST_SENTENCE = 500;

    private final Language language = Languages.getLanguageForShortCode("en-US");
    private final SentenceSplitter splitter = new SentenceSplitter(SplitRules.english());
    private final Dictionary dictionary = new Dictionary(language);

    /** A tagger; the dictionary and the model are loaded when a sentence is first tagged. */
    public LanguageToolTagger() {}

    @Override
    public List<ProseRange> sentences(String block, int offset) {
        List<ProseRange> sentences = new ArrayList<>();
        int start = 0;
        for (int end : splitter.ends(block)) {
            addTrimmed(sentences, block.substring(start, end), offset + start);
            start = end;
        }
        return sentences;
    }

    @Override
    public List<Token> tokens(String sentence, int offset) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int start = offset;
        for (String word : language.getWordTokenizer().tokenize(sentence)) {
            if (!word.isBlank()) {
                words.add(word);
                starts.add(start);
            }
            start += word.length();
        }
        List<Token> tokens = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
            int to = Math.min(words.size(), from + LONGEST_SENTENCE);
            tokens.addAll(tag(words.subList(from, to), starts.subList(from, to)));
        }
        return tokens;
    }

    private List<Token> tag(List<String> words, List<Integer> starts) {
        List<Dictionary.Entry> entries = words.stream().map(dictionary::entry).toList();
        List<String> tags = new PartOfSpeech().tags(entries);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            ProseRange range = new ProseRange(starts.get(i), starts.get(i) + word.length());
            Dictionary.Entry entry = entries.get(i);
            tokens.add(new Token(range, word, tags.get(i), entry.lemmas(), entry.readings()));
        }
        return tokens;
    }

    private static void addTrimmed(List<ProseRange> sentences, String sentence, int start) {
        int from = 0;
        int to = sentence.length();
        while (from < to && Character.isWhitespace(sentence.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(sentence.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new ProseRange(start + from, start + to));
        }
    }
}
