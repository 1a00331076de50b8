package org.postedit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.postedit.rule.Checker;
import org.postedit.text.SourceRange;

/**
 * What holds for the packages below a root.
 *
 * @param root {@code org.postedit}, or the root of a tree in which violations are planted
 */
record Architecture(String root) {

    /** All rules, by what they say. */
    List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(classes().should(new Arrows(root)).as("packages know only those their arrows point at"));
        rules.add(slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .as("packages form no cycle"));
        rules.add(only("languagetool", "org.languagetool..", "opennlp..", "morfologik..")
                .as("only languagetool knows LanguageTool"));
        rules.add(noClasses()
                .that()
                .resideOutsideOfPackages(root + ".rule..", root + ".document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..")
                .as("only rule and document know commonmark"));
        rules.add(noClasses()
                .that()
                .resideOutsideOfPackages(root + ".document..", root + ".output..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..")
                .as("only document and output know jsoup"));
        rules.add(only("settings", "org.snakeyaml..").as("only settings knows YAML"));
        rules.add(only("cli", "picocli..").as("only cli knows picocli"));
        rules.add(only(
                        "document.docx",
                        "org.apache.poi..",
                        "org.apache.commons.compress..",
                        "com.ctc.wstx..",
                        "org.codehaus.stax2..")
                .as("only document.docx knows Apache POI and Woodstox"));
        rules.add(noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should()
                .accessField(System.class, "in")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .as("only cli reads and writes the standard streams and ends the process"));
        rules.addAll(checkers());
        rules.add(classes().should(lieInANullMarkedPackage()).as("packages are null-marked"));
        rules.add(fields().that().areStatic().should().beFinal().as("nothing static changes"));
        return rules;
    }

    private List<ArchRule> checkers() {
        DescribedPredicate<JavaClass> checkers = inACategory().and(not(nested()));
        return List.of(
                classes()
                        .that(checkers)
                        .should()
                        .bePublic()
                        .andShould()
                        .haveModifier(FINAL)
                        .as("checkers are public and final"),
                classes().that(checkers).should().implement(Checker.class).as("checkers are checkers"),
                fields().that()
                        .areDeclaredInClassesThat(inACategory())
                        .should()
                        .beFinal()
                        .as("checkers have no state"),
                noClasses()
                        .that(inACategory())
                        .should(dependOnAnotherChecker())
                        .as("checkers know nothing of each other"),
                noClasses()
                        .that(inACategory())
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(SourceRange.class)
                        .as("checkers know nothing of source ranges"));
    }

    private ArchRule only(String user, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + "." + user + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private DescribedPredicate<JavaClass> inACategory() {
        String start = root + ".checkers.";
        return DescribedPredicate.describe(
                "in a category of checkers",
                type -> type.getPackageName().startsWith(start)
                        && !type.getSimpleName().equals("package-info"));
    }

    private static DescribedPredicate<JavaClass> nested() {
        return DescribedPredicate.describe(
                "nested", type -> type.getEnclosingClass().isPresent());
    }

    private static ArchCondition<JavaClass> dependOnAnotherChecker() {
        return new ArchCondition<>("depend on another checker") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> assignableTo(Checker.class).test(dependency.getTargetClass()))
                        .filter(dependency -> !dependency.getTargetClass().isEquivalentTo(Checker.class))
                        .filter(dependency ->
                                !outermost(dependency.getTargetClass()).equals(outermost(origin)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription())));
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getName() + " lies in a package that is not null-marked"));
            }
        };
    }
}
