package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("A review that is extended late asks nothing impossible of the team either (M9, R9, R27, R28, R36)")
class LateExtensionStoryTest {

    /** Visited on 2 March, the plan sent on 6 March with a red and an amber action; re-graded to significant on a day. */
    private static QualityReview regradedOn(LocalDate day) {
        return Told.planned(
                        Told.minor("A-1", Rag.RED).build(),
                        Told.minor("A-2", Rag.AMBER)
                                .addRegradings(SampleFacts.regraded(Rag.AMBER, HarmBasis.CAUSED, day))
                                .build())
                .build();
    }

    /** As sent on 6 March, and re-graded from amber to red about harm on 16 March. */
    private static QualityReview regradedToRed() {
        Action action = Told.minor("A-1", Rag.AMBER)
                .addRegradings(SampleFacts.regraded(Rag.RED, HarmBasis.LIKELY, march(16)))
                .build();
        return Told.planned(action).build();
    }

    private static List<String> team(LocalDate date, QualityReview review) {
        return words(on(date, review).duties(Party.QUALITY_TEAM));
    }

    @Test
    @DisplayName("R27, R28: a gate that trips while the last days are still to come leaves them where they are")
    void trippedBeforeTheLastDays() {
        assertThat(team(march(13), regradedOn(march(13))))
                .containsExactly(
                        "Review the red action A-1, the quality team: due today, last day 2026-03-13",
                        "Review the remaining domains, the quality team: not yet due, last day 2026-03-23",
                        "Send the full plan, the quality team: not yet due, last day 2026-03-23");
        assertThat(team(march(30), regradedOn(march(13))))
                .containsExactly(
                        "Review the red action A-1, the quality team: overdue, last day 2026-03-13",
                        "Review the remaining domains, the quality team: overdue, last day 2026-03-23",
                        "Send the full plan, the quality team: overdue, last day 2026-03-23");
    }

    @Test
    @DisplayName("R36: where the gate trips after the 21st day, the 7 and the 21 days run from the day it tripped")
    void trippedAfterTheLastDays() {
        QualityReview review = regradedOn(march(31));

        assertThat(on(march(30), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(team(march(31), review))
                .containsExactly(
                        "Review the red action A-1, the quality team: not yet due, last day 2026-04-07",
                        "Review the remaining domains, the quality team: not yet due, last day 2026-04-21",
                        "Send the full plan, the quality team: not yet due, last day 2026-04-21");
        assertThat(on(march(31), review).overdue(Party.QUALITY_TEAM)).isEmpty();
        assertThat(on(april(22), review).overdue(Party.QUALITY_TEAM)).hasSize(3);
        assertThat(on(march(31), review)
                        .duties(Party.QUALITY_TEAM)
                        .get(1)
                        .deadline()
                        .sentence())
                .isEqualTo(
                        "The review of the remaining domains is due from the quality team on Tuesday 21 April 2026: 21 days"
                                + " after Tuesday 31 March 2026, when the review was extended to all domains.");
    }

    @Test
    @DisplayName(
            "R36: a gate that trips, untrips and trips again after the last days asks from the day it tripped again")
    void trippedAgain() {
        QualityReview review = regradedOn(march(31))
                .regrading("A-2", SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, april(2)))
                .regrading("A-2", SampleFacts.regraded(Rag.AMBER, HarmBasis.LIKELY, may(1)));

        assertThat(team(may(1), review))
                .contains(
                        "Review the red action A-1, the quality team: not yet due, last day 2026-05-08",
                        "Review the remaining domains, the quality team: not yet due, last day 2026-05-22",
                        "Send the full plan, the quality team: not yet due, last day 2026-05-22");
    }

    @Test
    @DisplayName("R36: of two last days, only the one that had passed is counted from the day the gate tripped")
    void trippedBetweenTheLastDays() {
        assertThat(team(march(20), regradedOn(march(16))))
                .containsExactly(
                        "Review the red action A-1, the quality team: not yet due, last day 2026-03-23",
                        "Review the remaining domains, the quality team: not yet due, last day 2026-03-23",
                        "Send the full plan, the quality team: not yet due, last day 2026-03-23");
    }

    @Test
    @DisplayName("R36: a full review that nobody asked for, begun after the 21st day, has 21 days from its beginning")
    void begunUnaskedAfterTheLastDay() {
        QualityReview review = Told.planned(Told.minor("A-1", Rag.GREEN).build())
                .fullReview(FullReview.started(march(31)))
                .build();

        assertThat(team(march(31), review))
                .contains(
                        "Review the remaining domains, the quality team: not yet due, last day 2026-04-21",
                        "Send the full plan, the quality team: not yet due, last day 2026-04-21");
    }

    @Test
    @DisplayName("M9, R9: an action re-graded to red after it was sent is reviewed within 7 days of that")
    void regradedToRedAfterItWasSent() {
        assertThat(team(march(16), regradedToRed()))
                .contains("Review the red action A-1, the quality team: not yet due, last day 2026-03-23");
        assertThat(team(march(24), regradedToRed()))
                .contains("Review the red action A-1, the quality team: overdue, last day 2026-03-23");
    }

    @Test
    @DisplayName("M9, R9: what the team looked at before it was red, it did not look at as red")
    void lookedAtBeforeItWasRed() {
        QualityReview before = regradedToRed().withPlanReviews(SampleFacts.planReview("PR-1", march(13), "A-1"));
        QualityReview after = before.withPlanReviews(
                SampleFacts.planReview("PR-1", march(13), "A-1"), SampleFacts.planReview("PR-2", march(20), "A-1"));
        QualityReview judged = before.sending("A-1", SampleFacts.unjudged("E-1", march(17)))
                .judging("A-1", "E-1", SampleFacts.judgement(Judgement.Finding.NOT_SUFFICIENT, march(18)));

        assertThat(team(march(20), before))
                .contains("Review the red action A-1, the quality team: not yet due, last day 2026-03-23");
        assertThat(team(march(20), after))
                .contains("Review the red action A-1, the quality team: met, last day 2026-03-23, done 2026-03-20");
        assertThat(team(march(20), judged))
                .contains("Review the red action A-1, the quality team: met, last day 2026-03-23, done 2026-03-18");
    }

    /** Red in the plan of 6 March, beside a significant action, and re-graded to amber on 8 March. */
    private static QualityReview redUntilMarch8() {
        return Told.planned(
                        Told.minor("A-1", Rag.RED)
                                .addRegradings(SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, march(8)))
                                .build(),
                        Told.significant("A-2").build())
                .build();
    }

    @Test
    @DisplayName("R9: an action that was red when it was sent is owed no review of red actions once it is amber")
    void redWhenItWasSentAndAmberSince() {
        assertThat(team(march(7), redUntilMarch8()))
                .contains("Review the red action A-1, the quality team: not yet due, last day 2026-03-13");
        assertThat(team(march(16), redUntilMarch8()))
                .contains("Review the red action A-2, the quality team: overdue, last day 2026-03-13")
                .noneMatch(duty -> duty.startsWith("Review the red action A-1"));
    }

    @Test
    @DisplayName("R9: what was reviewed while it was red stays reviewed; a later look is none at a red action")
    void reviewedWhileItWasRed() {
        QualityReview reviewed = redUntilMarch8().withPlanReviews(SampleFacts.planReview("PR-1", march(7), "A-1"));
        QualityReview after = redUntilMarch8().withPlanReviews(SampleFacts.planReview("PR-1", march(9), "A-1"));

        assertThat(team(march(16), reviewed))
                .contains("Review the red action A-1, the quality team: met, last day 2026-03-13, done 2026-03-07");
        assertThat(team(march(16), after)).noneMatch(duty -> duty.startsWith("Review the red action A-1"));
    }

    @Test
    @DisplayName("M9, R9: red when it was sent, amber, and red again: the 7 days run from the day it was red again")
    void redAgain() {
        QualityReview again =
                redUntilMarch8().regrading("A-1", SampleFacts.regraded(Rag.RED, HarmBasis.NONE, april(1)));
        QualityReview lookedAtBefore = again.withPlanReviews(SampleFacts.planReview("PR-1", march(7), "A-1"));

        assertThat(team(april(1), again))
                .contains("Review the red action A-1, the quality team: not yet due, last day 2026-04-08");
        assertThat(team(april(9), again))
                .contains("Review the red action A-1, the quality team: overdue, last day 2026-04-08");
        assertThat(team(april(2), lookedAtBefore))
                .contains("Review the red action A-1, the quality team: not yet due, last day 2026-04-08");
    }

    @Test
    @DisplayName("R9: re-graded away from red again, it is owed no review of red actions any more")
    void regradedAwayFromRedAgain() {
        QualityReview review = Told.planned(
                        Told.significant("A-0").build(),
                        Told.minor("A-1", Rag.AMBER)
                                .addRegradings(
                                        SampleFacts.regraded(Rag.RED, HarmBasis.NONE, march(10)),
                                        SampleFacts.regraded(Rag.GREEN, HarmBasis.NONE, march(12)))
                                .build())
                .build();

        assertThat(team(march(10), review))
                .contains("Review the red action A-1, the quality team: not yet due, last day 2026-03-17");
        assertThat(team(march(12), review)).noneMatch(duty -> duty.startsWith("Review the red action A-1"));
    }
}
