package org.postedit.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The weights of OpenNLP's English maximum-entropy tagger: how much each feature of a word, such as its ending {@code -ing},
 * speaks for each tag. Immutable.
 */
final class TagModel {
    private static final String RESOURCE = "/en-pos-maxent.bin";
    private static final String WEIGHTS = "pos.model";
    private static final int LONGEST_AFFIX = 4;
    private static final String BEFORE_ALL = "*SB*";
    private static final String AFTER_ALL = "*SE*";

    private final List<String> tags;
    private final Map<String, Context> features;
    private final TagDictionary listed;
    private final @Nullable Context[] afterTag;
    private final @Nullable Context[] afterTwo;

    /** What stands outside the sentence, on either side. */
    final Word start;

    final Word end;

    /**
     * A word's weights.
     *
     * @param own for each tag, by what the word itself looks like
     * @param before as the word before another, or null
     * @param twoBefore as the word two before another, or null
     * @param after as the word after another, or null
     * @param twoAfter as the word two after another, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; a list would box a weight for every tag of every word
    record Word(
            double[] own,
            @Nullable Context before,
            @Nullable Context twoBefore,
            @Nullable Context after,
            @Nullable Context twoAfter) {}

    private TagModel(POSModel model) {
        AbstractModel weights = model.getArtifact(WEIGHTS);
        @SuppressWarnings("unchecked") // OpenNLP hands its map over among objects of other types
        Map<String, Context> map = (Map<String, Context>) weights.getDataStructures()[1];
        String[] names = new String[weights.getNumOutcomes()];
        Arrays.setAll(names, weights::getOutcome);
        this.tags = List.of(names);
        this.features = map;
        this.listed = model.getFactory().getTagDictionary();
        this.afterTag = new Context[names.length];
        this.afterTwo = new Context[names.length * names.length];
        for (int one = 0; one < names.length; one++) {
            afterTag[one] = map.get("t=" + names[one]);
            for (int two = 0; two < names.length; two++) {
                afterTwo[one * names.length + two] = map.get("t2=" + names[one] + "," + names[two]);
            }
        }
        this.start = word(BEFORE_ALL);
        this.end = word(AFTER_ALL);
    }

    /** Loads the model when a sentence is first tagged; it is shared. */
    private static final class Shared {
        static final TagModel MODEL = read();

        private static TagModel read() {
            try (InputStream in = TagModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("no part-of-speech model at " + RESOURCE);
                }
                return new TagModel(new POSModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the part-of-speech model at " + RESOURCE, e);
            }
        }
    }

    static TagModel shared() {
        return Shared.MODEL;
    }

    /** The tags, by their numbers. */
    List<String> tags() {
        return tags;
    }

    /** The numbers of the tags {@code allowed}, or of all where none is. */
    int[] numbers(Set<String> allowed) {
        return IntStream.range(0, tags.size())
                .filter(tag -> allowed.isEmpty() || allowed.contains(tags.get(tag)))
                .toArray();
    }

    /** The tags that the model's own list of frequent words gives; empty for a word not in it. */
    List<String> listed(String word) {
        String[] found = listed.getTags(word);
        return found == null ? List.of() : List.of(found);
    }

    /** The weights after a word with the tag of that number. */
    @Nullable
    Context after(int tag) {
        return afterTag[tag];
    }

    /** The weights after two words with the tags of those numbers. */
    @Nullable
    Context after(int tagBefore, int tag) {
        return afterTwo[tagBefore * tags.size() + tag];
    }

    /** The weights of a word as the Penn Treebank writes it. */
    Word word(String word) {
        double[] own = new double[tags.size()];
        add(features.get("default"), own);
        add(features.get("w=" + word), own);
        for (int i = 0; i < LONGEST_AFFIX; i++) {
            add(features.get("suf=" + word.substring(Math.max(0, word.length() - i - 1))), own);
            add(features.get("pre=" + word.substring(0, Math.min(i + 1, word.length()))), own);
        }
        if (word.indexOf('-') >= 0) {
            add(features.get("h"), own);
        }
        if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            add(features.get("c"), own);
        }
        if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            add(features.get("d"), own);
        }
        return new Word(
                own,
                features.get("p=" + word),
                features.get("pp=" + word),
                features.get("n=" + word),
                features.get("nn=" + word));
    }

    /** Adds the weights of one feature. */
    static void add(@Nullable Context feature, double[] sums) {
        if (feature != null) {
            int[] outcomes = feature.getOutcomes();
            double[] weights = feature.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += weights[i];
            }
        }
    }
}
