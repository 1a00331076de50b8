package org.postedit.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * The part of speech that each word has in its sentence, such as a verb for {@code bears} in {@code It bears witness}.
 *
 * <p>OpenNLP's model says how likely each tag is after the tags before it; the dictionary says which tags a word may have at
 * all; a beam search finds the likeliest row of tags.
 */
final class PartOfSpeech {
    private static final int BEAM = 3;

    private final TagModel model = TagModel.shared();
    private final List<String> tags = model.tags();

    /** A row of tags up to one word, held by its last. */
    private record Path(@Nullable Path before, int tag, double score) {}

    /** One Penn Treebank tag a word. */
    List<String> tags(List<Dictionary.Entry> words) {
        TagModel.Word[] weights = words.stream().map(Dictionary.Entry::weights).toArray(TagModel.Word[]::new);
        List<@Nullable Path> beam = new ArrayList<>();
        beam.add(null);
        for (int i = 0; i < weights.length; i++) {
            Dictionary.Entry word = words.get(i);
            boolean start = i == 0 || startsSentence(words.get(i - 1).penn());
            beam = step(beam, around(weights, i), start ? word.atStart() : word.inside());
        }
        return tagsOf(beam.get(0), weights.length);
    }

    /** What the words around one add to each of its tags, whatever the tags before. */
    private double[] around(TagModel.Word[] words, int i) {
        double[] sums = words[i].own().clone();
        TagModel.add(i > 0 ? words[i - 1].before() : model.start.before(), sums);
        if (i > 0) {
            TagModel.add(i > 1 ? words[i - 2].twoBefore() : model.start.twoBefore(), sums);
        }
        TagModel.add(i + 1 < words.length ? words[i + 1].after() : model.end.after(), sums);
        if (i + 1 < words.length) {
            TagModel.add(i + 2 < words.length ? words[i + 2].twoAfter() : model.end.twoAfter(), sums);
        }
        return sums;
    }

    private List<@Nullable Path> step(List<@Nullable Path> beam, double[] around, int[] allowed) {
        List<Path> next = new ArrayList<>();
        double[] sums = new double[around.length];
        for (Path path : beam) {
            System.arraycopy(around, 0, sums, 0, sums.length);
            if (path != null) {
                TagModel.add(model.after(path.tag()), sums);
                TagModel.add(afterTwo(path), sums);
            }
            double base = (path == null ? 0 : path.score()) - (beam.size() > 1 ? logOfWhole(sums) : 0);
            for (int tag : allowed) {
                next.add(new Path(path, tag, base + sums[tag]));
            }
        }
        next.sort(Comparator.comparingDouble(Path::score).reversed());
        return new ArrayList<>(next.subList(0, Math.min(BEAM, next.size())));
    }

    /** What all tags come to, whether allowed or not; it tells how much a row is worth beside others, and nothing to one alone. */
    private static double logOfWhole(double[] sums) {
        double whole = 0;
        for (double sum : sums) {
            whole += Math.exp(sum);
        }
        return Math.log(whole);
    }

    private @Nullable Context afterTwo(Path path) {
        return path.before() == null ? null : model.after(path.before().tag(), path.tag());
    }

    private List<String> tagsOf(@Nullable Path last, int count) {
        String[] row = new String[count];
        int i = count;
        for (Path path = last; path != null; path = path.before()) {
            row[--i] = tags.get(path.tag());
        }
        return List.of(row);
    }

    /** Whether a capital after this word or mark says nothing. */
    private static boolean startsSentence(String before) {
        return switch (before) {
            case "``", "''", "\"", ".", "!", "?", ":", "-LRB-", "...", "•", "—", "–" -> true;
            default -> false;
        };
    }
}
