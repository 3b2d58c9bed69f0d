package org.qualitybanding.scoring.rule;

import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.Outcome;

/** The ladder of the published model, and what its two settings make of it. */
final class PublishedLadder {

    static final OutcomeLadder BY_DEFAULT = with(AtTheBound.NOT_ADVERSE, AtTheBound.NOT_ADVERSE);

    private PublishedLadder() {}

    static OutcomeLadder with(AtTheBound twelve, AtTheBound thirtyFour) {
        return OutcomeLadder.builder()
                .addWorstFirst(
                        OutcomeRule.builder()
                                .id("outcome-3")
                                .condition(Condition.significant().atLeast(2).or(minor(thirtyFour, 34)))
                                .outcome(Outcome.OUTCOME_3)
                                .addBoundaryReadings(reading(thirtyFour, 34, PublishedModel.R3))
                                .addClauses(PublishedModel.M12, PublishedModel.R1)
                                .build(),
                        OutcomeRule.builder()
                                .id("outcome-2")
                                .condition(Condition.significant().atLeast(1).or(minor(twelve, 12)))
                                .outcome(Outcome.OUTCOME_2)
                                .addBoundaryReadings(reading(twelve, 12, PublishedModel.R2))
                                .addClauses(PublishedModel.M11, PublishedModel.M8, PublishedModel.R1, PublishedModel.R4)
                                .build())
                .otherwise(Outcome.OUTCOME_1)
                .addOtherwiseClauses(PublishedModel.M10, PublishedModel.R1)
                .build();
    }

    private static Comparison minor(AtTheBound bound, int value) {
        return new Comparison(Count.MINOR, bound.operator(), value);
    }

    private static BoundaryReading reading(AtTheBound bound, int value, Clause clause) {
        return new BoundaryReading(Count.MINOR, value, clause, bound.choice());
    }
}
