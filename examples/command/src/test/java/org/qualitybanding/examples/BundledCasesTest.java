package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.deadline.Party.PROVIDER;
import static org.qualitybanding.timeline.deadline.Party.QUALITY_TEAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.EscalationFact;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** What the bundled cases come to, worked out by hand from the published model and its readings. */
class BundledCasesTest {

    /** Three minor actions (M10); the plan of 9 March; all met in time by 17 April, and confirmed on the 20th. */
    @Test
    @DisplayName("good: +1 and 1 make 2, Good (M10, M19, M22)")
    void good() {
        ReviewStanding standing = standing(BundledCase.GOOD);
        Scorecard scorecard = standing.scorecard();

        assertThat(scorecard.actionScore().counts()).isEqualTo(counts(0, 3, 0, 1, 2));
        assertThat(scorecard.actionScore().gate().tripped()).isFalse();
        assertThat(scorecard.actionScore().outcome()).contains(Outcome.OUTCOME_1);
        assertThat(scorecard.actionScore().score()).contains(ActionScore.PLUS_ONE);
        assertThat(scorecard.actionScore().assessedOn()).contains(LocalDate.of(2026, 3, 9));
        assertThat(scorecard.compliance().status()).isEqualTo(ComplianceAssessment.Status.CONFIRMED);
        assertThat(scorecard.compliance().score()).contains(ComplianceScore.MET);
        assertThat(overall(scorecard)).containsExactly(2);
        assertThat(bands(scorecard)).containsExactly(Band.GOOD);
        assertThat(scorecard.banding().settled()).isTrue();
        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
        // 9 March + 42 days; every action was decided before that (R19)
        assertThat(standing.conclusionOn()).contains(LocalDate.of(2026, 4, 20));
        assertThat(standing.endedOn()).contains(LocalDate.of(2026, 4, 17));
        // amber 9 March + 28, green + 42 (M14, R26)
        assertThat(duties(standing, PROVIDER))
                .containsExactly(
                        "Send evidence A-1 2026-04-06 MET",
                        "Send evidence A-2 2026-04-20 MET",
                        "Send evidence A-3 2026-04-20 MET");
        // 4 March + 7 (R27); 9 March + 7 and + 28 (R29, R31)
        assertThat(duties(standing, QUALITY_TEAM))
                .containsExactly(
                        "Send the plan on the initial domains 2026-03-11 MET",
                        "Review the plan 2026-03-16 MET",
                        "Review the plan 2026-04-06 MET");
        assertThat(standing.escalationFacts()).isEmpty();
        assertThat(scorecard.advisories()).isEmpty();
    }

    /** One significant action trips the gate (M8, R4); the full plan of 27 March; both compliance scores give Adequate. */
    @Test
    @DisplayName("adequate: 0 makes Adequate certain while the compliance score is open (M11, M22, R19)")
    void adequate() {
        ReviewStanding standing = standing(BundledCase.ADEQUATE);
        Scorecard scorecard = standing.scorecard();

        assertThat(scorecard.actionScore().counts()).isEqualTo(counts(1, 3, 1, 1, 2));
        assertThat(scorecard.actionScore().gate().tripped()).isTrue();
        assertThat(scorecard.actionScore().outcome()).contains(Outcome.OUTCOME_2);
        assertThat(scorecard.actionScore().score()).contains(ActionScore.ZERO);
        assertThat(scorecard.compliance().status()).isEqualTo(ComplianceAssessment.Status.PROVISIONAL);
        assertThat(scorecard.compliance().score()).isEmpty();
        assertThat(overall(scorecard)).containsExactly(0, 1);
        assertThat(bands(scorecard)).containsExactly(Band.ADEQUATE);
        assertThat(scorecard.banding().settled()).isFalse();
        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(standing.conclusionOn()).contains(LocalDate.of(2026, 5, 8));
        assertThat(standing.endedOn()).isEmpty();
        // red 6 March + 7, from the first plan with it; amber 27 March + 28, green + 42
        assertThat(duties(standing, PROVIDER))
                .containsExactly(
                        "Send evidence A-1 2026-03-13 MET",
                        "Send evidence A-2 2026-04-24 AWAITING_JUDGEMENT",
                        "Send evidence A-3 2026-05-08 NOT_YET_DUE",
                        "Send evidence A-4 2026-05-08 NOT_YET_DUE");
        // red 6 March + 7 (R28); 5 March + 21 (M9, R27), the plan a day late, and nobody's but the team's (R33)
        assertThat(duties(standing, QUALITY_TEAM))
                .containsExactly(
                        "Review the red action A-1 2026-03-13 MET",
                        "Review the remaining domains 2026-03-26 MET",
                        "Send the full plan 2026-03-26 MET_LATE",
                        "Review the plan 2026-04-03 MET",
                        "Review the plan 2026-04-24 MET",
                        "Review the plan 2026-05-08 NOT_YET_DUE");
        assertThat(standing.escalationFacts()).isEmpty();
    }

    /** Two significant actions (M12); one date extended (R17), one late action excused (R18); the document's own example. */
    @Test
    @DisplayName("worked off: -1 and 1 make 0, Adequate (M23)")
    void workedOff() {
        ReviewStanding standing = standing(BundledCase.WORKED_OFF);
        Scorecard scorecard = standing.scorecard();

        assertThat(scorecard.actionScore().counts()).isEqualTo(counts(2, 2, 2, 2, 0));
        assertThat(scorecard.actionScore().outcome()).contains(Outcome.OUTCOME_3);
        assertThat(scorecard.actionScore().score()).contains(ActionScore.MINUS_ONE);
        assertThat(scorecard.compliance().status()).isEqualTo(ComplianceAssessment.Status.CONFIRMED);
        assertThat(scorecard.compliance().score()).contains(ComplianceScore.MET);
        assertThat(overall(scorecard)).containsExactly(0);
        assertThat(bands(scorecard)).containsExactly(Band.ADEQUATE);
        assertThat(scorecard.banding().settled()).isTrue();
        // 2 February + 42; the last action was decided on 4 March
        assertThat(standing.conclusionOn()).contains(LocalDate.of(2026, 3, 16));
        assertThat(standing.endedOn()).contains(LocalDate.of(2026, 3, 4));
        // 16 January + 7; the same + 14 days more; 16 January + 28, sent 3 days late; 2 February + 28
        assertThat(duties(standing, PROVIDER))
                .containsExactly(
                        "Send evidence A-1 2026-01-23 MET",
                        "Send evidence A-2 2026-02-06 MET",
                        "Send evidence A-3 2026-02-13 EXCUSED",
                        "Send evidence A-4 2026-03-02 MET");
        assertThat(standing.escalationFacts()).isEmpty();
    }

    @Test
    @DisplayName(
            "worked off: on 17 February, before the mitigation, its third action was late, and could still be excused")
    void workedOffEarlier() {
        ReviewStanding standing = standing(BundledCase.WORKED_OFF, LocalDate.of(2026, 2, 17));

        assertThat(bands(standing.scorecard())).containsExactly(Band.POOR, Band.ADEQUATE);
        assertThat(duties(standing, PROVIDER)).contains("Send evidence A-3 2026-02-13 AWAITING_JUDGEMENT_LATE");
        assertThat(facts(standing)).containsExactly("TIMESCALE_MISSED A-3 2026-02-14");
    }

    /** Two significant actions, 28 January + 42 days, and only one of five actions met in time. */
    @Test
    @DisplayName("poor: -1 and 0 make -1, Poor, for how serious the actions are and not for their number (M24, R20)")
    void poor() {
        ReviewStanding standing = standing(BundledCase.POOR);
        Scorecard scorecard = standing.scorecard();

        assertThat(scorecard.actionScore().counts()).isEqualTo(counts(2, 3, 2, 1, 2));
        assertThat(scorecard.actionScore().outcome()).contains(Outcome.OUTCOME_3);
        assertThat(scorecard.compliance().notMetInTime()).containsExactly("A-1", "A-2", "A-3", "A-5");
        assertThat(scorecard.compliance().score()).contains(ComplianceScore.NOT_MET);
        assertThat(overall(scorecard)).containsExactly(-1);
        assertThat(bands(scorecard)).containsExactly(Band.POOR);
        assertThat(scorecard.advisories().get(0).kind()).isEqualTo(Advisory.Kind.POOR_WITH_FEW_ACTIONS);
        assertThat(standing.conclusionOn()).contains(LocalDate.of(2026, 3, 11));
        assertThat(standing.endedOn()).contains(LocalDate.of(2026, 3, 11));
        assertThat(duties(standing, PROVIDER))
                .containsExactly(
                        "Send evidence A-1 2026-01-16 MET_LATE",
                        "Send evidence A-2 2026-01-16 NOT_MET",
                        "Send evidence A-3 2026-02-25 MET_LATE",
                        "Send evidence A-4 2026-03-11 MET",
                        "Send evidence A-5 2026-03-11 NOT_MET");
        // the first day after each missed last day (R23), the note of 12 February, the decision of 16 March
        assertThat(facts(standing))
                .containsExactly(
                        "TIMESCALE_MISSED A-1 2026-01-17",
                        "TIMESCALE_MISSED A-2 2026-01-17",
                        "ENGAGEMENT_UNSATISFACTORY N-1 2026-02-12",
                        "TIMESCALE_MISSED A-3 2026-02-26",
                        "TIMESCALE_MISSED A-5 2026-03-12",
                        "POOR_BAND - 2026-03-16");
    }

    /** 13 minor actions are over 12 (M8); all six other domains are outstanding, so -1 and 0 are possible, +1 is not. */
    @Test
    @DisplayName("full review outstanding: the action score is pending between -1 and 0, and Good out of reach (R7)")
    void fullReviewOutstanding() {
        ReviewStanding standing = standing(BundledCase.FULL_REVIEW_OUTSTANDING);
        Scorecard scorecard = standing.scorecard();

        assertThat(scorecard.actionScore().counts()).isEqualTo(counts(0, 13, 1, 5, 7));
        assertThat(scorecard.actionScore().gate().tripped()).isTrue();
        assertThat(scorecard.actionScore().assessed()).isFalse();
        assertThat(scorecard.actionScore().score()).isEmpty();
        assertThat(scorecard.actionScore().outcome()).isEmpty();
        assertThat(scorecard.actionScore().lowest()).isEqualTo(ActionScore.MINUS_ONE);
        assertThat(scorecard.actionScore().highest()).isEqualTo(ActionScore.ZERO);
        assertThat(overall(scorecard)).containsExactly(-1, 0, 1);
        assertThat(bands(scorecard)).containsExactly(Band.POOR, Band.ADEQUATE);
        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(standing.conclusionOn()).isEmpty();
        // 4 June + 7
        assertThat(duties(standing, PROVIDER)).containsExactly("Send evidence A-1 2026-06-11 NOT_YET_DUE");
        // 4 June + 7 (R28), 2 June + 21 (R27)
        assertThat(duties(standing, QUALITY_TEAM))
                .containsExactly(
                        "Review the red action A-1 2026-06-11 NOT_YET_DUE",
                        "Review the remaining domains 2026-06-23 NOT_YET_DUE",
                        "Send the full plan 2026-06-23 NOT_YET_DUE");
        assertThat(scorecard.advisories().get(0).kind()).isEqualTo(Advisory.Kind.MINOR_RED);
    }

    /** 2 February + 10 days; the last piece came on the 16th, from which the response has 14 days (M7, R30). */
    @Test
    @DisplayName("remote, late upload: +1, with a compliance score that is still open (M7, R19, R30)")
    void remoteLateUpload() {
        ReviewStanding standing = standing(BundledCase.REMOTE_LATE_UPLOAD);
        Scorecard scorecard = standing.scorecard();

        assertThat(scorecard.actionScore().counts()).isEqualTo(counts(0, 3, 1, 1, 1));
        assertThat(scorecard.actionScore().score()).contains(ActionScore.PLUS_ONE);
        assertThat(scorecard.compliance().score()).isEmpty();
        assertThat(scorecard.compliance().indicated()).contains(ComplianceScore.NOT_MET);
        assertThat(overall(scorecard)).containsExactly(1, 2);
        assertThat(bands(scorecard)).containsExactly(Band.ADEQUATE, Band.GOOD);
        // 5 March + 42
        assertThat(standing.conclusionOn()).contains(LocalDate.of(2026, 4, 16));
        assertThat(duties(standing, PROVIDER))
                .containsExactly(
                        "Upload the requested evidence 2026-02-12 MET_LATE",
                        "Send evidence A-1 2026-03-12 OVERDUE",
                        "Send evidence A-2 2026-04-02 AWAITING_JUDGEMENT",
                        "Send evidence A-3 2026-04-16 NOT_YET_DUE");
        // 16 February + 14; 27 February + 7 (R27); 5 March + 7, + 28, + 42 (R29, R31)
        assertThat(duties(standing, QUALITY_TEAM))
                .containsExactly(
                        "Respond to the upload 2026-03-02 MET",
                        "Send the plan on the initial domains 2026-03-06 MET",
                        "Review the plan 2026-03-12 OVERDUE",
                        "Review the plan 2026-04-02 NOT_YET_DUE",
                        "Review the plan 2026-04-16 NOT_YET_DUE");
        // the team's own overdue review is not among them (R33)
        assertThat(facts(standing)).containsExactly("TIMESCALE_MISSED - 2026-02-13", "TIMESCALE_MISSED A-1 2026-03-13");
    }

    private static ReviewStanding standing(BundledCase bundled) {
        return standing(bundled, bundled.on());
    }

    private static ReviewStanding standing(BundledCase bundled, LocalDate on) {
        return ReviewTimeline.of(ReviewFile.read(bundled).review(), QualityPolicy.published())
                .on(on);
    }

    private static ActionCounts counts(int significant, int minor, int red, int amber, int green) {
        return new ActionCounts(significant, minor, Optional.of(new RagCounts(red, amber, green)));
    }

    private static Stream<Integer> overall(Scorecard scorecard) {
        return scorecard.overallScores().stream().map(OverallScore::value);
    }

    private static Stream<Band> bands(Scorecard scorecard) {
        return scorecard.banding().reachable().stream().map(ReachableBand::banding);
    }

    private static List<String> duties(ReviewStanding standing, Party owner) {
        return standing.duties(owner).stream().map(BundledCasesTest::words).toList();
    }

    private static String words(Duty duty) {
        return duty.kind().words() + duty.actionId().map(id -> " " + id).orElse("") + " " + duty.dueOn() + " "
                + duty.state();
    }

    private static List<String> facts(ReviewStanding standing) {
        return standing.escalationFacts().stream().map(BundledCasesTest::words).toList();
    }

    private static String words(EscalationFact fact) {
        return fact.kind() + " " + fact.subjectId().orElse("-") + " " + fact.since();
    }
}
