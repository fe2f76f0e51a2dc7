package org.hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house, as docs/architecture.md gives them. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hearsay");

    private static final String[] CORE = {
        "org.hearsay",
        "org.hearsay.text..",
        "org.hearsay.syntax..",
        "org.hearsay.encoder..",
        "org.hearsay.attributions..",
        "org.hearsay.acts..",
        "org.hearsay.actors..",
        "org.hearsay.figures..",
        "org.hearsay.times..",
        "org.hearsay.events..",
        "org.hearsay.claims..",
        "org.hearsay.tables.."
    };

    private static final String LEDGER = "org.hearsay.ledger..";

    private static final String INTAKE = "org.hearsay.intake..";

    private static final String WEB = "org.hearsay.web..";

    /** Method names by which a class would turn code points into UTF-16 indices or back. */
    private static final Set<String> CONVERSIONS = Set.of("codePointCount", "offsetByCodePoints");

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ALL);
    }

    private static DescribedPredicate<JavaClass> oursExcept(String... packages) {
        return resideInAPackage("org.hearsay..").and(DescribedPredicate.not(resideInAnyPackage(packages)));
    }

    @Test
    void coreKnowsNothingElseOfOurs() {
        check(noClasses().that().resideInAnyPackage(CORE).should().dependOnClassesThat(oursExcept(CORE)));
    }

    @Test
    void intakeKnowsCoresTextAlone() {
        check(noClasses()
                .that()
                .resideInAPackage(INTAKE)
                .should()
                .dependOnClassesThat(oursExcept(INTAKE, "org.hearsay.text..")));
    }

    @Test
    void theLedgerKnowsCoreAlone() {
        String[] allowed = Stream.concat(Stream.of(LEDGER), Stream.of(CORE)).toArray(String[]::new);
        check(noClasses().that().resideInAPackage(LEDGER).should().dependOnClassesThat(oursExcept(allowed)));
    }

    @Test
    void theWebKnowsCoreIntakeAndLedgerAlone() {
        String[] allowed =
                Stream.concat(Stream.of(WEB, INTAKE, LEDGER), Stream.of(CORE)).toArray(String[]::new);
        check(noClasses().that().resideInAPackage(WEB).should().dependOnClassesThat(oursExcept(allowed)));
    }

    @Test
    void sqlStandsInOnePackage() {
        check(noClasses()
                .that()
                .resideInAPackage("org.hearsay..")
                .and()
                .resideOutsideOfPackage("org.hearsay.ledger.store..")
                .and()
                .resideOutsideOfPackage("org.hearsay.bench..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "org.sqlite..",
                        "org.postgresql..")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "times", "actors", "events", "acts", "attributions"})
    void eachRoomSeesTextTablesAndTheEncodersAnalysisOnly(String room) {
        String its = "org.hearsay." + room + "..";
        check(noClasses()
                .that()
                .resideInAPackage(its)
                .should()
                .dependOnClassesThat(oursExcept(
                        its,
                        "org.hearsay.text..",
                        "org.hearsay.tables..",
                        "org.hearsay.syntax..",
                        "org.hearsay.encoder..")));
    }

    @ParameterizedTest
    @CsvSource({
        "text, org.hearsay.text..",
        "tables, org.hearsay.tables..",
        "syntax, org.hearsay.syntax..|org.hearsay.tables..|org.hearsay.text..",
        "encoder, org.hearsay.encoder..|org.hearsay.syntax..|org.hearsay.tables..|org.hearsay.text.."
    })
    void theFirstRoomsSeeNoLaterOne(String room, String allowed) {
        check(noClasses()
                .that()
                .resideInAPackage("org.hearsay." + room + "..")
                .should()
                .dependOnClassesThat(oursExcept(allowed.split("\\|", -1))));
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void inCoreOnlyTextConvertsBetweenCodePointsAndUtf16() {
        check(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .and()
                .resideOutsideOfPackage("org.hearsay.text..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "converts offsets",
                        (JavaAccess<?> access) ->
                                CONVERSIONS.contains(access.getTarget().getName()))));
    }

    @Test
    void coreReadsNoFileNetworkOrDatabase() {
        check(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..")
                                .or(named("java.io.File", "java.io.FileInputStream", "java.io.FileReader"))));
    }

    @Test
    void coreIntakeLedgerAndWebReadNeitherClockNorSurroundings() {
        check(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .or()
                .resideInAnyPackage(INTAKE, LEDGER, WEB)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "reads the clock or the surroundings", ArchitectureTest::readsSurroundings)));
    }

    private static boolean readsSurroundings(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.equals("java.lang.System") && !name.equals("arraycopy") && !name.equals("identityHashCode"))
                || (owner.startsWith("java.time.") && name.equals("now"))
                || owner.equals("java.time.Clock")
                || (owner.equals("java.util.Locale") && name.equals("getDefault"))
                || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                || name.equals("printStackTrace");
    }

    @Test
    void onlyTheProgramsDoorEndsTheProcess() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.hearsay.cli.Hearsay")
                .should()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void nobodyLogsOrUsesReflection() {
        check(noClasses()
                .that()
                .resideInAPackage("org.hearsay..")
                .and()
                .doNotHaveFullyQualifiedName("org.hearsay.ledger.store.Connections")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.util.logging..", "org.slf4j..")));
    }

    @ParameterizedTest
    @CsvSource({
        "ai.onnxruntime.., org.hearsay.encoder..",
        "org.jsoup.., org.hearsay.intake..",
        "org.apache.lucene.., org.hearsay.ledger..",
        "io.javalin.., org.hearsay.web..",
        "org.eclipse.jetty.., org.hearsay.web..",
        "gg.jte.., org.hearsay.web..",
        "picocli.., org.hearsay.cli..",
        "me.tongfei.., org.hearsay.cli.."
    })
    void eachLibraryIsKnownToOneRoom(String library, String room) {
        check(noClasses().that().resideOutsideOfPackage(room).should().dependOnClassesThat(resideInAPackage(library)));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Info)"));
    }

    @Test
    void everyPackageTellsWhereNullMayBe() {
        assertThat(ALL.getPackage("org.hearsay").getSubpackagesInTree())
                .filteredOn(its -> !its.getClasses().isEmpty())
                .allMatch(its -> its.isAnnotatedWith(NullMarked.class), "is NullMarked")
                .extracting(JavaPackage::getName)
                .contains(
                        "org.hearsay.text",
                        "org.hearsay.intake",
                        "org.hearsay.ledger.store",
                        "org.hearsay.web.pages",
                        "org.hearsay.cli");
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "is one of " + Set.of(names), its -> Set.of(names).contains(its.getName()));
    }
}
