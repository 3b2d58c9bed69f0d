package org.qualitybanding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.time.Clock;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing in the library could make two machines, or two moments, answer differently. */
class ArchitectureTest {

    /** Calls whose answer depends on the moment or the machine. */
    private static final Set<String> OF_THE_MOMENT =
            Set.of("now", "systemDefault", "currentTimeMillis", "nanoTime", "getenv", "getProperty", "random");

    private static final Set<Class<?>> UNCHANGEABLE = Set.of(
            String.class,
            ImmutableCollection.class,
            ImmutableMap.class,
            Comparator.class,
            Pattern.class,
            CharMatcher.class,
            DateTimeFormatter.class,
            MonthDay.class,
            com.fasterxml.jackson.databind.ObjectReader.class,
            tools.jackson.databind.ObjectReader.class);

    @Test
    void nothingAsksTheMomentOrTheMachine_R25() {
        check(noClasses()
                .should()
                .callMethodWhere(
                        describe("the answer depends on the moment or the machine", ArchitectureTest::isOfTheMoment)));
        check(noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class));
        check(noClasses().should().dependOnClassesThat().areAssignableTo(TimeZone.class));
    }

    @Test
    void nothingReadsWritesLogsOrLoads() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio..",
                                "java.net..",
                                "java.util.logging..",
                                "java.sql..",
                                "org.slf4j..",
                                "java.lang.System.Logger")
                        .and(not(type(IOException.class))))); // which Jackson 2 declares, of texts in memory as well
        check(noClasses().should().dependOnClassesThat().areAssignableTo(ServiceLoader.class));
        check(noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
    }

    /** A builder changes, and so does what a method makes for itself; what users hold doesn't. */
    @Test
    void whatUsersHoldNeverChanges() {
        check(fields().that()
                .areDeclaredInClassesThat(describe("are public", Library::isPublic))
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("Builder")
                .should()
                .beFinal());
    }

    @Test
    void whatIsSharedNeverChanges() {
        check(fields().that().areStatic().should().beFinal());
        check(fields().that().areStatic().and().doNotHaveModifier(SYNTHETIC).should(haveATypeThatCannotChange()));
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

    /** What a value tells of itself is no part of it: a mapper would write it as a field, and a strict one refuse to read it. */
    @Test
    void noMapperTakesAMethodForAField() {
        check(noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should(ArchCondition.from(describe("read like a bean's", ArchitectureTest::isLikeABeans))));
    }

    private static boolean isLikeABeans(JavaMethod method) {
        int parameters = method.getRawParameterTypes().size();
        return (parameters == 0 && method.getName().matches("(is|get)[A-Z].*"))
                || (parameters == 1 && method.getName().matches("set[A-Z].*"));
    }

    /** Numbers, texts, values of the library, and what is known not to change; an array only where nobody else sees it. */
    private static ArchCondition<JavaField> haveATypeThatCannotChange() {
        return ArchCondition.from(describe("have a type that cannot change", field -> {
            JavaClass type = field.getRawType();
            boolean ownArray = type.isArray() && field.getModifiers().contains(PRIVATE);
            boolean value = type.getPackageName().startsWith(Library.ROOT)
                    && type.getAllFields().stream()
                            .filter(part -> part.getOwner().getPackageName().startsWith(Library.ROOT))
                            .allMatch(part -> part.getModifiers().contains(FINAL));
            return type.isPrimitive()
                    || ownArray
                    || value
                    || UNCHANGEABLE.stream().anyMatch(type::isAssignableTo);
        }));
    }

    private static boolean isOfTheMoment(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean locale = owner.isEquivalentTo(Locale.class) && call.getName().equals("getDefault");
        return locale || (owner.getPackageName().startsWith("java.") && OF_THE_MOMENT.contains(call.getName()));
    }

    private static void check(ArchRule rule) {
        rule.check(Library.CLASSES);
    }
}
