package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Says what could still change the band, or why nothing does. */
final class ChangeWords {

    private final ReviewStanding standing;
    private final Wording wording;

    private ChangeWords(ReviewStanding standing, Wording wording) {
        this.standing = standing;
        this.wording = wording;
    }

    static List<Sentence> of(ReviewStanding standing, Wording wording) {
        return ImmutableList.of(new ChangeWords(standing, wording).sentence());
    }

    private Sentence sentence() {
        BandingAssessment banding = standing.scorecard().banding();
        if (banding.settled()) {
            return wording.sentence("change-it.final", List.of(PublishedModel.R12, PublishedModel.R37));
        }
        if (standing.stage() == ReviewStanding.Stage.ABANDONED) {
            return wording.sentence("change-it.abandoned", List.of(PublishedModel.M21));
        }
        if (banding.decided().isPresent()) {
            return wording.sentence(
                    "change-it.new-decision",
                    List.of(PublishedModel.R37),
                    "band",
                    wording.of("band", banding.decided().get()));
        }
        return banding.certain().isPresent() ? ofOneBand(banding.certain().get()) : ofSeveral();
    }

    /** A reviewer may depart from what the facts indicate (reading R12), and so bring about a band that they don't lead to. */
    private Sentence ofOneBand(Band certain) {
        ActionScoreAssessment action = standing.scorecard().actionScore();
        ComplianceAssessment compliance = standing.scorecard().compliance();
        if (action.assessed() && compliance.lowest() == compliance.highest()) {
            ComplianceScore other =
                    compliance.lowest() == ComplianceScore.MET ? ComplianceScore.NOT_MET : ComplianceScore.MET;
            Band departed = action.policy().band(action.lowest(), other);
            if (departed != certain) {
                return wording.sentence(
                        "change-it.departing",
                        List.of(PublishedModel.R12, PublishedModel.M22),
                        "score",
                        Integer.toString(other.value()),
                        "band",
                        wording.of("band", departed));
            }
        }
        return wording.sentence("change-it.no-score", List.of(PublishedModel.M22, PublishedModel.R9));
    }

    private Sentence ofSeveral() {
        boolean action = !standing.scorecard().actionScore().assessed();
        ComplianceAssessment compliance = standing.scorecard().compliance();
        if (compliance.lowest() == compliance.highest()) {
            return wording.sentence("change-it.action-score", List.of(PublishedModel.M18, PublishedModel.R8));
        }
        return action
                ? wording.sentence("change-it.both-scores", List.of(PublishedModel.M21, PublishedModel.R7))
                : wording.sentence("change-it.compliance-score", List.of(PublishedModel.M19, PublishedModel.R12));
    }
}
