package org.postedit.planted.settings;

import org.jspecify.annotations.Nullable;

/** Knows its twin, which knows it. */
public record Circular(org.postedit.planted.engine.@Nullable Circular twin) {}
