package org.qualitybanding.scoring.rule;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;

/**
 * Puts an {@link OutcomeDecision} together: which rules were asked, what they answered, which readings made the
 * difference.
 */
final class LadderDecisions {

    private LadderDecisions() {}

    static OutcomeDecision decide(OutcomeLadder ladder, ActionCounts counts) {
        List<OutcomeRule> rules = ladder.worstFirst();
        int rung = ladder.rungFor(counts);
        Optional<OutcomeRule> decided = rung < rules.size() ? Optional.of(rules.get(rung)) : Optional.empty();
        Outcome outcome = decided.map(OutcomeRule::outcome).orElse(ladder.otherwise());

        Explanation.Builder why = Explanation.of("Outcome", outcome.words());
        why.quantities(counts.quantities());
        why.clauses(decided.map(OutcomeRule::clauses).orElse(ladder.otherwiseClauses()));
        for (int i = 0; i <= rung && i < rules.size(); i++) {
            why.addSteps(asked(rules.get(i), counts, i == rung));
        }
        if (decided.isEmpty()) {
            why.addSteps(Explanation.of("Otherwise " + outcome.words(), "yes")
                    .clauses(ladder.otherwiseClauses())
                    .build());
        }
        List<BoundaryReading> readings = ladder.readingsThatDecide(counts, answer -> answer);
        readings.forEach(
                reading -> why.addSteps(boundary(reading, outcome, ladder.outcomeReadTheOtherWay(reading, counts))));
        return new OutcomeDecision(outcome, decided.map(OutcomeRule::id), counts, readings, why.build());
    }

    private static Explanation asked(OutcomeRule rule, ActionCounts counts, boolean holds) {
        return Explanation.of(rule.outcome().words() + " if " + rule.condition(), holds ? "yes" : "no")
                .quantities(rule.condition().comparisons().stream()
                        .map(Comparison::count)
                        .distinct()
                        .map(count -> new Quantity(count.words(), count.in(counts)))
                        .toList())
                .clauses(rule.restsOn())
                .build();
    }

    private static Explanation boundary(BoundaryReading reading, Outcome outcome, Outcome otherWay) {
        boolean isSetting = reading.choice() == ReadingChoice.SETTING;
        return Explanation.of(
                        "Exactly " + reading.value() + " " + reading.count().words(),
                        outcome.words() + " by " + (isSetting ? "the policy's setting of " : "")
                                + reading.clause().id()
                                + (isSetting
                                        ? ", by the reading itself it would be "
                                        : ", read the other way it would be ")
                                + otherWay.words())
                .quantity(reading.count().words(), reading.value())
                .addClauses(reading.clause())
                .build();
    }
}
