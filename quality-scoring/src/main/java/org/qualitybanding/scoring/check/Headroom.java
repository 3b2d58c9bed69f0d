package org.qualitybanding.scoring.check;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.OutcomeLadder;

/**
 * How far counts of actions are from a worse outcome: for each kind of action how many more it takes, and for actions that turn
 * out graded worse, how many of them.
 *
 * <pre>{@code
 * Headroom headroom = Headroom.of(ActionCounts.significant(0).minor(8), ScoringPolicy.published());
 * headroom.times(Worsening.ONE_MORE_MINOR);        // 5, for 13 minor actions are Outcome 2
 * headroom.times(Worsening.ONE_MORE_SIGNIFICANT);  // 1
 *
 * Headroom.of(ActionCounts.significant(2).minor(5), ScoringPolicy.published()).toString();
 * // Outcome 3 for 2 significant, 5 minor; never worse
 * }</pre>
 *
 * <p>The numbers are exact, and found from the numbers that the rules compare with, so a rule that asks for two billion actions
 * costs no more than one that asks for two. Where some rule compares the number of red, amber or green actions, kinds of action
 * are told apart by rating as well, and the ratings of the counts must be known.
 *
 * <p>Each kind is counted by itself. Where only several kinds together make the outcome worse, as under {@code significant >= 1
 * and minor >= 5}, each by itself never does, and {@link #fewest()} tells what does.
 *
 * <p>While an action score is pending, this is the headroom of what was found so far. Once it is final, it tells how near the
 * plan as issued came: actions found later don't change the score (reading R8), a withdrawal or a re-grading does (R9). For the
 * actions in the initial domains, a worse outcome than Outcome 1 is the full-review gate (clause M8, readings R4 and R5).
 *
 * @param counts the counts of actions
 * @param outcome their outcome
 * @param steps for each kind of step how many of it make the outcome worse, in the order of {@link Worsening}
 * @param fewest the fewest actions, of whatever kinds together, that make the outcome worse; empty where none do
 */
public record Headroom(
        ActionCounts counts, Outcome outcome, List<HeadroomStep> steps, Optional<FewestAdditions> fewest) {

    /**
     * Creates a headroom; {@link #of(ActionCounts, ScoringPolicy)} works one out.
     *
     * @throws InvalidValueException if a part is missing
     */
    public Headroom {
        given("counts", counts);
        given("outcome", outcome);
        steps = list("steps", steps);
        fewest = optional(fewest);
    }

    /**
     * Measures how far counts are from a worse outcome.
     *
     * @param counts the counts
     * @param ladder the rules
     * @return the headroom
     * @throws InvalidValueException if a part is missing, or a rule asks for RAG ratings that the counts do not know
     */
    public static Headroom of(ActionCounts counts, OutcomeLadder ladder) {
        HeadroomSearch search = new HeadroomSearch(given("ladder", ladder), given("counts", counts));
        return new Headroom(counts, search.outcome(), search.steps(), search.fewest());
    }

    /**
     * Finds the number of steps of one kind that makes the outcome worse.
     *
     * @param step the kind of step
     * @return the smallest such number; empty where no number does, or the policy tells no such steps apart
     */
    public Optional<Integer> times(Worsening step) {
        given("step", step);
        return steps.stream().filter(one -> one.step() == step).findFirst().flatMap(HeadroomStep::times);
    }

    /** Returns outcome and steps, such as {@code Outcome 1 for 0 significant, 8 minor; 1 more significant action: Outcome 2; …}. */
    @Override
    public String toString() {
        String now = outcome.words() + " for " + counts;
        if (fewest.isEmpty() && steps.stream().allMatch(HeadroomStep::isNever)) {
            return now + "; never worse";
        }
        return Stream.of(Stream.of(now), steps.stream(), fewest.filter(this::isMixed).stream())
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(joining("; "));
    }

    /** Tells whether actions of several kinds together make the outcome worse with fewer of them than of any one kind. */
    private boolean isMixed(FewestAdditions additions) {
        return steps.stream()
                .filter(step -> step.step().changeOf(Count.TOTAL) > 0)
                .flatMap(step -> step.times().stream())
                .noneMatch(times -> times <= additions.additions().total());
    }
}
