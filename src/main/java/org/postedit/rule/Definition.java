package org.postedit.rule;

/** How a card says what its rule finds: a token pattern, a list of phrases, or a Java class of the same name. */
public sealed interface Definition permits PatternDefinition, ReplaceDefinition, JavaDefinition {}
