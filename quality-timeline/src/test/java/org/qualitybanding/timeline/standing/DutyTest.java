package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.march;

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
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Timescales;

@DisplayName("A duty says what, whose, by when and where it stands (R23, R33)")
class DutyTest {

    private static final Deadline DUE = Timescales.published().evidenceDue(Rag.RED, march(6));

    private static Duty evidence(Duty.State state, Optional<LocalDate> doneOn) {
        return new Duty(Duty.Kind.SEND_EVIDENCE, Optional.of("A-1"), Optional.empty(), DUE, state, doneOn);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void readsLikeASentence() {
        assertThat(evidence(Duty.State.OVERDUE, Optional.empty()).toString())
                .isEqualTo("Send evidence A-1, the provider: overdue, last day 2026-03-13");
        assertThat(evidence(Duty.State.MET_LATE, Optional.of(march(16))).toString())
                .isEqualTo("Send evidence A-1, the provider: met late, last day 2026-03-13, done 2026-03-16");
    }

    @Test
    void countsTheDaysLeftAndTheDaysLate() {
        assertThat(evidence(Duty.State.OVERDUE, Optional.empty()).daysLeft(march(16)))
                .isEqualTo(-3);
        assertThat(evidence(Duty.State.OVERDUE, Optional.empty()).daysLate()).isZero();
        assertThat(evidence(Duty.State.MET, Optional.of(march(12))).daysLate()).isZero();
        assertThat(evidence(Duty.State.MET_LATE, Optional.of(march(16))).daysLate())
                .isEqualTo(3);
    }

    @Test
    void explainsWhoseDeadlineItIsAndHowItCameAbout() {
        assertThat(evidence(Duty.State.MET_LATE, Optional.of(march(16)))
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
        "AWAITING_JUDGEMENT_LATE, R15",
        "EXCUSED, R18",
        "WITHDRAWN, R9",
        "OVERDUE, R23",
    })
    void citesTheReadingOfItsState(Duty.State state, String reading) {
        assertThat(evidence(state, Optional.empty()).explanation().clauses())
                .extracting("id")
                .containsExactly(reading, "R33");
    }

    @ParameterizedTest
    @EnumSource(Duty.State.class)
    @DisplayName("R15: missed means late or not at all, never excused, withdrawn or sent in time and not judged")
    void whatIsMissed(Duty.State state) {
        boolean missed = List.of(
                        Duty.State.OVERDUE, Duty.State.AWAITING_JUDGEMENT_LATE, Duty.State.MET_LATE, Duty.State.NOT_MET)
                .contains(state);

        assertThat(evidence(state, Optional.of(march(14))).missed()).isEqualTo(missed);
    }

    @Test
    void areListedByLastDayThenKindThenAction() {
        Deadline amber = Timescales.published().evidenceDue(Rag.AMBER, march(6));
        Deadline review = Timescales.published()
                .due(Clock.RED_ACTION_REVIEW, OriginEvent.PLAN_SENT, march(6), WorkingDays.everyDay());
        Duty first = new Duty(
                Duty.Kind.SEND_EVIDENCE, Optional.of("A-1"), Optional.empty(), DUE, Duty.State.MET, Optional.empty());
        Duty second = new Duty(
                Duty.Kind.SEND_EVIDENCE, Optional.of("A-2"), Optional.empty(), DUE, Duty.State.MET, Optional.empty());
        Duty third = new Duty(
                Duty.Kind.REVIEW_RED_ACTION,
                Optional.of("A-1"),
                Optional.empty(),
                review,
                Duty.State.MET,
                Optional.empty());
        Duty fourth = new Duty(
                Duty.Kind.SEND_EVIDENCE, Optional.of("A-0"), Optional.empty(), amber, Duty.State.MET, Optional.empty());

        assertThat(Stream.of(fourth, third, second, first).sorted(Duty.BY_DATE))
                .containsExactly(first, second, third, fourth);
    }

    @Test
    @DisplayName("R33: each duty has the one owner of its clock")
    void aDutyHasADeadlineOfItsClock() {
        refused(
                () -> new Duty(
                        Duty.Kind.REVIEW_PLAN,
                        Optional.empty(),
                        Optional.empty(),
                        DUE,
                        Duty.State.MET,
                        Optional.empty()),
                "deadline.clock must be one of [CONCLUSION], found EVIDENCE_RED");
    }

    @Test
    void nothingIsLeftOutButWhatIsOptional() {
        refused(
                () -> new Duty(null, Optional.empty(), Optional.empty(), DUE, Duty.State.MET, Optional.empty()),
                "kind must be given, found nothing");
        refused(
                () -> new Duty(
                        Duty.Kind.SEND_EVIDENCE,
                        Optional.empty(),
                        Optional.empty(),
                        null,
                        Duty.State.MET,
                        Optional.empty()),
                "deadline must be given, found nothing");
        refused(
                () -> new Duty(
                        Duty.Kind.SEND_EVIDENCE, Optional.empty(), Optional.empty(), DUE, null, Optional.empty()),
                "state must be given, found nothing");
        refused(() -> evidence(Duty.State.MET, Optional.empty()).daysLeft(null), "on must be given, found nothing");
        assertThat(new Duty(Duty.Kind.SEND_EVIDENCE, null, Optional.empty(), DUE, Duty.State.MET, null))
                .isEqualTo(new Duty(
                        Duty.Kind.SEND_EVIDENCE,
                        Optional.empty(),
                        Optional.empty(),
                        DUE,
                        Duty.State.MET,
                        Optional.empty()));
    }
}
