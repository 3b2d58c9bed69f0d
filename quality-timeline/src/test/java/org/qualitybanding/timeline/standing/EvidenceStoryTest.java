package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.escalationFacts;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.state;
import static org.qualitybanding.timeline.standing.Told.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("Evidence in time, late, insufficient and not yet judged (M14, M15, R14, R15)")
class EvidenceStoryTest {

    /** One amber action of the plan of 6 March, due on 3 April. */
    private static QualityReview withEvidence(Evidence... evidence) {
        return Told.planned(Told.minor("A-1", Rag.AMBER).addEvidence(evidence).build())
                .build();
    }

    private static ActionStanding amber(LocalDate date, QualityReview review) {
        return on(date, review).action("A-1").orElseThrow();
    }

    @Test
    void metInTime() {
        QualityReview review = withEvidence(SampleFacts.sufficient("E-1", april(3), april(9)));

        assertThat(state("A-1", on(april(2), review))).isEqualTo(Duty.State.NOT_YET_DUE);
        assertThat(state("A-1", on(april(3), review))).isEqualTo(Duty.State.AWAITING_JUDGEMENT);
        assertThat(amber(april(9), review).state()).isEqualTo(Duty.State.MET);
        assertThat(amber(april(9), review).submittedOn()).contains(april(3));
        assertThat(amber(april(9), review).decidedOn()).contains(april(9));
        assertThat(on(april(9), review).endedOn()).contains(april(9));
    }

    @Test
    @DisplayName("R15: what waits for the team's judgement is not overdue, and never held against the provider")
    void evidenceInTimeAndNotYetJudged() {
        QualityReview review = withEvidence(SampleFacts.unjudged("E-1", april(2)));
        ReviewStanding standing = on(april(8), review);

        assertThat(words(standing.duties(Party.PROVIDER)))
                .containsExactly(
                        "Send evidence A-1, the provider: awaiting judgement, last day 2026-04-03, done 2026-04-02");
        assertThat(standing.overdue(Party.PROVIDER)).isEmpty();
        assertThat(standing.next(Party.PROVIDER)).isEmpty();
        assertThat(amber(april(8), review).result()).contains(ActionCompliance.Result.PENDING);
        assertThat(standing.escalationFacts()).isEmpty();
    }

    @Test
    @DisplayName("R15, R19: in time and judged after the end, it keeps the score open until it is judged")
    void evidenceInTimeJudgedAfterTheEnd() {
        QualityReview review = withEvidence(SampleFacts.sufficient("E-1", april(2), april(27)));

        assertThat(on(april(17), review).endedOn()).contains(april(17));
        assertThat(on(april(18), review).stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(on(april(18), review).scorecard().compliance().toString())
                .isEqualTo("0 or 1, open until evidence sent in time is judged");
        assertThat(on(april(27), review).scorecard().compliance().toString())
                .isEqualTo("1, indicated, not yet confirmed by a reviewer");
        assertThat(on(april(27), review).endedOn()).contains(april(17));
    }

    @Test
    @DisplayName("R14: found insufficient and sent again late is late")
    void insufficientThenLate() {
        QualityReview review = withEvidence(
                SampleFacts.notSufficient("E-1", march(30), april(1)),
                SampleFacts.sufficient("E-2", april(6), april(10)));

        assertThat(state("A-1", on(march(30), review))).isEqualTo(Duty.State.AWAITING_JUDGEMENT);
        assertThat(state("A-1", on(april(1), review))).isEqualTo(Duty.State.NOT_YET_DUE);
        assertThat(escalationFacts(on(april(1), review)))
                .containsExactly("evidence was found not sufficient: A-1, since 2026-04-01");
        assertThat(state("A-1", on(april(4), review))).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-1", on(april(6), review))).isEqualTo(Duty.State.AWAITING_JUDGEMENT_LATE);
        assertThat(amber(april(6), review).result()).contains(ActionCompliance.Result.NOT_MET_IN_TIME);
        assertThat(escalationFacts(on(april(6), review)))
                .containsExactly(
                        "evidence was found not sufficient: A-1, since 2026-04-01",
                        "the provider missed a timescale: A-1, since 2026-04-04");
        assertThat(words(on(april(10), review).duties(Party.PROVIDER)))
                .containsExactly("Send evidence A-1, the provider: met late, last day 2026-04-03, done 2026-04-06");
        assertThat(amber(april(10), review).result()).contains(ActionCompliance.Result.NOT_MET_IN_TIME);
        assertThat(escalationFacts(on(april(10), review)))
                .containsExactly("the provider missed a timescale: A-1, since 2026-04-04");
    }

    @Test
    void insufficientThenSufficientInTimeIsMet() {
        QualityReview review = withEvidence(
                SampleFacts.notSufficient("E-1", march(20), march(24)),
                SampleFacts.sufficient("E-2", april(1), april(10)));

        assertThat(state("A-1", on(april(10), review))).isEqualTo(Duty.State.MET);
        assertThat(on(april(10), review).escalationFacts()).isEmpty();
    }

    @Test
    void metLate() {
        QualityReview review = withEvidence(SampleFacts.sufficient("E-1", april(4), april(6)));

        assertThat(words(on(april(4), review).duties(Party.PROVIDER)))
                .containsExactly(
                        "Send evidence A-1, the provider: awaiting judgement, last day 2026-04-03, done 2026-04-04");
        assertThat(on(april(6), review).duties(Party.PROVIDER).get(0).daysLate())
                .isEqualTo(1);
        assertThat(state("A-1", on(april(6), review))).isEqualTo(Duty.State.MET_LATE);
        assertThat(on(april(6), review).scorecard().compliance().toString())
                .isEqualTo("0, indicated, not yet confirmed by a reviewer");
    }

    @Test
    @DisplayName("R15: late evidence found sufficient decides nothing while evidence in time is not judged")
    void evidenceInTimeIsJudgedBeforeLateEvidenceCounts() {
        QualityReview review = withEvidence(
                SampleFacts.sufficient("E-1", april(2), april(15)), SampleFacts.sufficient("E-2", april(6), april(8)));

        assertThat(amber(april(8), review).state()).isEqualTo(Duty.State.AWAITING_JUDGEMENT);
        assertThat(amber(april(8), review).result()).contains(ActionCompliance.Result.PENDING);
        assertThat(on(april(8), review).endedOn()).isEmpty();
        assertThat(amber(april(15), review).state()).isEqualTo(Duty.State.MET);
    }

    @Test
    void evidenceInTimeFoundInsufficientLeavesTheLateOne() {
        QualityReview review = withEvidence(
                SampleFacts.notSufficient("E-1", april(2), april(15)),
                SampleFacts.sufficient("E-2", april(6), april(8)));

        assertThat(amber(april(15), review).state()).isEqualTo(Duty.State.MET_LATE);
        assertThat(amber(april(15), review).decidedOn()).contains(april(15));
        assertThat(on(april(15), review).endedOn()).contains(april(15));
    }

    @Test
    @DisplayName("R14: a finding put right counts from its own day, and what stood before stands for its days")
    void judgedOnceMore() {
        QualityReview review = withEvidence(SampleFacts.notSufficient("E-1", march(6), march(10))
                .judged(Judgement.Finding.SUFFICIENT, march(20), "reviewer-8")
                .judged(Judgement.Finding.SUFFICIENT, march(25), "reviewer-9"));

        assertThat(state("A-1", on(march(9), review))).isEqualTo(Duty.State.AWAITING_JUDGEMENT);
        assertThat(state("A-1", on(march(10), review))).isEqualTo(Duty.State.NOT_YET_DUE);
        assertThat(escalationFacts(on(march(19), review)))
                .containsExactly("evidence was found not sufficient: A-1, since 2026-03-10");
        assertThat(state("A-1", on(march(20), review))).isEqualTo(Duty.State.MET);
        assertThat(amber(march(25), review).decidedOn()).contains(march(20));
        assertThat(on(march(25), review).endedOn()).contains(march(20));
        assertThat(on(march(25), review).escalationFacts()).isEmpty();
    }

    @Test
    @DisplayName("R14: what was found sufficient by mistake is open again from the day it is found not to be")
    void foundNotSufficientAfterAll() {
        QualityReview review = withEvidence(SampleFacts.sufficient("E-1", march(6), march(10))
                .judged(Judgement.Finding.NOT_SUFFICIENT, march(20), "reviewer-8"));

        assertThat(state("A-1", on(march(19), review))).isEqualTo(Duty.State.MET);
        assertThat(state("A-1", on(march(20), review))).isEqualTo(Duty.State.NOT_YET_DUE);
        assertThat(on(march(20), review).endedOn()).isEmpty();
        assertThat(state("A-1", on(april(4), review))).isEqualTo(Duty.State.OVERDUE);
        assertThat(escalationFacts(on(march(20), review)))
                .containsExactly("evidence was found not sufficient: A-1, since 2026-03-20");
    }

    @Test
    void insufficientAndNothingMoreIsNotMetInTheEnd() {
        QualityReview review = withEvidence(SampleFacts.notSufficient("E-1", april(2), april(20)));

        assertThat(state("A-1", on(april(20), review))).isEqualTo(Duty.State.NOT_MET);
        assertThat(escalationFacts(on(april(20), review)))
                .containsExactly(
                        "the provider missed a timescale: A-1, since 2026-04-04",
                        "evidence was found not sufficient: A-1, since 2026-04-20");
    }

    @Test
    @DisplayName(
            "R14, R19: of two pieces found sufficient the one that was first found so decides, whichever was sent first")
    void twoSufficientPiecesJudgedInReverse() {
        QualityReview review = withEvidence(
                SampleFacts.sufficient("E-1", march(9), march(20)),
                SampleFacts.sufficient("E-2", march(10), march(12)));

        for (LocalDate day : List.of(march(12), march(20))) {
            assertThat(amber(day, review).state()).isEqualTo(Duty.State.MET);
            assertThat(amber(day, review).submittedOn()).contains(march(10));
            assertThat(amber(day, review).decidedOn()).contains(march(12));
            assertThat(on(day, review).endedOn()).contains(march(12));
        }
    }

    @Test
    @DisplayName("R14, R19: so it is of two that came late")
    void twoLatePiecesJudgedInReverse() {
        QualityReview review = withEvidence(
                SampleFacts.sufficient("E-1", april(4), april(14)), SampleFacts.sufficient("E-2", april(6), april(8)));

        for (LocalDate day : List.of(april(8), april(14))) {
            assertThat(amber(day, review).state()).isEqualTo(Duty.State.MET_LATE);
            assertThat(amber(day, review).submittedOn()).contains(april(6));
            assertThat(amber(day, review).decidedOn()).contains(april(8));
            assertThat(on(day, review).endedOn()).contains(april(8));
        }
    }

    @Test
    @DisplayName("R15: with one piece in time and one late, neither judged, it is the one in time that waits")
    void oneInTimeAndOneLateNotYetJudged() {
        QualityReview review =
                withEvidence(SampleFacts.unjudged("E-1", april(3)), SampleFacts.unjudged("E-2", april(7)));

        assertThat(amber(april(8), review).state()).isEqualTo(Duty.State.AWAITING_JUDGEMENT);
        assertThat(amber(april(8), review).submittedOn()).contains(april(3));
        assertThat(amber(april(8), review).result()).contains(ActionCompliance.Result.PENDING);
        assertThat(on(april(8), review).escalationFacts()).isEmpty();
    }

    @Test
    @DisplayName("M17: evidence found not sufficient twice is a fact since the first time")
    void notSufficientTwice() {
        QualityReview review = withEvidence(
                SampleFacts.notSufficient("E-1", march(9), march(10)),
                SampleFacts.notSufficient("E-2", march(16), march(18)));

        assertThat(escalationFacts(on(march(18), review)))
                .containsExactly("evidence was found not sufficient: A-1, since 2026-03-10");
    }
}
