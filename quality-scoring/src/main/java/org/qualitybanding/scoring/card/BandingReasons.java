package org.qualitybanding.scoring.card;

import java.util.Optional;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/** Says why a band is what it is, and what each band that is still reachable rests on. */
final class BandingReasons {

    private final ScoringPolicy policy;
    private final ActionScoreAssessment actionScore;
    private final ComplianceAssessment compliance;
    private final BandingAssessment banding;

    BandingReasons(
            ScoringPolicy policy,
            ActionScoreAssessment actionScore,
            ComplianceAssessment compliance,
            BandingAssessment banding) {
        this.policy = policy;
        this.actionScore = actionScore;
        this.compliance = compliance;
        this.banding = banding;
    }

    Explanation explanation() {
        Explanation.Builder why =
                Explanation.of("Band", banding.toString()).addClauses(PublishedModel.M22, PublishedModel.R21);
        if (!banding.isFinal()) {
            why.addClauses(PublishedModel.R19);
        }
        why.addSteps(actionScore.explanation(), compliance.explanation());
        for (ReachableBand band : banding.reachable()) {
            band.restsOn().forEach(pair -> why.addSteps(step(band.banding(), pair)));
        }
        return why.build();
    }

    private Explanation step(Band band, ScorePair pair) {
        Explanation.Builder step = Explanation.of(band.words(), "by the table, for " + pair)
                .quantity("action score", pair.action().value())
                .quantity("compliance score", pair.compliance().value())
                .quantity("overall score", pair.overall().value())
                .addClauses(PublishedModel.M22);
        if (band == Band.POOR) {
            step.addClauses(PublishedModel.M24, PublishedModel.R20);
            if (isForFewActions()) {
                step.addSteps(Explanation.of(
                                "Is it for a large number of actions",
                                "no, for how serious they are: "
                                        + Words.counted(actionScore.counts().total(), "action") + ", "
                                        + actionScore.counts().significant() + " of them significant")
                        .quantities(actionScore.counts().quantities())
                        .addClauses(PublishedModel.M24, PublishedModel.R20)
                        .build());
            }
        }
        return step.build();
    }

    /** Warns where a service is Poor for certain, and not for a large number of actions. */
    Optional<Advisory> poorWithFewActions() {
        if (!banding.certain().equals(Optional.of(Band.POOR)) || !isForFewActions()) {
            return Optional.empty();
        }
        return Optional.of(Advisory.builder()
                .kind(Advisory.Kind.POOR_WITH_FEW_ACTIONS)
                .says("The band is Poor by the table, with "
                        + Words.counted(actionScore.counts().total(), "action")
                        + ": for how serious they are, not for their number")
                .addClauses(PublishedModel.M24, PublishedModel.R20)
                .build());
    }

    /** The number of actions is not the reason where as many minor ones would have had a better outcome. */
    private boolean isForFewActions() {
        ActionCounts counts = actionScore.counts();
        if (counts.total() > Integer.MAX_VALUE) {
            return false;
        }
        ActionCounts allMinor = new ActionCounts(0, (int) counts.total(), counts.rag());
        return policy.outcomeOf(counts).isWorseThan(policy.outcomeOf(allMinor));
    }
}
