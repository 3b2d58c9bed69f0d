package org.qualitybanding.scoring.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;

/**
 * What a ladder answers for some counts, and why.
 *
 * <p>For no significant and 12 minor actions, the published ladder decides Outcome 1 by its last rung, and
 * {@link #readingsThatDecided()} holds reading R2: had exactly 12 counted as over 12, it would have been Outcome 2. For
 * one significant and 12 minor actions no reading decided, for the outcome is the same either way.
 *
 * <p>A decision holds what was asked of what; reasons are worked out when they are asked for.
 *
 * @param ladder the rules
 * @param counts the counts of the actions in the domains reviewed so far (reading R5)
 */
public record OutcomeDecision(Ladder<Condition, Outcome> ladder, ActionCounts counts) {

    /**
     * Asks a ladder.
     *
     * @throws InvalidValueException if a part is missing, or a rule compares the number of red, amber or green actions and the
     *     counts do not know it
     */
    public OutcomeDecision {
        DecisionTable.of(ladder).rungFor(counts);
    }

    /**
     * Returns the outcome.
     *
     * @return what the first rule that holds decides, or the last rung
     */
    public Outcome outcome() {
        return DecisionTable.of(ladder).answerFor(counts);
    }

    /**
     * Returns the action score that the outcome results in.
     *
     * @return the score of {@link #outcome()}
     */
    public ActionScore score() {
        return outcome().score();
    }

    /**
     * Returns the rung that decided.
     *
     * @return the rule, or the last rung where no rule held
     */
    public Rung<Condition, Outcome> rung() {
        return ladder.rung(DecisionTable.of(ladder).rungFor(counts));
    }

    /**
     * Returns the rule that decided.
     *
     * @return the id of the rule, or empty where no rule held and the last rung took the case
     */
    public Optional<String> ruleId() {
        return rung() instanceof Rule<Condition, Outcome> rule ? Optional.of(rule.id()) : Optional.empty();
    }

    /**
     * Returns the readings that made a difference.
     *
     * @return the readings without which the outcome would have been another, in the order of the rules
     */
    public List<BoundaryReading> readingsThatDecided() {
        Outcome outcome = outcome();
        return readingsWhere(otherWay -> otherWay != outcome);
    }

    /** Returns the readings for which something is true of the outcome there would be, had they been the other way. */
    List<BoundaryReading> readingsWhere(Predicate<Outcome> otherwise) {
        Set<BoundaryReading> readings = new LinkedHashSet<>();
        for (Rule<Condition, Outcome> rule : ladder.worstFirst()) {
            for (BoundaryReading reading : rule.boundaryReadings()) {
                if (reading.isReachedBy(counts)
                        && !readings.contains(reading)
                        && otherwise.test(outcomeReadTheOtherWay(reading))) {
                    readings.add(reading);
                }
            }
        }
        return List.copyOf(readings);
    }

    private Outcome outcomeReadTheOtherWay(BoundaryReading reading) {
        for (Rule<Condition, Outcome> rule : ladder.worstFirst()) {
            Condition condition = rule.boundaryReadings().contains(reading)
                    ? reading.readTheOtherWay(rule.condition())
                    : rule.condition();
            if (condition.holdsFor(counts)) {
                return rule.outcome();
            }
        }
        return ladder.otherwise();
    }

    /**
     * Explains the outcome.
     *
     * @return each rule that was asked, with its answer, its numbers and its clauses, and each reading that made a difference
     */
    public Explanation explanation() {
        Outcome outcome = outcome();
        Explanation.Builder why = Explanation.of(Reason.OUTCOME_DECIDED, "Outcome", outcome.words())
                .addParts(outcome.phrase("outcome"))
                .quantities(counts.quantities())
                .clauses(rung().clauses());
        ladder.asked(
                        DecisionTable.of(ladder).rungFor(counts),
                        this::numbers,
                        condition -> condition.phrase("condition"))
                .forEach(why::addSteps);
        for (BoundaryReading reading : readingsThatDecided()) {
            why.addSteps(boundary(reading, outcome));
        }
        return why.build();
    }

    private List<Quantity> numbers(Condition condition) {
        Set<Quantity> numbers = new LinkedHashSet<>();
        for (Comparison comparison : condition.comparisons()) {
            numbers.add(
                    Quantity.of(comparison.count().words(), comparison.count().in(counts)));
        }
        return List.copyOf(numbers);
    }

    private Explanation boundary(BoundaryReading reading, Outcome outcome) {
        boolean isSetting = reading.choice() == BoundaryReading.Choice.SETTING;
        return Explanation.of(
                        isSetting ? Reason.OUTCOME_AT_LIMIT_BY_SETTING : Reason.OUTCOME_AT_LIMIT,
                        "Exactly " + reading.value() + " " + reading.count().words(),
                        outcome.words() + " by " + (isSetting ? "the policy's setting of " : "")
                                + reading.clause().id()
                                + (isSetting
                                        ? ", by the reading itself it would be "
                                        : ", read the other way it would be ")
                                + outcomeReadTheOtherWay(reading).words())
                .quantity(reading.count().words(), reading.value())
                .addParts(
                        reading.limit("limit"),
                        outcome.phrase("outcome"),
                        outcomeReadTheOtherWay(reading).phrase("other"))
                .addClauses(reading.clause())
                .build();
    }

    /** Returns the decision as a sentence, such as {@code Outcome 2 by rule outcome-2 for 1 significant, 4 minor}. */
    @Override
    public String toString() {
        return outcome().words() + ruleId().map(id -> " by rule " + id).orElse(" as no rule holds") + " for " + counts;
    }
}
