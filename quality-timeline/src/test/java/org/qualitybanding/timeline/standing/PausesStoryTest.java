package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.dueOn;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.ReviewEvent;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName("R40: a pause changes no clock, and by a setting lengthens those that it is of")
class PausesStoryTest {

    private static final QualityPolicy LENGTHENING = lengthening(Pause.Clocks.BOTH);

    /** Sent on 6 March: A-1 is due on 13 March, A-2 on 3 April, A-3 on 17 April; the plan is reviewed on these days as well. */
    private static final QualityReview PLANNED = Told.planned(
                    action("A-1", Rag.RED), action("A-2", Rag.AMBER), action("A-3", Rag.GREEN))
            .build();

    private static Action action(String id, Rag rag) {
        return Told.minor(id, rag).build();
    }

    private static QualityPolicy lengthening(Pause.Clocks whose) {
        return QualityPolicy.published().withTimescales(Timescales.published().withPausesLengthening(whose));
    }

    private static Pause pause(String id, Pause.Clocks clocks, LocalDate pausedOn, LocalDate resumedOn) {
        return SampleFacts.pause(id, clocks, pausedOn).withResumedOn(resumedOn);
    }

    /** From 10 to 20 March, 11 days. */
    private static Pause elevenDays(Pause.Clocks clocks) {
        return pause("PA-1", clocks, march(10), march(21));
    }

    private static ReviewStanding on(LocalDate date, QualityPolicy policy, QualityReview review) {
        return ReviewTimeline.of(review, policy).on(date);
    }

    private static ReviewStanding on(LocalDate date, QualityReview review) {
        return on(date, LENGTHENING, review);
    }

    private static List<LocalDate> teamDue(ReviewStanding standing) {
        return standing.duties(Party.QUALITY_TEAM).stream()
                .filter(duty -> duty.kind() == Duty.Kind.REVIEW_PLAN)
                .map(Duty::dueOn)
                .toList();
    }

    @Test
    @DisplayName("an amber action of 6 March is due on 3 April; paused from 10 to 20 March, on 14 April, and says so")
    void lengthensWhatRuns() {
        QualityReview paused = PLANNED.pausing(elevenDays(Pause.Clocks.PROVIDER));

        assertThat(dueOn("A-2", on(march(23), QualityPolicy.published(), paused)))
                .isEqualTo(april(3));
        assertThat(dueOn("A-2", on(march(23), paused))).isEqualTo(april(14));
        assertThat(on(march(23), paused)
                        .action("A-2")
                        .orElseThrow()
                        .deadline()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Evidence for an amber action is due from the provider on Tuesday 14 April 2026: 28 days and"
                        + " 11 paused days after Friday 6 March 2026, when the plan was sent, paused from Tuesday 10"
                        + " March 2026 to Friday 20 March 2026.");
    }

    @Test
    @DisplayName("while it lasts the last day is a day later each day, and nothing is overdue")
    void asKnownOnTheDate() {
        QualityReview paused = PLANNED.pausing(elevenDays(Pause.Clocks.PROVIDER));

        assertThat(dueOn("A-1", on(march(9), paused))).isEqualTo(march(13));
        for (int day = 10; day <= 20; day++) {
            ReviewStanding then = on(march(day), paused);
            assertThat(dueOn("A-1", then)).isEqualTo(march(day + 4));
            assertThat(state("A-1", then)).isEqualTo(Duty.State.NOT_YET_DUE);
            assertThat(dueOn(
                            "A-1",
                            on(
                                    march(day),
                                    PLANNED.pausing(
                                            elevenDays(Pause.Clocks.PROVIDER).withResumedOn(may(4))))))
                    .isEqualTo(march(day + 4));
        }
        assertThat(dueOn("A-1", on(march(21), paused))).isEqualTo(march(24));
        assertThat(state("A-1", on(march(24), paused))).isEqualTo(Duty.State.DUE_TODAY);
        assertThat(state("A-1", on(march(25), paused))).isEqualTo(Duty.State.OVERDUE);
    }

    @Test
    @DisplayName("a pause that begins after the last day changes nothing: what is overdue stays so")
    void afterTheLastDay() {
        QualityReview paused = PLANNED.pausing(pause("PA-1", Pause.Clocks.BOTH, march(14), march(21)));

        assertThat(dueOn("A-1", on(march(16), paused))).isEqualTo(march(13));
        assertThat(state("A-1", on(march(16), paused))).isEqualTo(Duty.State.OVERDUE);
    }

    @Test
    void daysThatTwoPausesShareCountOnce() {
        QualityReview overlapping = PLANNED.pausing(pause("PA-1", Pause.Clocks.PROVIDER, march(10), march(16)))
                .pausing(pause("PA-2", Pause.Clocks.BOTH, march(14), march(21)));

        assertThat(dueOn("A-2", on(march(23), overlapping))).isEqualTo(april(14));
    }

    @Test
    void aPauseOfNoDaysChangesNothing() {
        ReviewStanding without = on(march(23), PLANNED);
        ReviewStanding with = on(march(23), PLANNED.pausing(pause("PA-1", Pause.Clocks.BOTH, march(10), march(10))));

        assertThat(with.duties()).isEqualTo(without.duties());
        assertThat(with.actions()).isEqualTo(without.actions());
        assertThat(with.conclusionOn()).isEqualTo(without.conclusionOn());
    }

    @Test
    @DisplayName("R33: the provider's pause never stops the team's clocks; one of both lengthens those as well")
    void theTeamsClocks() {
        ReviewStanding ofProvider = on(march(23), PLANNED.pausing(elevenDays(Pause.Clocks.PROVIDER)));
        ReviewStanding ofBoth = on(march(23), PLANNED.pausing(elevenDays(Pause.Clocks.BOTH)));

        assertThat(teamDue(ofProvider)).containsExactly(march(13), april(3), april(17));
        assertThat(teamDue(ofBoth)).containsExactly(march(24), april(14), april(28));
        assertThat(dueOn("A-1", ofBoth)).isEqualTo(march(24));
    }

    @Test
    @DisplayName(
            "R19: the concluding date is the latest last day of evidence at least, and by a pause of both later itself")
    void theConcludingDate() {
        QualityReview amber = Told.planned(action("A-2", Rag.AMBER)).build();

        assertThat(on(march(23), PLANNED.pausing(elevenDays(Pause.Clocks.PROVIDER)))
                        .conclusionOn())
                .contains(april(28));
        assertThat(on(march(23), amber.pausing(elevenDays(Pause.Clocks.PROVIDER)))
                        .conclusionOn())
                .contains(april(17));
        assertThat(on(march(23), amber.pausing(elevenDays(Pause.Clocks.BOTH))).conclusionOn())
                .contains(april(28));
    }

    @Test
    @DisplayName("a team that lengthens the provider's clocks alone does so by any pause")
    void theProvidersClocksAlone() {
        ReviewStanding standing =
                on(march(23), lengthening(Pause.Clocks.PROVIDER), PLANNED.pausing(elevenDays(Pause.Clocks.BOTH)));

        assertThat(dueOn("A-2", standing)).isEqualTo(april(14));
        assertThat(teamDue(standing)).containsExactly(march(13), april(3), april(17));
    }

    @Test
    @DisplayName("R16, R17: the reviewer's own date and a change to a date stand; more days add up")
    void whatAPersonSetStands() {
        QualityReview review = Told.planned(
                        Told.minor("A-1", Rag.AMBER).specifiedDueOn(march(30)).build(),
                        Told.minor("A-2", Rag.AMBER)
                                .addDeadlineChanges(SampleFacts.movedTo(april(6), march(9)))
                                .build(),
                        Told.minor("A-3", Rag.AMBER)
                                .addDeadlineChanges(SampleFacts.movedBy(7, march(9)))
                                .build())
                .build()
                .pausing(elevenDays(Pause.Clocks.PROVIDER));
        ReviewStanding standing = on(march(23), review);

        assertThat(dueOn("A-1", standing)).isEqualTo(march(30));
        assertThat(dueOn("A-2", standing)).isEqualTo(april(6));
        assertThat(dueOn("A-3", standing)).isEqualTo(april(21));
    }

    @Test
    @DisplayName("R30: the provider's upload is due later, and the team's response to none from that day")
    void anUploadAndItsResponse() {
        QualityReview remote = SampleReviews.opened(march(1))
                .initialVisit(SampleReviews.remote(march(2), Optional.empty(), Optional.empty()))
                .build()
                .pausing(pause("PA-1", Pause.Clocks.PROVIDER, march(5), march(8)));
        ReviewStanding standing = on(march(16), remote);

        assertThat(Told.words(standing.duties()))
                .containsExactly(
                        "Upload the requested evidence, the provider: overdue, last day 2026-03-15",
                        "Respond to the upload, the quality team: not yet due, last day 2026-03-29");
    }

    @Test
    @DisplayName("R37: a decision stands, whatever is paused after it")
    void afterADecision() {
        QualityReview decided = Told.planned(Told.minor("A-2", Rag.AMBER)
                        .addEvidence(SampleFacts.sufficient("E-1", march(9), march(10)))
                        .build())
                .build()
                .deciding(SampleFacts.confirmed(ComplianceScore.MET, march(11)))
                .pausing(pause("PA-1", Pause.Clocks.BOTH, march(20), march(30)));

        for (LocalDate date : List.of(march(11), march(25), april(1), may(4))) {
            assertThat(band(on(date, decided))).isEqualTo("Good, final");
            assertThat(on(date, decided).stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
        }
        assertThat(dueOn("A-2", on(may(4), decided))).isEqualTo(april(13));
    }

    @Test
    @DisplayName("a last day that moved with a pause passes once, after it")
    void passesOnce() {
        QualityReview paused = PLANNED.pausing(elevenDays(Pause.Clocks.PROVIDER));

        assertThat(ReviewTimeline.of(paused, LENGTHENING)
                        .between(march(9), april(1))
                        .events())
                .filteredOn(event -> event.actionId().equals(Optional.of("A-1")))
                .extracting(ReviewEvent::on)
                .containsExactly(march(25));
    }
}
