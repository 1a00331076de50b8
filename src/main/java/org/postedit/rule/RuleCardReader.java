package org.postedit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.postedit.finding.Applicability;

/** Reads a rule card: a head of keys, a title, prose, at most one definition block, and examples. */
public final class RuleCardReader {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final CardSource card;
    private final List<String> lines;
    private final List<String> prose = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<Definition> definition = Optional.empty();
    private Optional<List<Example>> examples = Optional.empty();

    private RuleCardReader(String path, String markdown) {
        this.card = new CardSource(path);
        this.lines = markdown.lines().toList();
    }

    /**
     * The card in a text.
     *
     * @param path where it lies, with forward slashes
     * @param markdown the text
     * @throws BrokenCardException if it is no whole and sound card
     */
    public static RuleCard read(String path, String markdown) {
        return new RuleCardReader(path, markdown).read(PARSER.parse(markdown));
    }

    private RuleCard read(Node document) {
        YamlFrontMatterVisitor head = new YamlFrontMatterVisitor();
        document.accept(head);
        Rule rule = new FrontMatter(card, head.getData(), lines).rule();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            take(node);
        }
        List<Example> all = examples.orElseThrow(() -> card.fault(lines.size(), "no examples block"));
        checkRepairs(rule, all);
        return new RuleCard(
                rule,
                card.path(),
                title.orElseThrow(() -> card.fault(1, "no title")),
                String.join("\n\n", prose),
                definition.orElseGet(JavaDefinition::new),
                all);
    }

    private void take(Node node) {
        if (node instanceof YamlFrontMatterBlock) {
            return;
        }
        if (node instanceof Heading heading && heading.getLevel() == 1 && title.isEmpty()) {
            title = Optional.of(source(heading).replaceFirst("^#+ *", ""));
        } else if (node instanceof FencedCodeBlock block) {
            takeBlock(block);
        } else {
            prose.add(source(node));
        }
    }

    private void takeBlock(FencedCodeBlock block) {
        int line = line(block) + 1;
        switch (block.getInfo()) {
            case "pattern" -> define(new PatternDefinition(block.getLiteral(), line), line);
            case "replace" -> define(ReplaceBlock.read(card, block.getLiteral(), line), line);
            case "examples" -> {
                if (examples.isPresent()) {
                    throw card.fault(line - 1, "a second examples block");
                }
                examples = Optional.of(ExamplesBlock.read(card, block.getLiteral(), line));
            }
            default ->
                throw card.fault(
                        line - 1,
                        "unknown block “" + block.getInfo() + "”"
                                + Nearest.question(block.getInfo(), List.of("pattern", "replace", "examples")));
        }
    }

    private void define(Definition other, int line) {
        if (definition.isPresent()) {
            throw card.fault(line - 1, "a second definition block");
        }
        definition = Optional.of(other);
    }

    private void checkRepairs(Rule rule, List<Example> all) {
        Optional<Example> repaired =
                all.stream().filter(one -> one.repaired().isPresent()).findFirst();
        if (rule.fix() == Applicability.DISPLAY_ONLY && repaired.isPresent()) {
            throw card.fault(repaired.get().line() + 1, "“+” in a card whose fix is display-only");
        }
        if (rule.fix() != Applicability.DISPLAY_ONLY && repaired.isEmpty()) {
            throw card.fault(
                    all.get(0).line(),
                    "no “+” in a card whose fix is " + rule.fix().label());
        }
    }

    private String source(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int last = spans.get(spans.size() - 1).getLineIndex();
        return String.join("\n", lines.subList(line(node) - 1, last + 1));
    }

    private static int line(Node node) {
        return node.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
