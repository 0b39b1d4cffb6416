package org.jarida.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;
import org.jarida.Jarida;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house, and which doors there are between them. */
@Tag("once")
class ModulesTest {
    /** From the top down: imports point downward only. */
    private static final List<String> ORDER =
            List.of(
                    "command",
                    "exchange",
                    "desk",
                    "site",
                    "letters",
                    "publication",
                    "article",
                    "media",
                    "staff",
                    "paper",
                    "platform");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.jarida");

    @Test
    void modulesHaveNoCyclesAndKeepTheirInsidesToThemselves() {
        // The schema is generated, and the library, whose packages are all open, has a rule below.
        ApplicationModules.of(
                        Jarida.class,
                        resideInAnyPackage("org.jarida.schema..", "org.jarida.arabic.."))
                .verify();
    }

    @TestFactory
    Stream<DynamicTest> importsPointDownward() {
        return ORDER.stream()
                .map(
                        module ->
                                DynamicTest.dynamicTest(
                                        module,
                                        () ->
                                                noClasses()
                                                        .that()
                                                        .resideInAPackage(in(module))
                                                        .should()
                                                        .dependOnClassesThat()
                                                        .resideInAnyPackage(above(module))
                                                        .because(
                                                                "downward, call; upward, emit an"
                                                                        + " event")
                                                        .allowEmptyShould(true)
                                                        .check(CLASSES)));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new EachPackage())
                .should()
                .beFreeOfCycles()
                .because("what a module is split into must stand one above the other")
                .check(CLASSES);
    }

    /** A module's own package is one, and so is each below it; the schema's is generated. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            String name = one.getPackageName();
            return name.startsWith("org.jarida.schema")
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(name);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void readersPagesAndExchangeDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(in("exchange"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("site"))
                .because("taking in and showing are two rooms")
                .check(CLASSES);
    }

    @Test
    void readersPagesReadOnlyThePublishedView() {
        noClasses()
                .that()
                .resideInAPackage(in("site"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jarida.schema..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jarida.article.Articles")
                .because("nothing becomes public except through publication")
                .check(CLASSES);
    }

    @Test
    void theArabicLibraryStandsAlone() {
        classes()
                .that()
                .resideInAPackage("org.jarida.arabic..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.jarida.arabic..", "java..", "org.jspecify..", "org.apache.lucene..")
                .because("anyone can use it without the newspaper")
                .check(CLASSES);
    }

    @Test
    void onlySearchNeedsLucene() {
        noClasses()
                .that()
                .resideInAPackage("org.jarida.arabic..")
                .and()
                .resideOutsideOfPackage("org.jarida.arabic.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.jarida.arabic.search..")
                .because("who only reads texts needs no search engine")
                .check(CLASSES);
    }

    @Test
    void nobodyWritesTimeOrChanceBehindATestsBack() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("command"))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time is passed in")
                .check(CLASSES);
    }

    @Test
    void thereIsNoRoomWithoutANoun() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..impl..", "..helper..", "..manager..")
                .because("code lives with the noun whose rule it enforces")
                .check(CLASSES);
    }

    private static String in(String module) {
        return "org.jarida." + module + "..";
    }

    /** What stands above a module; the top has nothing but the start of the program. */
    private static String[] above(String module) {
        return Stream.concat(
                        ORDER.subList(0, ORDER.indexOf(module)).stream().map(ModulesTest::in),
                        Stream.of("org.jarida"))
                .toArray(String[]::new);
    }
}
