package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.VISITED;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.state;
import static org.qualitybanding.timeline.standing.Told.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.RecordedReview;
import org.qualitybanding.model.history.ReviewFacts;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.RecordedChange.LateEntry;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Told;

@DisplayName("What stood on a day, and what was known on it; and which late entry made the difference (R42)")
class RecordedChangeTest {

    private static final QualityPolicy POLICY = QualityPolicy.published();
    private static final Action RED = Told.minor("A-1", Rag.RED).build();
    private static final IssuedPlan PLAN = IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, march(6), "A-1");

    /** Visited on 2 March, one red action found, recorded the same day. */
    private static final ReviewHistory WITHOUT_PLAN = ReviewHistory.opened(
            VISITED, "reviewer-7", SampleReviews.visited(VISITED, List.of(RED)).build());

    /** The plan of 6 March recorded that day: the red action is due on the 13th. */
    private static final ReviewHistory WITH_PLAN =
            WITHOUT_PLAN.recording(march(6), "reviewer-7", review -> review.issuing(PLAN));

    private static ReviewStanding known(ReviewHistory history, LocalDate recordedBy, LocalDate date) {
        return ReviewTimeline.of(history.recordedBy(recordedBy), POLICY).on(date);
    }

    private static RecordedChange change(ReviewHistory history, LocalDate date, LocalDate from, LocalDate to) {
        return RecordedChange.of(history, POLICY, date, from, to);
    }

    @Test
    @DisplayName(
            "a plan sent on 6 March and typed in on the 25th: nobody was overdue on the 20th by what was known then")
    void planTypedInLate() {
        ReviewHistory history = WITHOUT_PLAN.recording(march(25), "typist-3", review -> review.issuing(PLAN));

        ReviewStanding knownThen = known(history, march(20), march(20));
        ReviewStanding stood = known(history, march(25), march(20));

        assertThat(knownThen.stage().words()).isEqualTo("the plan on the initial domains is to be sent");
        assertThat(knownThen.duties(Party.PROVIDER)).isEmpty();
        assertThat(words(stood.overdue(Party.PROVIDER)))
                .containsExactly("Send evidence A-1, the provider: overdue, last day 2026-03-13");

        RecordedChange change = change(history, march(20), march(20), march(25));
        assertThat(change.before()).isEqualTo(knownThen);
        assertThat(change.after()).isEqualTo(stood);
        assertThat(change.entries()).singleElement().satisfies(late -> {
            assertThat(late.number()).isEqualTo(2);
            assertThat(late.entry()).isSameAs(history.entries().get(1));
            assertThat(late.faults()).isEmpty();
        });
        assertThat(change.text().lines())
                .startsWith("entry 2 of 2026-03-25 by typist-3: issued plan P-1 added")
                .contains("  stage: the plan on the initial domains is to be sent -> the plan is being worked on")
                .contains("  action A-1: not issued -> overdue");
        assertThat(change)
                .hasToString("review QR-1 on 2026-03-20, as recorded by 2026-03-20 and by 2026-03-25: 1 late entry");
    }

    @Test
    @DisplayName(
            "evidence sent on 12 March and typed in on the 25th: overdue on the 20th by what was known, in time by what stood")
    void evidenceTypedInLate() {
        ReviewHistory history = WITH_PLAN.recording(
                march(25), "typist-3", review -> review.sending("A-1", Evidence.sent("E-1", march(12))));

        assertThat(state("A-1", known(history, march(20), march(20)))).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-1", known(history, march(25), march(20)))).isEqualTo(Duty.State.AWAITING_JUDGEMENT);
        assertThat(change(history, march(20), march(20), march(31)).text().lines())
                .startsWith("entry 3 of 2026-03-25 by typist-3: action A-1 changed (evidence)")
                .contains("  action A-1: overdue -> awaiting judgement");
    }

    @Test
    @DisplayName("a plan date corrected from 6 to 9 March moves the last day, from the day of the correction")
    void planDateCorrected() {
        ReviewHistory history = WITH_PLAN.recording(
                march(19), "reviewer-7", review -> review.withIssuedPlans(PLAN.withSentOn(march(9))));

        assertThat(Told.dueOn("A-1", known(history, march(18), march(14)))).isEqualTo(march(13));
        assertThat(Told.dueOn("A-1", known(history, march(19), march(14)))).isEqualTo(march(16));
        assertThat(change(history, march(14), march(18), march(19)).text().lines())
                .startsWith("entry 3 of 2026-03-19 by reviewer-7: issued plan P-1 changed (sentOn)")
                .contains("  action A-1: overdue -> not yet due");
    }

    @Test
    @DisplayName(
            "an appeal: a second judgement, of 10 April, changes no day before it, whenever that day is asked about")
    void appeal() {
        ReviewHistory history = judgedTwice(april(10), april(10));

        assertThat(state("A-1", known(history, march(31), march(31)))).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-1", known(history, april(10), march(31)))).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-1", known(history, april(10), april(10)))).isEqualTo(Duty.State.MET);
        assertThat(change(history, march(31), march(31), april(10)).entries()).isEmpty();
    }

    @Test
    @DisplayName("an appeal decided on 10 April and typed in on the 24th was not known on the 15th")
    void appealTypedInLate() {
        ReviewHistory history = judgedTwice(april(10), april(24));

        assertThat(state("A-1", known(history, april(15), april(15)))).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-1", known(history, april(24), april(15)))).isEqualTo(Duty.State.MET);
        assertThat(change(history, april(15), april(15), april(24)).text().lines())
                .startsWith("entry 4 of 2026-04-24 by manager-2: action A-1 changed (evidence)")
                .contains("  action A-1: overdue -> met");
    }

    /** Evidence of 12 March, found not sufficient on the 20th, and sufficient when it was appealed. */
    private static ReviewHistory judgedTwice(LocalDate judgedOn, LocalDate recordedOn) {
        Evidence rejected =
                Evidence.sent("E-1", march(12)).judged(Judgement.Finding.NOT_SUFFICIENT, march(20), "reviewer-7");
        Judgement second = Judgement.of(Judgement.Finding.SUFFICIENT, judgedOn, "manager-2");
        return WITH_PLAN
                .recording(march(20), "reviewer-7", review -> review.sending("A-1", rejected))
                .recording(recordedOn, "manager-2", review -> review.judging("A-1", "E-1", second));
    }

    @Test
    @DisplayName(
            "given up on 10 March and typed in on the 25th: overdue on the 20th by what was known, nothing owed by what stood")
    void abandonmentTypedInLate() {
        ReviewHistory history = WITH_PLAN.recording(
                march(25), "manager-2", review -> review.abandoning(SampleFacts.abandoned(march(10))));

        assertThat(known(history, march(20), march(20)).overdue(Party.PROVIDER)).hasSize(1);
        assertThat(known(history, march(25), march(20)).overdue(Party.PROVIDER)).isEmpty();
        assertThat(change(history, march(20), march(20), march(25)).text().lines())
                .startsWith("entry 3 of 2026-03-25 by manager-2: abandonment added");
    }

    @Test
    @DisplayName("each entry is named with its own differences, and one that makes none for the day is not")
    void severalEntries() {
        Evidence sent = Evidence.sent("E-1", march(12));
        ReviewHistory history = WITHOUT_PLAN
                .recording(march(25), "typist-3", review -> review.issuing(PLAN))
                .recording(march(26), "typist-3", review -> review.withReviewer("reviewer-9"))
                .recording(march(26), "typist-3", review -> review.sending("A-1", sent));

        RecordedChange change = change(history, march(20), march(20), march(26));
        assertThat(change.entries()).map(LateEntry::number).containsExactly(2, 4);
        assertThat(change.entries().get(1).differences())
                .map(difference -> difference.about() + ": " + difference.first() + " -> " + difference.second())
                .contains("action A-1: overdue -> awaiting judgement");
        assertThat(change.entries().get(1))
                .hasToString("entry 4 of 2026-03-26 by typist-3: action A-1 changed (evidence); "
                        + change.entries().get(1).differences().size() + " differences");
        assertThat(change(history, march(3), march(20), march(26)).entries()).isEmpty();
        assertThat(change(history, march(20), march(26), march(31)).text()).isEmpty();
        assertThat(change(history, march(20), march(20), march(24)).entries()).isEmpty();
    }

    @Test
    @DisplayName("an entry that contradicts what is on record is told, and what comes after it is answered")
    void contradictionInBetween() {
        ReviewHistory history = WITHOUT_PLAN
                .appending(HistoryEntry.recorded(
                        march(24),
                        "typist-3",
                        ReviewFacts.builder()
                                .addIssuedPlans(PLAN.withSentOn(march(1)))
                                .build()))
                .appending(HistoryEntry.recorded(
                        march(25),
                        "typist-3",
                        ReviewFacts.builder().addIssuedPlans(PLAN).build()));

        RecordedChange change = change(history, march(20), march(20), march(25));
        assertThat(change.entries()).map(LateEntry::number).containsExactly(2, 3);
        assertThat(change.entries().get(0))
                .hasToString("entry 2 of 2026-03-24 by typist-3: issued plan P-1 added; no answer after it");
        assertThat(change.text().lines())
                .startsWith(
                        "entry 2 of 2026-03-24 by typist-3: issued plan P-1 added",
                        "  no answer: issuedPlans[0].sentOn of \"P-1\" must be on or after the start of the initialVisit"
                                + " 2026-03-02, found 2026-03-01, since entry 2, recorded on 2026-03-24")
                .contains("  action A-1: not issued -> overdue");
        assertThatThrownBy(() -> change(history, march(20), march(20), march(24)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("since entry 2, recorded on 2026-03-24");
    }

    @Test
    @DisplayName("a timeline says by which day its facts were recorded; that of a review alone cannot")
    void saysWhichOfTheTwo() {
        QualityReview review = WITH_PLAN.recordedBy(march(6)).review();
        ReviewTimeline known = ReviewTimeline.of(WITH_PLAN.recordedBy(march(6)), POLICY);

        assertThat(known.recordedBy()).contains(march(6));
        assertThat(known)
                .hasToString("timeline of review QR-1, as recorded by 2026-03-06, under policy published-model 1");
        assertThat(known.review()).isEqualTo(review);
        assertThat(ReviewTimeline.of(review, POLICY).recordedBy()).isEmpty();
        assertThat(known.on(march(6)).identity().recordedBy()).contains(march(6));
        assertThat(ReviewTimeline.of(review, POLICY).on(march(6)).identity().recordedBy())
                .isEmpty();
    }

    @Test
    @DisplayName("what changed between two days, what if, and a receipt say by which day their facts were recorded")
    void everyAnswerOfATimelineSaysWhichOfTheTwo() {
        ReviewTimeline known = ReviewTimeline.of(WITH_PLAN.recordedBy(march(20)), POLICY);
        ReviewProgress progress = known.between(march(6), march(16));

        assertThat(List.of(
                        progress.before().identity(),
                        progress.after().identity(),
                        known.whatIf(march(16)).standing().identity(),
                        known.receipt(march(16)).identity()))
                .allSatisfy(identity -> assertThat(identity.recordedBy()).contains(march(20)));
        assertThat(progress.after()).isEqualTo(known.on(march(16)));
    }

    @Test
    void refusesDaysThatDoNotFit() {
        assertThatThrownBy(() -> change(WITH_PLAN, march(20), march(20), march(19)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("to must be on or after from 2026-03-20, found 2026-03-19");
        assertThatThrownBy(() -> change(WITH_PLAN, march(20), march(1), march(19)))
                .hasMessage("date must be on or after the first day of recording 2026-03-02, found 2026-03-01");
        assertThatThrownBy(() -> change(null, march(20), march(6), march(19)))
                .hasMessage("history must be given, found nothing");
        assertThatThrownBy(() -> change(WITH_PLAN, march(20), null, march(19)))
                .hasMessage("from must be given, found nothing");
        assertThatThrownBy(() -> ReviewTimeline.of((RecordedReview) null, POLICY))
                .hasMessage("recorded must be given, found nothing");
        assertThatThrownBy(() -> new LateEntry(0, WITH_PLAN.entries().get(0), List.of(), List.of(), List.of()))
                .hasMessage("number must be 1 or more, found 0");
    }
}
