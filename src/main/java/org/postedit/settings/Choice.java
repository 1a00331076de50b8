package org.postedit.settings;

import java.util.function.UnaryOperator;

/**
 * One thing that somebody chose, and where: {@code profile: artifacts} on line 2 of a settings file.
 *
 * @param key what it is about
 * @param origin where it was said, such as {@code postedit.yml:2} or {@code --profile}
 * @param change what it makes of the settings without it
 */
public record Choice(Key key, String origin, UnaryOperator<Settings> change) {}
