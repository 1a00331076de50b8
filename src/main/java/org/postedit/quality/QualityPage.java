package org.postedit.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.postedit.finding.Fingerprint;
import org.postedit.rule.Rule;

/**
 * The page of Markdown that says what each rule is worth: a row for each, with its hits in each folder and how it was judged.
 *
 * @param rules the rules, in the order of the rows
 * @param folders what they found, in the order of the columns
 * @param verdicts what people thought of it
 */
public record QualityPage(List<Rule> rules, List<Folder> folders, Verdicts verdicts) {

    /** Copies the lists. */
    public QualityPage {
        rules = List.copyOf(rules);
        folders = List.copyOf(folders);
    }

    /** The page, its last line ended. */
    public String text() {
        StringBuilder page = new StringBuilder("# What each rule is worth\n\n");
        page.append(String.join("\n", EXPLANATION)).append("\n\n## The texts\n\n");
        page.append(row(List.of("folder", "articles", "words", "findings per 1,000 words")));
        page.append(line(1, 3));
        folders.forEach(folder -> page.append(row(List.of(
                folder.name(),
                number(folder.articles()),
                number(folder.words()),
                String.format(Locale.ROOT, "%.2f", folder.rate())))));
        page.append("\n## The rules\n\n");
        page.append(row(Stream.of(
                        Stream.of("rule", "confidence", "fix"),
                        folders.stream().map(Folder::name),
                        Stream.of("judged", "true", "mended"))
                .flatMap(cells -> cells)
                .toList()));
        page.append(line(3, folders.size() + 3));
        rules.stream().filter(this::hasSpoken).map(this::row).forEach(page::append);
        appendSilent(page);
        return page.toString();
    }

    private static final List<String> EXPLANATION = List.of(
            "Made by `postedit rules quality`; see CONTRIBUTING.md. For each rule: how often it speaks in each folder, how many of",
            "those findings a person has judged, how many of the judged ones are true, and how many of the true ones that offer a",
            "repair the first one mends as an editor would. A finding that was not judged counts in neither. Rules of low confidence are shown",
            "by the strict profile alone and are not measured here.");

    private boolean hasSpoken(Rule rule) {
        return folders.stream().anyMatch(folder -> !folder.hits(rule.id()).isEmpty());
    }

    private String row(Rule rule) {
        List<String> cells = new ArrayList<>(List.of(
                "`" + rule.id() + "`", rule.confidence().label(), rule.fix().label()));
        folders.forEach(folder -> cells.add(number(folder.hits(rule.id()).size())));
        Standing standing = standing(rule);
        cells.add(number(standing.judged()));
        cells.add(standing.judged() == 0 ? "" : percent(standing.precision()));
        cells.add(standing.offered() == 0 ? "" : percent(standing.repairRate()));
        return row(cells);
    }

    private Standing standing(Rule rule) {
        return Standing.of(folders.stream()
                .flatMap(folder -> folder.hits(rule.id()).stream())
                .distinct()
                .map(this::verdict)
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Verdict> verdict(Fingerprint key) {
        return verdicts.find(key);
    }

    private void appendSilent(StringBuilder page) {
        List<String> silent = rules.stream()
                .filter(rule -> !hasSpoken(rule))
                .map(rule -> "- `" + rule.id() + "` (" + rule.confidence().label() + ")")
                .toList();
        if (!silent.isEmpty()) {
            page.append(
                            "\nSilent in all of these texts, so that their confidence rests on the examples of their cards:\n\n")
                    .append(String.join("\n", silent))
                    .append('\n');
        }
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String line(int words, int numbers) {
        return "|" + "---|".repeat(words) + "---:|".repeat(numbers) + "\n";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double percent) {
        return Math.round(percent) + " %";
    }
}
