package org.postedit.planted.engine;

import org.jspecify.annotations.Nullable;

/** Knows its twin, which knows it. */
public record Circular(org.postedit.planted.settings.@Nullable Circular twin) {}
