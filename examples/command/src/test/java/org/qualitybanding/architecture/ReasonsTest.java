package org.qualitybanding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.timeline.words.Texts;

/** The list of reasons is closed: each is given by the library, has a sentence, and nothing of the library explains without one. */
class ReasonsTest {

    @Test
    @DisplayName("the library gives every reason of the list, but a team's own")
    void noneIsUnused() {
        JavaClass reasons = Library.CLASSES.get(Reason.class);
        Set<String> given = reasons.getFieldAccessesToSelf().stream()
                .filter(access -> !access.getOriginOwner().equals(reasons))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Reason.values()).map(Reason::name).toList());
    }

    @Test
    @DisplayName("the library starts no step without its reason")
    void noneIsOwn() {
        assertThat(Library.CLASSES.get(Explanation.class).getMethodCallsToSelf().stream()
                        .filter(call -> call.getTarget().getName().equals("of")
                                && call.getTarget().getRawParameterTypes().size() == 2)
                        .map(JavaMethodCall::getOriginOwner)
                        .map(JavaClass::getSimpleName))
                .isEmpty();
    }

    @Test
    @DisplayName("each reason has a sentence, and no sentence stands under another reason")
    void eachHasASentence() {
        assertThat(Texts.english().texts().keySet().stream()
                        .filter(code -> code.startsWith("reason."))
                        .map(code -> code.substring("reason.".length())))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Reason.values()).map(Reason::code).toList());
    }
}
