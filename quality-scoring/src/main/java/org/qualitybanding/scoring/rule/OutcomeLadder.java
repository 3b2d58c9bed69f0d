package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.quoted;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;

/**
 * The rules that turn counts of actions into an outcome, the most adverse first: the first rule whose condition holds
 * decides, and what no rule decides has the favourable outcome that is left (reading R1).
 *
 * <p>The published ladder reads
 *
 * <pre>
 * Outcome 3 if significant &gt;= 2 or minor &gt; 34
 * Outcome 2 if significant &gt;= 1 or minor &gt; 12
 * Outcome 1 otherwise
 * </pre>
 *
 * so one significant action and 34 minor ones are Outcome 2: exactly 34 is not over 34 (reading R3). The decision says
 * so.
 *
 * <p>The full-review gate (clause M8) is no rule of its own, but this ladder asked of the initial domains: a full
 * review is needed exactly when the answer is not Outcome 1 (readings R4 and R5).
 *
 * <p>One more action never makes a published outcome better. An action that turns out worse can, in a single case that
 * the document itself leaves: 35 minor actions are Outcome 3, but 34 minor ones with a significant one are Outcome 2.
 *
 * <p>A ladder that stands alone may have a rung that never decides, or a worse case with a better outcome; a
 * {@code ScoringPolicy} refuses such a ladder, and {@code LadderCheck} tells what is wrong with it.
 *
 * @param worstFirst the rules, those with the most adverse outcome first; each id once
 * @param otherwise the outcome where no rule's condition holds, not worse than any rule's
 * @param otherwiseClauses what that last rung rests on
 */
@RecordStyle
@Value.Builder
public record OutcomeLadder(List<OutcomeRule> worstFirst, Outcome otherwise, List<Clause> otherwiseClauses)
        implements WithOutcomeLadder {

    /**
     * Creates a ladder.
     *
     * @throws InvalidValueException if a part is missing, an id comes twice, or an outcome is worse than one above it
     */
    public OutcomeLadder {
        worstFirst = list("worstFirst", worstFirst);
        given("otherwise", otherwise);
        otherwiseClauses = list("otherwiseClauses", otherwiseClauses);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < worstFirst.size(); i++) {
            OutcomeRule rule = worstFirst.get(i);
            that(
                    ids.add(rule.id()),
                    "worstFirst[" + i + "].id",
                    "a different id from those before it",
                    quoted(rule.id()));
            if (i > 0) {
                OutcomeRule before = worstFirst.get(i - 1);
                requireNotWorse("worstFirst[" + i + "].outcome", rule.outcome(), before);
            }
        }
        if (!worstFirst.isEmpty()) {
            requireNotWorse("otherwise", otherwise, worstFirst.get(worstFirst.size() - 1));
        }
    }

    private static void requireNotWorse(String field, Outcome outcome, OutcomeRule before) {
        that(
                !outcome.isWorseThan(before.outcome()),
                field,
                "no worse than " + before.outcome().words() + " of " + quoted(before.id()) + " before it",
                outcome.words());
    }

    /**
     * Returns the ladder of the published model, by the default readings (clauses M8 and M10 to M12, readings R1 to
     * R4).
     *
     * @return the ladder that the class comment shows
     */
    public static OutcomeLadder published() {
        return PublishedLadder.BY_DEFAULT;
    }

    /**
     * Returns the ladder of the published model with its two settings, each for itself: whether the bound is adverse
     * (readings R2 and R3).
     *
     * <pre>{@code
     * OutcomeLadder.published(ADVERSE, NOT_ADVERSE); // exactly 12 minor: Outcome 2; exactly 34: still Outcome 2
     * }</pre>
     *
     * @param twelve whether exactly 12 minor actions count as over 12 (reading R2)
     * @param thirtyFour whether exactly 34 minor actions count as over 34 (reading R3)
     * @return the ladder; where a setting decides a case, the decision says so
     * @throws InvalidValueException if a setting is missing
     */
    public static OutcomeLadder published(AtTheBound twelve, AtTheBound thirtyFour) {
        return PublishedLadder.with(given("twelve", twelve), given("thirtyFour", thirtyFour));
    }

    /**
     * Starts a ladder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Answers with the outcome alone. Nothing is allocated for the answer.
     *
     * @param counts the counts of the actions in the domains reviewed so far (reading R5)
     * @return the outcome
     * @throws InvalidValueException if a rule compares the number of red, amber or green actions and the counts do not
     *     know it
     */
    public Outcome outcomeOf(ActionCounts counts) {
        requireKnown(given("counts", counts));
        return outcomeAt(rungFor(counts));
    }

    /**
     * Answers with the outcome, the rule that decided and why.
     *
     * @param counts the counts of the actions in the domains reviewed so far (reading R5)
     * @return the decision
     * @throws InvalidValueException if a rule compares the number of red, amber or green actions and the counts do not
     *     know it
     */
    public OutcomeDecision decide(ActionCounts counts) {
        requireKnown(given("counts", counts));
        return LadderDecisions.decide(this, counts);
    }

    /** Returns the index of the rule that decides, or the number of rules where none does. */
    public int rungFor(ActionCounts counts) {
        int rung = 0;
        while (rung < worstFirst.size()
                && !Conditions.holds(worstFirst.get(rung).condition(), counts)) {
            rung++;
        }
        return rung;
    }

    /** Returns the outcome of the rule with this index, or of the last rung. */
    public Outcome outcomeAt(int rung) {
        return rung < worstFirst.size() ? worstFirst.get(rung).outcome() : otherwise;
    }

    /** Returns the id of the rule with this index, or {@code otherwise} for the last rung. */
    public String rungId(int rung) {
        return rung < worstFirst.size() ? worstFirst.get(rung).id() : "otherwise";
    }

    /** Returns the outcome that the counts would have, had the rules put one of their bounds on the other side. */
    Outcome outcomeReadTheOtherWay(BoundaryReading reading, ActionCounts counts) {
        List<OutcomeRule> otherWay = worstFirst.stream()
                .map(rule -> rule.boundaryReadings().contains(reading)
                        ? OutcomeRule.rule(rule.id(), reading.readTheOtherWay(rule.condition()), rule.outcome())
                        : rule)
                .toList();
        return new OutcomeLadder(otherWay, otherwise, otherwiseClauses).outcomeOf(counts);
    }

    /**
     * Returns the readings that make a difference for the counts: those without which the answer would have been
     * another.
     *
     * @param answer what is asked of the outcome, such as whether it needs a full review
     */
    List<BoundaryReading> readingsThatDecide(ActionCounts counts, Function<Outcome, ?> answer) {
        Object decided = answer.apply(outcomeOf(counts));
        return worstFirst.stream()
                .flatMap(rule -> rule.boundaryReadings().stream())
                .distinct()
                .filter(reading -> reading.isReachedBy(counts))
                .filter(reading ->
                        !answer.apply(outcomeReadTheOtherWay(reading, counts)).equals(decided))
                .collect(ImmutableList.toImmutableList());
    }

    private void requireKnown(ActionCounts counts) {
        for (int i = 0; i < worstFirst.size(); i++) {
            Conditions.requireKnown(worstFirst.get(i).condition(), counts);
        }
    }

    /** Returns the rules as sentences, such as {@code outcome-3: Outcome 3 if …; …; otherwise Outcome 1}. */
    @Override
    public String toString() {
        return worstFirst.stream().map(rule -> rule + "; ").collect(Collectors.joining()) + "otherwise "
                + otherwise.words();
    }

    /** Builds an {@link OutcomeLadder}. */
    public static class Builder extends OutcomeLadderBuilder {
        Builder() {}
    }
}
