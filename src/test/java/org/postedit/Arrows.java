package org.postedit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The packages below a root, and which of the others each may know: {@code finding} knows {@code text} and nothing else. */
final class Arrows extends ArchCondition<JavaClass> {
    private static final String ROOT = "";
    private static final Set<String> RULE_AND_BELOW = Set.of("text", "finding", "document", "analysis", "rule");
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("finding", Set.of("text")),
            Map.entry("document", Set.of("text")),
            Map.entry("analysis", Set.of("text", "document")),
            Map.entry("rule", Set.of("text", "finding", "document", "analysis")),
            Map.entry("checkers", RULE_AND_BELOW),
            Map.entry("languagetool", RULE_AND_BELOW),
            Map.entry("settings", Set.of("finding", "rule")),
            Map.entry("engine", Set.of("text", "finding", "document", "analysis", "rule", "settings")),
            Map.entry("suppression", RULE_AND_BELOW),
            Map.entry("baseline", Set.of("text", "finding", "document", "engine")),
            Map.entry("fix", Set.of("text", "finding")),
            Map.entry("output", Set.of("text", "finding", "document", "rule", "engine")),
            Map.entry("quality", Set.of(ROOT, "text", "finding", "document", "rule", "settings", "engine", "fix")),
            Map.entry(
                    ROOT,
                    Set.of(
                            "text",
                            "finding",
                            "document",
                            "analysis",
                            "rule",
                            "checkers",
                            "languagetool",
                            "settings",
                            "engine",
                            "fix",
                            "suppression",
                            "output")),
            Map.entry(
                    "cli",
                    Set.of(
                            ROOT,
                            "text",
                            "finding",
                            "document",
                            "analysis",
                            "rule",
                            "checkers",
                            "settings",
                            "engine",
                            "fix",
                            "baseline",
                            "output",
                            "quality")));

    private final String root;

    /** The arrows between the packages below {@code root}. */
    Arrows(String root) {
        super("know only the packages that the arrows of docs/architecture.md point at");
        this.root = root;
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        String from = packageOf(origin);
        if (!MAY_KNOW.containsKey(from)) {
            events.add(SimpleConditionEvent.violated(origin, origin.getName() + " lies in a package without arrows"));
            return;
        }
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            boolean ours = target.getPackageName().startsWith(root);
            if (ours && !packageOf(target).equals(from) && !MAY_KNOW.get(from).contains(packageOf(target))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private String packageOf(JavaClass type) {
        String inside = type.getPackageName().substring(root.length());
        return inside.isEmpty() ? ROOT : inside.split("\\.", -1)[1];
    }
}
