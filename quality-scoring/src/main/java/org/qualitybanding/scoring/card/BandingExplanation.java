package org.qualitybanding.scoring.card;

import java.util.List;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.ScorePair;

/** Says why a band is what it is, and what each band that is still reachable rests on. */
final class BandingExplanation {

    private BandingExplanation() {}

    static Explanation of(Scorecard scorecard) {
        BandingAssessment banding = scorecard.banding();
        Explanation.Builder why = Explanation.of(reason(banding), "Band", banding.toString())
                .addParts(Phrase.anyOf("bands", bands(banding)))
                .addClauses(PublishedModel.M22, PublishedModel.R21);
        banding.decidedOn().ifPresent(day -> why.addParts(Phrase.date("date", day)));
        if (banding.newDecisionNeeded()) {
            why.addClauses(PublishedModel.R37);
        } else if (!banding.settled()) {
            why.addClauses(PublishedModel.R19);
        }
        why.addSteps(
                scorecard.actionScore().explanation(), scorecard.compliance().explanation());
        for (ReachableBand band : banding.reachable()) {
            for (ScorePair pair : band.restsOn()) {
                why.addSteps(step(band.banding(), pair, scorecard.actionScore()));
            }
        }
        return why.build();
    }

    private static Reason reason(BandingAssessment banding) {
        if (banding.decidedOn().isPresent()) {
            return banding.newDecisionNeeded() ? Reason.BAND_NEW_DECISION_NEEDED : Reason.BAND_DECIDED;
        }
        return banding.certain().isPresent() ? Reason.BAND_ONE_POSSIBLE : Reason.BAND_SEVERAL_POSSIBLE;
    }

    private static List<Phrase> bands(BandingAssessment banding) {
        return banding.reachable().stream()
                .map(band -> Phrase.word("band", "band", band.banding()))
                .toList();
    }

    private static Explanation step(Band band, ScorePair pair, ActionScoreAssessment actionScore) {
        Explanation.Builder step = Explanation.of(Reason.BAND_BY_TABLE, band.words(), "by the table, for " + pair)
                .addParts(
                        Phrase.word("band", "band", band),
                        Phrase.name("action", pair.action().words()))
                .quantity("action score", pair.action().value())
                .quantity("compliance score", pair.compliance().value())
                .quantity("overall score", pair.overall().value())
                .addClauses(PublishedModel.M22);
        if (band == Band.POOR) {
            step.addClauses(PublishedModel.M24, PublishedModel.R20);
            if (isForFewActions(actionScore)) {
                ActionCounts counts = actionScore.counts();
                step.addSteps(Explanation.of(
                                Reason.BAND_POOR_WITH_FEW_ACTIONS,
                                "Is it for a large number of actions",
                                "no, for how serious they are: "
                                        + Words.counted(counts.total(), "action") + ", "
                                        + counts.significant() + " of them significant")
                        .quantities(counts.quantities())
                        .addClauses(PublishedModel.M24, PublishedModel.R20)
                        .build());
            }
        }
        return step.build();
    }

    /**
     * Tells whether a Poor band is not for a large number of actions (clause M24, reading R20): as many minor ones would
     * have had a better outcome.
     */
    static boolean isForFewActions(ActionScoreAssessment actionScore) {
        ActionCounts counts = actionScore.counts();
        if (counts.total() > Integer.MAX_VALUE) {
            return false;
        }
        ActionCounts allMinor = new ActionCounts(0, (int) counts.total(), counts.rag());
        return actionScore.decision().outcome().isWorseThan(actionScore.policy().outcomeOf(allMinor));
    }
}
