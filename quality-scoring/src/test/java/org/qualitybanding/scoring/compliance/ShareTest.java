package org.qualitybanding.scoring.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.refusal.InvalidValueException;

class ShareTest {

    @ParameterizedTest
    @DisplayName("R13: at least a share, itself included, by whole numbers and without rounding")
    @CsvSource({
        "80%, 4, 5, true",
        "80%, 3, 5, false",
        "80%, 5, 7, false", // 500 is less than 560
        "80%, 6, 7, true", // 600 is not
        "2/3, 66, 100, false", // 198 is less than 200
        "2/3, 67, 100, true",
        "2/3, 2, 3, true",
        "33%, 1, 3, true",
        "34%, 1, 3, false",
        "100%, 4, 5, false",
        "100%, 5, 5, true",
        "0%, 0, 5, true",
        "0%, 0, 0, true",
        "80%, 0, 0, true",
        "100%, 0, 0, true",
        "1%, 0, 1, false",
        "999999998/999999999, 2147483646, 2147483647, true",
        "999999998/999999999, 2147483640, 2147483647, false"
    })
    void isReachedExactly(String share, int some, int all, boolean reached) {
        assertThat(some >= Share.valueOf(share).fewestOf(all)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "80%, 4, 5, 80%",
        "080%, 4, 5, 80%",
        "80/100, 4, 5, 80%",
        "2/3, 2, 3, 2/3",
        "4/6, 2, 3, 2/3",
        "0%, 0, 1, 0%",
        "0/7, 0, 1, 0%",
        "100%, 1, 1, 100%",
        "7/7, 1, 1, 100%",
        "1/8, 1, 8, 1/8",
        "1%, 1, 100, 1%"
    })
    void isKeptInLowestTerms(String text, int numerator, int denominator, String printed) {
        Share share = Share.valueOf(text);
        assertThat((Object) share).isEqualTo(Share.of(numerator, denominator)).hasToString(printed);
        assertThat((CharSequence) share).hasSize(printed.length()).startsWith(printed.substring(0, 1));
        assertThat(share.subSequence(1, share.length())).isEqualTo(printed.substring(1));
        assertThat(Share.valueOf(printed)).isEqualTo(share).hasSameHashCodeAs(share);
    }

    @Test
    void refusesWhatIsNoShare() {
        for (String text : new String[] {"", "80", "80 %", "-1%", "0.8", "1/2/3", "1000%", "1/1234567890", "all"}) {
            assertThatThrownBy(() -> Share.valueOf(text))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(
                            "share must be a percentage such as 80%% or a fraction such as 2/3, found %s of"
                                    + " something else",
                            text.length() == 1 ? "1 character" : text.length() + " characters");
        }
        assertThatThrownBy(() -> Share.valueOf("101%")).hasMessage("percentage must be from 0 to 100, found 101");
        assertThatThrownBy(() -> Share.percent(-1)).hasMessage("percentage must be from 0 to 100, found -1");
        assertThatThrownBy(() -> Share.of(4, 3)).hasMessage("numerator must be from 0 to the denominator 3, found 4");
        assertThatThrownBy(() -> Share.of(-1, 3)).hasMessage("numerator must be from 0 to the denominator 3, found -1");
        assertThatThrownBy(() -> Share.of(0, 0)).hasMessage("denominator must be 1 or more, found 0");
        assertThatThrownBy(() -> Share.valueOf(null)).hasMessage("share must be given, found nothing");
        Share half = Share.of(1, 2);
        assertThatThrownBy(() -> half.fewestOf(-1)).hasMessage("all must be 0 or more, found -1");
    }
}
