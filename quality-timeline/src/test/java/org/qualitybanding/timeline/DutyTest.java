package org.qualitybanding.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.Told.march;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.Rag;

@DisplayName("A duty says what, whose, by when and where it stands (R23, R33)")
class DutyTest {

    private static final Deadline DUE = Timescales.published().evidenceDue(Rag.RED, march(6));

    private static Duty evidence(DutyState state, Optional<LocalDate> doneOn) {
        return new Duty(DutyKind.SEND_EVIDENCE, Optional.of("A-1"), DUE, state, doneOn);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void readsLikeASentence() {
        assertThat(evidence(DutyState.OVERDUE, Optional.empty()).toString())
                .isEqualTo("Send evidence A-1, the provider: overdue, last day 2026-03-13");
        assertThat(evidence(DutyState.MET_LATE, Optional.of(march(16))).toString())
                .isEqualTo("Send evidence A-1, the provider: met late, last day 2026-03-13, done 2026-03-16");
    }

    @Test
    void countsTheDaysLeftAndTheDaysLate() {
        assertThat(evidence(DutyState.OVERDUE, Optional.empty()).daysLeft(march(16)))
                .isEqualTo(-3);
        assertThat(evidence(DutyState.OVERDUE, Optional.empty()).daysLate()).isZero();
        assertThat(evidence(DutyState.MET, Optional.of(march(12))).daysLate()).isZero();
        assertThat(evidence(DutyState.MET_LATE, Optional.of(march(16))).daysLate())
                .isEqualTo(3);
    }

    @Test
    void explainsWhoseDeadlineItIsAndHowItCameAbout() {
        assertThat(evidence(DutyState.MET_LATE, Optional.of(march(16)))
                        .explanation()
                        .text())
                .isEqualTo("""
                        Send evidence A-1, the provider: met late, done 2026-03-16 (days late = 3) [R23, R33]
                          When is evidence-red due from the provider?: 2026-03-13 (days after the event = 7) [M14, R26]
                            7 days after 2026-03-06, when the plan was sent: 2026-03-13 (days = 7) [R23, R24]""");
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_JUDGEMENT, R15",
        "EXCUSED, R18",
        "WITHDRAWN, R9",
        "OVERDUE, R23",
    })
    void citesTheReadingOfItsState(DutyState state, String reading) {
        assertThat(evidence(state, Optional.empty()).explanation().clauses())
                .extracting("id")
                .containsExactly(reading, "R33");
    }

    @ParameterizedTest
    @EnumSource(DutyState.class)
    @DisplayName("R15: missed means late or not at all, never excused, withdrawn or sent in time and not judged")
    void whatIsMissed(DutyState state) {
        boolean missed = List.of(DutyState.OVERDUE, DutyState.MET_LATE, DutyState.NOT_MET)
                .contains(state);

        assertThat(evidence(state, Optional.of(march(13))).isMissed()).isEqualTo(missed);
        assertThat(evidence(state, Optional.of(march(14))).isMissed())
                .isEqualTo(missed || state == DutyState.AWAITING_JUDGEMENT);
    }

    @Test
    void areListedByLastDayThenKindThenAction() {
        Deadline amber = Timescales.published().evidenceDue(Rag.AMBER, march(6));
        Deadline review = Timescales.published().redActionReview().dueFrom(march(6));
        Duty first = new Duty(DutyKind.SEND_EVIDENCE, Optional.of("A-1"), DUE, DutyState.MET, Optional.empty());
        Duty second = new Duty(DutyKind.SEND_EVIDENCE, Optional.of("A-2"), DUE, DutyState.MET, Optional.empty());
        Duty third = new Duty(DutyKind.REVIEW_RED_ACTION, Optional.of("A-1"), review, DutyState.MET, Optional.empty());
        Duty fourth = new Duty(DutyKind.SEND_EVIDENCE, Optional.of("A-0"), amber, DutyState.MET, Optional.empty());

        assertThat(Stream.of(fourth, third, second, first).sorted(Duty.BY_DATE))
                .containsExactly(first, second, third, fourth);
    }

    @Test
    void aDutyHasTheOwnerOfItsDeadline() {
        refused(
                () -> new Duty(DutyKind.REVIEW_PLAN, Optional.empty(), DUE, DutyState.MET, Optional.empty()),
                "deadline.owner must be QUALITY_TEAM, found PROVIDER");
    }

    @Test
    void nothingIsLeftOutButWhatIsOptional() {
        refused(
                () -> new Duty(null, Optional.empty(), DUE, DutyState.MET, Optional.empty()),
                "kind must be given, found nothing");
        refused(
                () -> new Duty(DutyKind.SEND_EVIDENCE, Optional.empty(), null, DutyState.MET, Optional.empty()),
                "deadline must be given, found nothing");
        refused(
                () -> new Duty(DutyKind.SEND_EVIDENCE, Optional.empty(), DUE, null, Optional.empty()),
                "state must be given, found nothing");
        refused(() -> evidence(DutyState.MET, Optional.empty()).daysLeft(null), "on must be given, found nothing");
        assertThat(new Duty(DutyKind.SEND_EVIDENCE, null, DUE, DutyState.MET, null))
                .isEqualTo(new Duty(DutyKind.SEND_EVIDENCE, Optional.empty(), DUE, DutyState.MET, Optional.empty()));
    }
}
