package org.qualitybanding.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.model.history.RecordedVisit.PLAN;
import static org.qualitybanding.model.history.RecordedVisit.PLAN_NAME;
import static org.qualitybanding.model.history.RecordedVisit.TYPIST;
import static org.qualitybanding.model.history.RecordedVisit.VISITED;
import static org.qualitybanding.model.history.RecordedVisit.march;
import static org.qualitybanding.model.history.RecordedVisit.planTypedIn;
import static org.qualitybanding.model.history.RecordedVisit.refused;
import static org.qualitybanding.model.history.RecordedVisit.typedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;

@DisplayName("What a history refuses, and facts on record that contradict each other (R42)")
class HistoryRefusalsTest {

    @Test
    @DisplayName("facts that contradict each other have no answer, until they are corrected, and the entry is named")
    void contradiction() {
        ReviewHistory history = VISITED.appending(planTypedIn(march(6), PLAN.withSentOn(march(1))))
                .appending(typedIn(march(8), ReviewFacts.builder().reviewer("reviewer-9")))
                .appending(planTypedIn(march(12), PLAN));
        String message =
                "3 faults: (1) issuedPlans[0].sentOn of \"P-1\" must be on or after the start of the initialVisit"
                        + " 2026-03-02, found 2026-03-01, since entry 3, recorded on 2026-03-06";

        assertThat(history.recordedBy(march(5)).review().issuedPlans()).isEmpty();
        assertThatThrownBy(() -> history.recordedBy(march(6)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
        assertThatThrownBy(() -> history.recordedBy(march(11))).hasMessageStartingWith(message);
        assertThat(history.recordedBy(march(12)).review().issuedPlans()).containsExactly(PLAN);
    }

    @Test
    void refusesWhatDoesNotFit() {
        ReviewFacts plan = ReviewFacts.builder().addIssuedPlans(PLAN).build();
        ReviewFacts none = ReviewFacts.builder().build();

        refused(
                () -> VISITED.recordedBy(LocalDate.of(2026, 2, 28)),
                "date must be on or after the first day of recording 2026-03-01, found 2026-02-28");
        refused(() -> VISITED.recordedBy(null), "date must be given, found nothing");
        refused(
                () -> VISITED.appending(HistoryEntry.recorded(march(2), TYPIST, plan)),
                "entries[2].recordedOn must be on or after that of the entry before, 2026-03-03, found 2026-03-02");
        refused(
                () -> VISITED.appending(HistoryEntry.struckOut(march(4), TYPIST, PLAN_NAME)),
                "entries[2].struckOut[0] must be on record, found issued plan P-1");
        refused(
                () -> HistoryEntry.recorded(march(4), TYPIST, none),
                "facts must be 1 or more where nothing is struck out, found 0");
        refused(
                () -> new HistoryEntry(march(4), TYPIST, plan, List.of(PLAN_NAME)),
                "struckOut[0] must be different from what else the entry records, found issued plan P-1");
        refused(
                () -> HistoryEntry.struckOut(march(4), TYPIST, FactName.of(FactName.Kind.OPENED_ON)),
                "struckOut[0] must be of a fact that a review can be without, found day of the opening");
        refused(() -> new ReviewHistory("QR-1", List.of()), "entries must be 1 or more, found 0");
        refused(
                () -> new ReviewHistory("QR-1", VISITED.entries().subList(1, 2)),
                "5 faults: (1) entries[0].facts must be with the service, as the first of a history, found none;"
                        + " (2) entries[0].facts must be with the reviewer, as the first of a history, found none;"
                        + " (3) entries[0].facts must be with the day of the opening, as the first of a history, found none;"
                        + " (4) entries[0].facts must be with the catalogue, as the first of a history, found none;"
                        + " (5) entries[0].facts must be with the initial domains, as the first of a history, found none");
    }

    @Test
    void refusesAChangeThatCannotBeRecorded() {
        refused(
                () -> VISITED.recording(march(4), TYPIST, review -> review),
                "facts must be 1 or more where nothing is struck out, found 0");
        refused(
                () -> VISITED.recording(march(4), TYPIST, review -> review.withId("QR-2")),
                "id must be the reviewId \"QR-1\", found \"QR-2\"");
        refused(
                () -> VISITED.recording(march(4), TYPIST, review -> null),
                "the changed review must be given, found nothing");
        refused(() -> VISITED.recording(march(4), TYPIST, null), "change must be given, found nothing");
        refused(
                () -> VISITED.recording(march(4), TYPIST, review -> review.withInitialVisit(Optional.empty())),
                "actions[0] must be left out where there is no initialVisit, found \"A-1\"");
        ReviewHistory incomplete = VISITED.appending(planTypedIn(march(6), PLAN.withActionIds("A-1", "A-3")));
        refused(
                () -> incomplete.recording(
                        march(7), TYPIST, review -> review.withIssuedPlans(PLAN.withReceivedOn(march(7)))),
                "change must be of facts that are on record with all that they rest on,"
                        + " found action A-3 of issued plan P-1: the action is not recorded");
        assertThat(incomplete
                        .recording(march(7), TYPIST, review -> review.withReviewer("reviewer-9"))
                        .recordedBy(march(7))
                        .leftOut())
                .hasSize(1);
    }
}
