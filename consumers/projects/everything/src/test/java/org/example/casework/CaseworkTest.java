package org.example.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.model.refusal.InvalidValueException;

class CaseworkTest {

    private static final String REVIEW =
            StrictJackson3.builder().build().writeValueAsString(SampleReview.review());

    @Test
    void publishesAStandingWithoutFreeText() {
        String standing = Casework.standing(REVIEW, LocalDate.of(2026, 4, 20));
        assertTrue(standing.contains("\"band\":\"GOOD\""), standing);
        assertTrue(standing.contains("\"dueOn\":\"2026-04-03\""), standing);
        assertFalse(standing.contains(SampleReview.FREE_TEXT));
    }

    @Test
    void tellsWhatIsWrongByItsPlaceAndWithoutFreeText() {
        String json = REVIEW.replace("\"rag\":\"AMBER\"", "\"rag\":\"" + SampleReview.FREE_TEXT + "\"");
        InvalidValueException refusal =
                assertThrows(InvalidValueException.class, () -> Casework.standing(json, LocalDate.of(2026, 4, 20)));
        assertEquals(
                "actions[0].rag must be \"RED\" or \"AMBER\" or \"GREEN\", found another text", refusal.getMessage());
    }

    @Test
    void keepsAnAnswerAndReproducesIt() {
        String receipt = Casework.receipt(SampleReview.review(), LocalDate.of(2026, 4, 20));
        assertEquals("the same, byte for byte", Casework.replay(receipt));
    }

    @Test
    void hasLastDaysForACalendar() {
        assertEquals(
                List.of(LocalDate.of(2026, 4, 3)),
                Casework.lastDays(SampleReview.review(), LocalDate.of(2026, 3, 20)));
    }
}
