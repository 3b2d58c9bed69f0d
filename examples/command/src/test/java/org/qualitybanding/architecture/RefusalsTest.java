package org.qualitybanding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;

/** One family of refusals: one catch takes them all. Java can't seal it across modules, so this does. */
class RefusalsTest {

    @Test
    void fourExtendTheOneThatIsCaughtAndThereAreNoOthers() {
        assertThat(Library.CLASSES.stream().filter(type -> type.isAssignableTo(Throwable.class)))
                .allMatch(type -> type.isAssignableTo(InvalidValueException.class))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder(
                        "InvalidValueException",
                        "ConditionSyntaxException",
                        "NoLastDayException",
                        "PolicyRefusedException",
                        "UncoveredDateException");
    }

    @Test
    void theFourHaveNoHeirs() {
        assertThat(Library.CLASSES.stream().filter(type -> type.isAssignableTo(InvalidValueException.class)))
                .filteredOn(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("InvalidValueException");
    }

    @Test
    void noOtherExceptionIsMade() {
        noClasses()
                .that(not(describe("generated", Library::isGenerated)))
                .should()
                .callConstructorWhere(describe("another exception is made", RefusalsTest::isAnotherException))
                .check(Library.CLASSES);
    }

    private static boolean isAnotherException(JavaCall<?> call) {
        JavaClass made = call.getTargetOwner();
        boolean ours = made.getPackageName().startsWith(Library.ROOT);
        return made.isAssignableTo(Exception.class)
                && !ours
                && !call.getOriginOwner().isAssignableTo(Exception.class);
    }
}
