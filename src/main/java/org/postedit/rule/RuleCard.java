package org.postedit.rule;

import java.util.List;

/**
 * A rule as its Markdown card tells it, such as {@code rules/en/quotation/split.md}: documentation, defaults and tests.
 *
 * @param rule what the front matter says
 * @param path where the card lies, with forward slashes
 * @param title the heading
 * @param prose what a translator should know, as Markdown
 * @param definition what the rule finds
 * @param examples in the card's order
 */
public record RuleCard(
        Rule rule, String path, String title, String prose, Definition definition, List<Example> examples) {

    /** Copies the examples. */
    public RuleCard {
        examples = List.copyOf(examples);
    }

    /** The examples of one kind. */
    public List<Example> examples(Example.Kind kind) {
        return examples.stream().filter(example -> example.kind() == kind).toList();
    }
}
