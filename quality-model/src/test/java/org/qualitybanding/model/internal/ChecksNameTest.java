package org.qualitybanding.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.model.refusal.InvalidValueException;

/** A name stands in sentences, so it is one line that people can read. */
class ChecksNameTest {

    private static String name(String value) {
        Checks check = new Checks();
        String name = check.name("name", value);
        check.done();
        return name;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Easter Monday", "New Year’s Day", "x", "Dydd Gŵyl Dewi (1 March)"})
    void takesNames(String name) {
        assertThat(name(name)).isEqualTo(name);
        assertThat(name("x".repeat(100))).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \t", "two\nlines", "two\u2028lines", "two\u2029paragraphs", "back\u202ewards", "bell\u0007"
            })
    void refusesWhatIsNone(String value) {
        assertThatThrownBy(() -> name(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name must be a name of 1 to 100 characters on one line, not blank, found " + value.length()
                        + " characters");
    }

    @Test
    void refusesOneThatIsTooLongOrMissing() {
        assertThatThrownBy(() -> name("x".repeat(101)))
                .hasMessage("name must be a name of 1 to 100 characters on one line, not blank, found 101 characters");
        assertThatThrownBy(() -> name(null)).hasMessage("name must be given, found nothing");
    }
}
