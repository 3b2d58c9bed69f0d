package org.qualitybanding.benchmarks.library;

import java.util.Map;
import java.util.Optional;
import org.qualitybanding.benchmarks.decision.BandDecision;
import org.qualitybanding.benchmarks.decision.BandedOutcome;
import org.qualitybanding.benchmarks.decision.CountColumns;
import org.qualitybanding.benchmarks.decision.DecisionEngine;
import org.qualitybanding.benchmarks.decision.ReviewAnswer;
import org.qualitybanding.benchmarks.decision.ReviewCase;
import org.qualitybanding.benchmarks.decision.ReviewDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ActionScoring;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Count;

/** The library's published policy: asked with counts, and, for the whole decision, with a review that has so many actions. */
public final class LibraryDecision implements DecisionEngine, BandDecision, ReviewDecision {

    private static final ScoringPolicy POLICY = ScoringPolicy.published();

    /** Decides the outcome. */
    public static Outcome outcome(int significant, int minor) {
        return POLICY.outcomeOf(ActionCounts.significant(significant).minor(minor));
    }

    /** Looks up the band. */
    public static Band band(Outcome outcome, int compliance) {
        return POLICY.band(outcome.score(), compliance == 0 ? ComplianceScore.NOT_MET : ComplianceScore.MET);
    }

    /** Decides row by row, by the place of the answer in its enum. */
    public static void columns(CountColumns counts, byte[] outcomes, byte[] bands) {
        POLICY.decide(
                Map.of(Count.SIGNIFICANT, counts.significant, Count.MINOR, counts.minor),
                counts.compliance,
                outcomes,
                bands);
    }

    @Override
    public BandDecision bandDecision() {
        return this;
    }

    @Override
    public ReviewDecision reviewDecision() {
        return this;
    }

    @Override
    public BandedOutcome decide(int significant, int minor, int compliance) {
        Outcome outcome = outcome(significant, minor);
        return new BandedOutcome(number(outcome), band(outcome, compliance).name());
    }

    @Override
    public ReviewAnswer decide(ReviewCase asked) {
        ActionScoreAssessment score = ActionScoring.assess(ReviewsOfCounts.review(asked), POLICY);
        ComplianceScore compliance = asked.compliance() == 0 ? ComplianceScore.NOT_MET : ComplianceScore.MET;
        Optional<Outcome> outcome = score.outcome();
        return new ReviewAnswer(
                score.gate().tripped(),
                outcome.isPresent() ? number(outcome.get()) : 0,
                POLICY.band(score.lowest(), compliance).name(),
                POLICY.band(score.highest(), compliance).name());
    }

    private static int number(Outcome outcome) {
        return 2 - outcome.score().value();
    }
}
