package org.qualitybanding.scoring.rule;

import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.Outcome;

/** The ladder of the published model, by the default readings. */
final class PublishedLadder {

    static final Ladder<Condition, Outcome> BY_DEFAULT = ladder(
            rule(
                            "outcome-3",
                            Condition.significant()
                                    .atLeast(2)
                                    .or(Condition.minor().moreThan(34)),
                            Outcome.OUTCOME_3,
                            PublishedModel.M12,
                            PublishedModel.R1)
                    .withBoundaryReadings(new BoundaryReading(Count.MINOR, 34, PublishedModel.R3)),
            rule(
                            "outcome-2",
                            Condition.significant()
                                    .atLeast(1)
                                    .or(Condition.minor().moreThan(12)),
                            Outcome.OUTCOME_2,
                            PublishedModel.M11,
                            PublishedModel.M8,
                            PublishedModel.R1,
                            PublishedModel.R4)
                    .withBoundaryReadings(new BoundaryReading(Count.MINOR, 12, PublishedModel.R2)),
            otherwise(Outcome.OUTCOME_1, PublishedModel.M10, PublishedModel.R1));

    private PublishedLadder() {}
}
