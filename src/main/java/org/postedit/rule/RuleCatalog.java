package org.postedit.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postedit.finding.RuleId;

/** All rule cards that are known, by id: {@code find(new RuleId("quotation/split"))}. */
public final class RuleCatalog {
    private final SortedMap<RuleId, RuleCard> cards = new TreeMap<>();

    private RuleCatalog(Collection<RuleCard> all) {
        for (RuleCard card : all) {
            RuleCard other = cards.putIfAbsent(card.rule().id(), card);
            if (other != null) {
                throw new BrokenCardException(
                        card.path(), 1, "“" + card.rule().id() + "” has a card already: " + other.path());
            }
        }
    }

    /**
     * A catalog of these cards.
     *
     * @throws BrokenCardException if two have one id
     */
    public static RuleCatalog of(Collection<RuleCard> cards) {
        return new RuleCatalog(cards);
    }

    /**
     * The cards that come with Postedit.
     *
     * @throws IOException if they cannot be read
     * @throws BrokenCardException if one is broken
     */
    public static RuleCatalog load() throws IOException {
        return read(CardFiles.packaged());
    }

    /**
     * The cards in a folder and the folders below it, or the one card in a file.
     *
     * @throws IOException if they cannot be read
     * @throws BrokenCardException if one is broken
     */
    public static RuleCatalog read(Path folderOrFile) throws IOException {
        return read(CardFiles.under(folderOrFile));
    }

    private static RuleCatalog read(Map<String, String> texts) {
        return of(texts.entrySet().stream()
                .map(text -> RuleCardReader.read(text.getKey(), text.getValue()))
                .toList());
    }

    /**
     * These cards and others.
     *
     * @throws BrokenCardException if two have one id
     */
    public RuleCatalog plus(Collection<RuleCard> others) {
        return others.isEmpty()
                ? this
                : of(Stream.concat(cards.values().stream(), others.stream()).toList());
    }

    /** These cards, and others in the place of those with the same ids. */
    public RuleCatalog with(Collection<RuleCard> others) {
        Set<RuleId> replaced = others.stream().map(card -> card.rule().id()).collect(Collectors.toSet());
        return of(Stream.concat(
                        cards.values().stream()
                                .filter(card -> !replaced.contains(card.rule().id())),
                        others.stream())
                .toList());
    }

    /** The cards, sorted by id. */
    public List<RuleCard> cards() {
        return List.copyOf(cards.values());
    }

    /** The card of a rule. */
    public Optional<RuleCard> find(RuleId id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** The id that somebody who wrote {@code name} may have meant. */
    public Optional<RuleId> nearest(String name) {
        return Nearest.to(name, cards.keySet().stream().map(RuleId::value).toList())
                .map(RuleId::new);
    }
}
