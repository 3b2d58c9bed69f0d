package org.qualitybanding.scoring.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;

/**
 * A rule that is given another condition, and what it then still rests on.
 *
 * <p>A reading stays with its bound, and is a setting where the bound falls on the other side. The clauses stay as long as all that
 * they speak of does: each comparison, but for the side of a bound that a reading settles. Of a rule that lost a comparison, the
 * clauses say something else than the rule, and go; what stays is the order in which rules are asked (R1), and that one significant
 * action is enough (R4) where it is.
 */
final class ChangedCondition<A> {

    private static final Comparison ONE_SIGNIFICANT = Count.SIGNIFICANT.atLeast(1);

    private final Rule<Condition, A> rule;
    private final Condition condition;
    private final List<BoundaryReading> readings = new ArrayList<>();

    ChangedCondition(Rule<Condition, A> rule, Condition condition) {
        this.rule = rule;
        this.condition = condition;
        for (BoundaryReading reading : rule.boundaryReadings()) {
            Optional<Operator> before = operator(reading, rule.condition());
            Optional<Operator> after = operator(reading, condition);
            if (after.equals(before)) {
                readings.add(reading);
            } else if (after.equals(before.map(Operator::oppositeReading))) {
                readings.add(reading.chosenTheOtherWay());
            }
        }
    }

    private static Optional<Operator> operator(BoundaryReading reading, Condition condition) {
        return condition.comparisons().stream()
                .filter(reading::isAbout)
                .findFirst()
                .map(Comparison::operator);
    }

    Rule<Condition, A> rule() {
        return new Rule<>(rule.id(), condition, rule.outcome(), readings, stillSaid(rule.clauses()));
    }

    /** Returns the clauses that still say what the rule says. */
    List<Clause> stillSaid(List<Clause> clauses) {
        return clauses.stream().filter(this::isStillSaid).toList();
    }

    private boolean isStillSaid(Clause clause) {
        return clause.equals(PublishedModel.R1)
                || (clause.equals(PublishedModel.R4)
                        ? condition.comparisons().contains(ONE_SIGNIFICANT)
                        : rule.condition().comparisons().stream().allMatch(this::stays));
    }

    private boolean stays(Comparison comparison) {
        return condition.comparisons().contains(comparison)
                || readings.stream().anyMatch(reading -> reading.isAbout(comparison));
    }
}
