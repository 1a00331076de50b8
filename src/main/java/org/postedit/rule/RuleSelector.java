package org.postedit.rule;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postedit.finding.Category;
import org.postedit.finding.RuleId;

/**
 * Names one rule or many: {@code quotation/split}, {@code quotation/lost-*}, {@code quotation/*} or {@code quotation}.
 *
 * <p>{@code *} stands for any characters and {@code ?} for one. A category's name alone takes in what LanguageTool finds
 * of it; LanguageTool's ids start with {@code languagetool/} and are not checked.
 */
public final class RuleSelector {
    private static final String LANGUAGE_TOOL = "languagetool/";

    private final String expression;
    private final Pattern glob;

    private RuleSelector(String expression) {
        this.expression = expression;
        String quoted = "\\Q" + expression.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E";
        this.glob = Pattern.compile(quoted);
    }

    /**
     * Reads an expression.
     *
     * @throws UnknownRuleException if it selects no rule of the catalog
     */
    public static RuleSelector of(String expression, RuleCatalog catalog) throws UnknownRuleException {
        RuleSelector selector = new RuleSelector(expression);
        boolean selects = expression.startsWith(LANGUAGE_TOOL)
                || categories().contains(expression)
                || catalog.cards().stream()
                        .anyMatch(card ->
                                selector.matches(card.rule().id(), card.rule().category()));
        if (!selects) {
            List<String> known = Stream.concat(
                            catalog.cards().stream()
                                    .map(card -> card.rule().id().value()),
                            categories().stream())
                    .toList();
            throw new UnknownRuleException(
                    "no rule is called “" + expression + "”" + Nearest.question(expression, known));
        }
        return selector;
    }

    /** Names all rules of a category, LanguageTool's among them. */
    public static RuleSelector of(Category category) {
        return new RuleSelector(category.label());
    }

    /** Whether a rule is meant, or a finding of that rule and category. */
    public boolean matches(RuleId id, Category category) {
        return expression.equals(category.label()) || glob.matcher(id.value()).matches();
    }

    /** Whether it may name checks of LanguageTool, whose ids are not known here. */
    public boolean mayNameLanguageTool() {
        int wildcard = expression.replace('?', '*').indexOf('*');
        String start = wildcard < 0 ? expression : expression.substring(0, wildcard);
        return categories().contains(expression)
                || start.startsWith(LANGUAGE_TOOL)
                || (wildcard >= 0 && LANGUAGE_TOOL.startsWith(start));
    }

    private static List<String> categories() {
        return Arrays.stream(Category.values()).map(Category::label).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSelector selector && selector.expression.equals(expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    @Override
    public String toString() {
        return expression;
    }
}
