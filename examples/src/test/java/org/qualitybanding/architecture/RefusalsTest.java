package org.qualitybanding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;

/** One family of refusals: one catch takes them all. Java can't seal it across modules, so this does. */
class RefusalsTest {

    @Test
    void threeExtendTheOneThatIsCaught() {
        assertThat(Library.CLASSES.stream()
                        .filter(type -> type.isAssignableTo(InvalidValueException.class))
                        .filter(type -> !type.isEquivalentTo(InvalidValueException.class)))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder(
                        "ConditionSyntaxException", "PolicyRefusedException", "UncoveredDateException");
    }

    @Test
    void nothingElseIsAnExceptionOfTheLibrary() {
        assertThat(Library.CLASSES.stream().filter(type -> type.isAssignableTo(Throwable.class)))
                .allMatch(type -> type.isAssignableTo(InvalidValueException.class))
                .filteredOn(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("InvalidValueException");
    }
}
