package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.march;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("A standing is a value that reads like a sentence and explains itself (R33)")
class ReviewStandingTest {

    private static final ReviewStanding STANDING = Told.on(
            march(16),
            Told.planned(
                    Told.minor("A-1", Rag.RED).build(),
                    Told.minor("A-2", Rag.RED).build()));

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static ReviewStanding copy(List<Duty> duties) {
        return new ReviewStanding(
                STANDING.reviewId(),
                STANDING.date(),
                STANDING.stage(),
                STANDING.actions(),
                duties,
                STANDING.tasks(),
                STANDING.conclusionOn(),
                STANDING.endedOn(),
                STANDING.scorecard(),
                STANDING.escalationFacts(),
                STANDING.escalationSteps());
    }

    @Test
    void readsLikeASentence() {
        assertThat(STANDING.toString())
                .isEqualTo("review QR-1 on 2026-03-16: the plan is being worked on; Adequate or Good, provisional");
    }

    @Test
    void findsAnActionByItsId() {
        assertThat(STANDING.action("A-2")).map(ActionStanding::actionId).contains("A-2");
        assertThat(STANDING.action("A-9")).isEmpty();
        refused(() -> STANDING.action(null), "actionId must be given, found nothing");
    }

    @Test
    void listsDutiesByLastDayAndKeepsItsOwnCopy() {
        List<Duty> duties = new ArrayList<>(STANDING.duties());
        Collections.reverse(duties);
        ReviewStanding copied = copy(duties);
        duties.clear();

        assertThat(copied).isEqualTo(STANDING).hasSameHashCodeAs(STANDING);
        assertThatThrownBy(() -> copied.duties().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copied.overdue(Party.PROVIDER).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(copy(List.of())).isNotEqualTo(STANDING);
    }

    @Test
    @DisplayName("Two red actions with one deadline: each is named above it, with its state")
    void explainsEachDutyUnderItsName() {
        assertThat(STANDING.explanation().asked()).isEqualTo("Review QR-1 on 2026-03-16");
        assertThat(STANDING.explanation().answer()).isEqualTo("the plan is being worked on");
        assertThat(STANDING.explanation().text()).contains("""

                          Send evidence A-1, the provider: overdue [R23, R33]
                            When is evidence-red due from the provider?: 2026-03-13 (days after the event = 7) [M14, R26]
                              7 days after 2026-03-06, when the plan was sent: 2026-03-13 (days = 7) [R23, R24]
                          Send evidence A-2, the provider: overdue [R23, R33]
                        """);
    }

    @Test
    void nothingIsLeftOut() {
        refused(
                () -> new ReviewStanding(
                        null,
                        march(16),
                        STANDING.stage(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        STANDING.scorecard(),
                        null,
                        null),
                "reviewId must be given, found nothing");
        refused(
                () -> new ReviewStanding(
                        "QR-1", null, STANDING.stage(), null, null, null, null, null, STANDING.scorecard(), null, null),
                "date must be given, found nothing");
        refused(
                () -> new ReviewStanding(
                        "QR-1", march(16), null, null, null, null, null, null, STANDING.scorecard(), null, null),
                "stage must be given, found nothing");
        refused(
                () -> new ReviewStanding(
                        "QR-1", march(16), STANDING.stage(), null, null, null, null, null, null, null, null),
                "scorecard must be given, found nothing");
        refused(() -> STANDING.overdue(null), "owner must be given, found nothing");
        refused(() -> STANDING.next(null), "owner must be given, found nothing");
        assertThat(new ReviewStanding(
                        "QR-1",
                        march(16),
                        STANDING.stage(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        STANDING.scorecard(),
                        null,
                        null))
                .extracting(ReviewStanding::actions, ReviewStanding::conclusionOn)
                .containsExactly(List.of(), Optional.empty());
    }
}
