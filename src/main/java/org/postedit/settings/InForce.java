package org.postedit.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The settings that hold for a text, and where each was said.
 *
 * @param settings what holds
 * @param origins where it was said, such as {@code postedit.yml:2}; nothing for what nobody chose
 */
public record InForce(Settings settings, Map<Key, List<String>> origins) {

    /** Copies the map. */
    public InForce {
        origins = Map.copyOf(origins);
    }

    /** What several choices come to; a later one has more weight. */
    public static InForce of(List<Choice> choices) {
        Settings settings = Settings.defaults();
        Map<Key, List<String>> origins = new EnumMap<>(Key.class);
        for (Choice choice : choices) {
            settings = choice.change().apply(settings);
            List<String> said = origins.computeIfAbsent(choice.key(), key -> new ArrayList<>());
            if (!choice.key().adds()) {
                said.clear();
            }
            said.add(choice.origin());
        }
        return new InForce(settings, origins);
    }

    /** Where something was said; empty for what nobody chose. */
    public List<String> origins(Key key) {
        return origins.getOrDefault(key, List.of());
    }
}
