package org.postedit.cli;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.postedit.settings.Choice;
import org.postedit.settings.Key;
import org.postedit.settings.Settings;

/** Turns an option that was given, such as {@code --profile strict}, into a choice of settings. */
final class Said {
    private Said() {}

    /** Adds the choice of {@code value}; nothing where the option was not given. */
    static <T> void add(List<Choice> choices, Key key, @Nullable T value, BiFunction<Settings, T, Settings> change) {
        if (value != null) {
            choices.add(new Choice(key, "--" + key.label(), before -> change.apply(before, value)));
        }
    }
}
