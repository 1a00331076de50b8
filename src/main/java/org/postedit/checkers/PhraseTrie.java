package org.postedit.checkers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.ReplaceDefinition.Phrase;
import org.postedit.rule.Rule;

/**
 * The phrases of all cards by their words, one level a word: {@code made} → {@code a} → {@code photo}.
 *
 * <p>It grows while it is filled and is never changed after.
 */
final class PhraseTrie {
    private final Map<String, PhraseTrie> next = new HashMap<>();
    private Optional<Entry> entry = Optional.empty();

    /** A phrase and the rule whose card has it, at a path. */
    record Entry(Rule rule, String path, Phrase phrase) {

        /** Whether the phrase stands for itself: it is good where a shorter one in it would not be. */
        boolean isShield() {
            return phrase.wrong().equals(phrase.right());
        }
    }

    /**
     * Adds a phrase, as the words of it.
     *
     * @throws BrokenCardException if another rule has it already
     */
    void add(List<PhraseWord> words, Entry added) {
        PhraseTrie node = this;
        for (PhraseWord word : words) {
            node = node.next.computeIfAbsent(key(word), key -> new PhraseTrie());
        }
        if (node.entry.isPresent()) {
            throw new BrokenCardException(
                    added.path(),
                    1,
                    "“" + added.phrase().wrong() + "” belongs to "
                            + node.entry.get().rule().id() + " already");
        }
        node.entry = Optional.of(added);
    }

    /** The level after one more word. */
    Optional<PhraseTrie> after(PhraseWord word) {
        return Optional.ofNullable(next.get(key(word)));
    }

    /** The phrase that ends here. */
    Optional<Entry> entry() {
        return entry;
    }

    private static String key(PhraseWord word) {
        return (word.spaced() ? " " : "") + word.text().replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
