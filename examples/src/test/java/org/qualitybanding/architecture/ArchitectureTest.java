package org.qualitybanding.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The house: three floors, one stair, and nothing in it that could make two machines answer differently. */
class ArchitectureTest {

    private static final String MODEL = "org.qualitybanding.model..";
    private static final String SCORING = "org.qualitybanding.scoring..";
    private static final String TIMELINE = "org.qualitybanding.timeline..";

    /** Calls whose answer depends on the moment or the machine. */
    private static final Set<String> OF_THE_MOMENT =
            Set.of("now", "systemDefault", "currentTimeMillis", "nanoTime", "getenv", "getProperty", "random");

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.qualitybanding.model", "org.qualitybanding.scoring", "org.qualitybanding.timeline");

    @Test
    void anArrowNeverPointsUp() {
        check(noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat(resideInAnyPackage(SCORING, TIMELINE)));
        check(noClasses().that().resideInAPackage(SCORING).should().dependOnClassesThat(resideInAnyPackage(TIMELINE)));
    }

    @Test
    void nothingAsksTheMomentOrTheMachine_R25() {
        check(noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the answer depends on the moment or the machine", ArchitectureTest::isOfTheMoment)));
        check(noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class));
        check(noClasses().should().dependOnClassesThat().areAssignableTo(TimeZone.class));
    }

    @Test
    void nothingReadsWritesLogsOrLoads() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.nio..",
                        "java.net..",
                        "java.util.logging..",
                        "java.sql..",
                        "org.slf4j..",
                        "java.lang.System.Logger")));
        check(noClasses().should().dependOnClassesThat().areAssignableTo(ServiceLoader.class));
        check(noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
    }

    @Test
    void noStaticStateChanges() {
        check(fields().that().areStatic().should().haveModifier(FINAL));
    }

    @Test
    void publicTypesAreMeantForUsers() {
        check(classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameNotEndingWith("Builder")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl"));
        check(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Abstract[A-Z].*)"));
    }

    private static boolean isOfTheMoment(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean locale = owner.isEquivalentTo(Locale.class) && call.getName().equals("getDefault");
        return locale || (owner.getPackageName().startsWith("java.") && OF_THE_MOMENT.contains(call.getName()));
    }

    private static void check(ArchRule rule) {
        rule.check(LIBRARY);
    }
}
