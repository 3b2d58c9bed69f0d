package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.UncountedDecision;

/**
 * What was held possible on a day contains what came out later (R7, R15, R19), short of the facts that reopen: a withdrawal,
 * a re-grading, a mitigation, a changed deadline, a departing decision, a full review begun after the plan, and an action
 * sent in a later issue.
 */
class BoundsProperties {

    @Provide
    Arbitrary<WatchedReview> withDecisions() {
        return ReviewArbitraries.watched(EnumSet.of(Reopening.DECISION));
    }

    @Provide
    Arbitrary<WatchedReview> everything() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    private static Scorecard on(LocalDate date, WatchedReview watched) {
        return Told.on(date, watched.review()).scorecard();
    }

    @Property(tries = 150)
    void theActionScoreStaysWithinItsEarlierBounds(@ForAll("withDecisions") WatchedReview watched) {
        if (Changes.in(watched).fullReviewBegun()) {
            return;
        }
        Scorecard earlier = on(watched.earlier(), watched);
        Scorecard later = on(watched.later(), watched);

        assertThat(List.of(later.actionScore().lowest(), later.actionScore().highest()))
                .allSatisfy(score -> assertThat(score)
                        .isBetween(
                                earlier.actionScore().lowest(),
                                earlier.actionScore().highest()));
    }

    @Property(tries = 150)
    void theComplianceScoreStaysWithinItsEarlierBounds(@ForAll("withDecisions") WatchedReview watched) {
        Changes changes = Changes.in(watched);
        Scorecard earlier = on(watched.earlier(), watched);
        Scorecard later = on(watched.later(), watched);
        if (changes.fullReviewBegun()
                || changes.actionIssuedLate()
                || earlier.compliance().status().isDecided()
                || later.compliance().status() == ComplianceAssessment.Status.DEPARTED) {
            return;
        }

        assertThat(List.of(later.compliance().lowest(), later.compliance().highest()))
                .allSatisfy(score -> assertThat(score)
                        .isBetween(
                                earlier.compliance().lowest(),
                                earlier.compliance().highest()));
        assertThat(bands(earlier)).containsAll(bands(later));
        assertThat(earlier.overallScores()).containsAll(later.overallScores());
    }

    @Property(tries = 100)
    void whatAMissedActionIndicatesIsNeverTakenBack(@ForAll("withDecisions") WatchedReview watched) {
        List<String> earlier = on(watched.earlier(), watched).compliance().notMetInTime();

        if (!Changes.in(watched).fullReviewBegun() && !Changes.in(watched).actionIssuedLate()) {
            Scorecard later = on(watched.later(), watched);
            if (!later.compliance().status().isDecided()) {
                assertThat(later.compliance().notMetInTime()).containsAll(earlier);
            }
        }
    }

    @Property(tries = 100)
    void thePendingScoreIsNeverAboveZeroOnceTheGateHasTripped(@ForAll("everything") WatchedReview watched) {
        Scorecard scorecard = on(watched.later(), watched);

        if (scorecard.actionScore().gate().tripped()) {
            assertThat(scorecard.actionScore().highest()).isLessThanOrEqualTo(ActionScore.ZERO);
            assertThat(bands(scorecard)).doesNotContain(Band.GOOD);
        }
    }

    @Property(tries = 100)
    void aDecisionStandsWhateverFollows(@ForAll("everything") WatchedReview watched) {
        Scorecard earlier = on(watched.earlier(), watched);

        if (earlier.compliance().status().isDecided()) {
            ComplianceAssessment later = on(watched.later(), watched).compliance();
            if (later.decision().equals(earlier.compliance().decision())) {
                assertThat(asDecided(later)).isEqualTo(asDecided(earlier.compliance()));
            } else {
                assertThat(isSetAside(earlier.compliance(), later)
                                || later.status().isDecided())
                        .as("set aside, or decided once more")
                        .isTrue();
            }
        } else if (earlier.compliance().status() == ComplianceAssessment.Status.PROVISIONAL) {
            assertThat(Set.of(ComplianceScore.NOT_MET, ComplianceScore.MET))
                    .isEqualTo(Set.of(
                            earlier.compliance().lowest(), earlier.compliance().highest()));
        }
    }

    /** The score and all that it was decided on, without what came later (R37). */
    private static ComplianceAssessment asDecided(ComplianceAssessment assessment) {
        return assessment.withUncounted(List.of()).withChangedSince(List.of());
    }

    private static boolean isSetAside(ComplianceAssessment earlier, ComplianceAssessment later) {
        return later.uncounted().stream()
                .filter(uncounted ->
                        uncounted.decision().equals(earlier.decision().orElseThrow()))
                .anyMatch(uncounted -> uncounted.reason() == UncountedDecision.Reason.GATE_TRIPPED
                        || uncounted.reason() == UncountedDecision.Reason.FULL_REVIEW_BEGUN);
    }

    private static List<Band> bands(Scorecard scorecard) {
        return scorecard.banding().reachable().stream()
                .map(ReachableBand::banding)
                .toList();
    }
}
