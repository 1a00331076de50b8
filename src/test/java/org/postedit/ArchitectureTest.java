package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the architecture, and that each of its rules can fail. */
class ArchitectureTest {
    private static final String ROOT = "org.postedit";
    private static final String PLANTED_ROOT = "org.postedit.planted";
    private static final int FEWEST_CLASSES = 100;

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .importUrl(Postedit.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

    /** What each rule must say of the planted tree. */
    private static final Map<String, List<String>> PLANTED_VIOLATIONS = Map.ofEntries(
            Map.entry(
                    "packages know only those their arrows point at",
                    List.of(
                            "text.Upward.<init>(org.postedit.planted.finding.Lonely)> has parameter of type <org.postedit.planted.finding.Lonely>",
                            "settings.Circular.<init>(org.postedit.planted.engine.Circular)> has parameter of type <org.postedit.planted.engine.Circular>",
                            "lint.Stray lies in a package without arrows")),
            Map.entry("packages form no cycle", List.of("Slice engine", "Slice settings")),
            Map.entry("only languagetool knows LanguageTool", List.of("analysis.Shortcut.language()")),
            Map.entry("only rule and document know commonmark", List.of("analysis.Shortcut.node()")),
            Map.entry("only document and output know jsoup", List.of("analysis.Shortcut.page()")),
            Map.entry("only settings knows YAML", List.of("analysis.Shortcut.yaml()")),
            Map.entry("only cli knows picocli", List.of("analysis.Shortcut.commandLine()")),
            Map.entry(
                    "only document.docx knows Apache POI and Woodstox",
                    List.of("analysis.Shortcut.document()", "analysis.Shortcut.xml()")),
            Map.entry(
                    "only cli reads and writes the standard streams and ends the process",
                    List.of(
                            "engine.Loud.ask()",
                            "engine.Loud.say()",
                            "engine.Loud.complain()",
                            "engine.Loud.leave()",
                            "engine.Loud.halt()")),
            Map.entry(
                    "checkers are public and final",
                    List.of(
                            "fluency.Hidden> does not have modifier PUBLIC",
                            "number.Open> does not have modifier FINAL")),
            Map.entry("checkers are checkers", List.of("fluency.Idle>")),
            Map.entry("checkers have no state", List.of("number.Counting.seen>")),
            Map.entry("checkers know nothing of each other", List.of("number.Open.<init>")),
            Map.entry("checkers know nothing of source ranges", List.of("number.Counting.last()")),
            Map.entry("packages are null-marked", List.of("finding.Lonely lies in")),
            Map.entry("nothing static changes", List.of("engine.Loud.volume>")));

    @Test
    void seesTheProject() {
        assertTrue(PROJECT.size() >= FEWEST_CLASSES, PROJECT.size() + " classes");
    }

    @TestFactory
    Stream<DynamicTest> holds() {
        return new Architecture(ROOT)
                .rules().stream().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(PROJECT)));
    }

    @TestFactory
    Stream<DynamicTest> sees() {
        return new Architecture(PLANTED_ROOT)
                .rules().stream()
                        .map(rule -> dynamicTest("that not: " + rule.getDescription(), () -> seesPlanted(rule)));
    }

    @Test
    void hasAViolationPlantedForEachRule() {
        assertEquals(
                new Architecture(ROOT)
                        .rules().stream().map(ArchRule::getDescription).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(PLANTED_VIOLATIONS.keySet()));
    }

    private static void seesPlanted(ArchRule rule) {
        String report = rule.evaluate(PLANTED).getFailureReport().toString();
        for (String violation : PLANTED_VIOLATIONS.getOrDefault(rule.getDescription(), List.of())) {
            assertTrue(report.contains(violation), () -> "nothing of “" + violation + "” in " + report);
        }
    }
}
