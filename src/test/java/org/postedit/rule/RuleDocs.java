package org.postedit.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postedit.finding.Category;

/** Writes the pages of {@code docs/rules} from the cards. */
final class RuleDocs {
    private static final String INDEX = "README.md";

    private RuleDocs() {}

    /** The text of each page by its path below {@code docs/rules}. */
    static SortedMap<String, String> pages(RuleCatalog catalog) {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put(INDEX, index(catalog.cards()));
        catalog.cards().forEach(card -> pages.put(card.rule().id() + ".md", page(card)));
        return pages;
    }

    private static String index(List<RuleCard> cards) {
        SortedMap<Category, List<RuleCard>> byCategory = new TreeMap<>(
                cards.stream().collect(groupingBy(card -> card.rule().category())));
        StringBuilder text = new StringBuilder("# Rules\n\nWritten from the cards under `rules/`; don’t edit here.\n");
        byCategory.forEach((category, ofIt) -> text.append("\n## ")
                .append(category.label())
                .append("\n\n| rule | finds | language | severity | confidence | fix |\n|---|---|---|---|---|---|\n")
                .append(ofIt.stream().map(card -> row(card.rule())).collect(joining())));
        return text.toString();
    }

    private static String row(Rule rule) {
        return "| [`%s`](%s.md) | %s | %s | %s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.id(),
                        rule.message(),
                        rule.language(),
                        rule.severity().label(),
                        rule.confidence().label(),
                        rule.fix().label());
    }

    private static String page(RuleCard card) {
        Rule rule = card.rule();
        String supersedes = rule.supersedes().isEmpty()
                ? ""
                : "Where it speaks, these have nothing to add: "
                        + rule.supersedes().stream()
                                .sorted()
                                .map(id -> "`" + id + "`")
                                .collect(joining(", ")) + ".\n\n";
        return """
                # %s

                `%s`: %s

                | language | severity | confidence | fix | MQM | ITS 2.0 | since |
                |---|---|---|---|---|---|---|
                | %s | %s | %s | %s | %s | %s | %s |

                %s

                %s## Found

                ```diff
                %s
                ```

                ## Left alone

                ```text
                %s
                ```

                From [`%s`](../../../%s).
                """.formatted(
                        card.title(),
                        rule.id(),
                        rule.message(),
                        rule.language(),
                        rule.severity().label(),
                        rule.confidence().label(),
                        rule.fix().label(),
                        rule.mqm(),
                        rule.its(),
                        rule.since(),
                        card.prose(),
                        supersedes,
                        card.examples(Example.Kind.FLAGGED).stream()
                                .map(RuleDocs::found)
                                .collect(joining("\n")),
                        card.examples(Example.Kind.SILENT).stream()
                                .map(example -> line(example.text()))
                                .collect(joining("\n")),
                        card.path(),
                        card.path());
    }

    private static String found(Example example) {
        return "- " + line(example.text())
                + example.repaired().map(text -> "\n+ " + line(text)).orElse("");
    }

    private static String line(String text) {
        return text.replace('\n', '⏎');
    }
}
