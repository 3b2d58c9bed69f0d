package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;

/**
 * How far counts of actions are from a worse outcome: for each kind of action how many more it takes, and for actions that turn
 * out graded worse, how many of them.
 *
 * <pre>{@code
 * Headroom headroom = new Headroom(ActionCounts.significant(0).minor(8), Ladder.published());
 * headroom.step(Worsening.ONE_MORE_MINOR).get();       // 5 more minor actions: Outcome 2, for that makes 13
 * headroom.step(Worsening.MINOR_TO_SIGNIFICANT).get(); // 1 minor action become significant: Outcome 2
 *
 * new Headroom(ActionCounts.significant(2).minor(5), Ladder.published()).toString();
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
 * @param ladder the rules
 */
public record Headroom(ActionCounts counts, Ladder<Condition, Outcome> ladder) {

    /**
     * Asks for the headroom of counts.
     *
     * @throws InvalidValueException if a part is missing, a rule asks for RAG ratings that the counts do not know, or the rules
     *     compare counts with so many different numbers that it would take more than 25,000,000 comparisons
     */
    public Headroom {
        DecisionTable.of(ladder).rungFor(counts);
        Partition.of(ladder.worstFirst()); // refuses what would take too many comparisons
    }

    /**
     * Returns what the counts lead to.
     *
     * @return the outcome that can become worse
     */
    public Outcome outcome() {
        return DecisionTable.of(ladder).answerFor(counts);
    }

    /**
     * Returns how many steps of each kind make the outcome worse.
     *
     * @return a step for each kind that the rules tell apart, in the order of {@link Worsening}
     */
    public List<Step> steps() {
        Partition partition = Partition.of(ladder.worstFirst());
        Region worse = worse(partition);
        return (partition.isRated() ? Worsening.rated() : Worsening.unrated())
                .stream().map(kind -> step(kind, worse, partition)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how many steps of one kind make the outcome worse. Of one more minor action, or one more significant one, that is
     * the smallest number of them, however they are rated.
     *
     * @param kind the kind of step
     * @return the step, which says how many, or that no number does; empty where it isn't asked, because no rule compares the
     *     number of red, amber or green actions
     */
    public Optional<Step> step(Worsening kind) {
        Partition partition = Partition.of(ladder.worstFirst());
        return partition.isRated() || Worsening.unrated().contains(given("kind", kind))
                ? Optional.of(step(given("kind", kind), worse(partition), partition))
                : Optional.empty();
    }

    private Step step(Worsening kind, Region worse, Partition partition) {
        return smallest(worse, CaseBox.along(kind, known(partition)), partition)
                .map(found -> new Step(kind, Optional.of(times(kind, found)), Optional.of(outcomeOf(found))))
                .orElseGet(() -> new Step(kind, Optional.empty(), Optional.empty()));
    }

    private int times(Worsening kind, ActionCounts after) {
        for (Count count : Count.values()) {
            if (kind.changeOf(count) != 0) {
                return Math.toIntExact(Math.abs(count.in(after) - count.in(counts)));
            }
        }
        throw new AssertionError("a step that changes nothing: " + kind);
    }

    /**
     * Returns the fewest actions, of whatever kinds together, that make the outcome worse.
     *
     * @return what has to come to the counts; empty where nothing makes the outcome worse
     */
    public Optional<Additions> fewest() {
        Partition partition = Partition.of(ladder.worstFirst());
        return smallest(worse(partition), CaseBox.from(known(partition)), partition)
                .map(worse -> new Additions(additionsTo(worse), outcomeOf(worse)));
    }

    /** Returns the counts, without their ratings where no rule looks at them. */
    private ActionCounts known(Partition partition) {
        return partition.isRated()
                ? counts
                : ActionCounts.significant(counts.significant()).minor(counts.minor());
    }

    private Region worse(Partition partition) {
        Outcome now = outcome();
        return partition.where(asked -> outcomeOf(asked).isWorseThan(now));
    }

    private Outcome outcomeOf(ActionCounts asked) {
        return DecisionTable.of(ladder).answerFor(asked);
    }

    private static Optional<ActionCounts> smallest(Region region, CaseBox within, Partition partition) {
        return region.boxes().stream()
                .map(box -> box.meet(within))
                .filter(CaseBox::isFeasible)
                .map(box -> box.smallest(partition.isRated()))
                .min(Region.SMALLEST_FIRST);
    }

    private ActionCounts additionsTo(ActionCounts worse) {
        return new ActionCounts(
                worse.significant() - counts.significant(),
                worse.minor() - counts.minor(),
                worse.rag().map(rag -> {
                    RagCounts before = counts.rag().orElseThrow();
                    return new RagCounts(
                            rag.red() - before.red(), rag.amber() - before.amber(), rag.green() - before.green());
                }));
    }

    /** Returns outcome and steps, such as {@code Outcome 1 for 0 significant, 8 minor; 1 more significant action: Outcome 2; …}. */
    @Override
    public String toString() {
        List<Step> steps = steps();
        Optional<Additions> fewest = fewest();
        StringBuilder text = new StringBuilder(outcome().words() + " for " + counts);
        if (fewest.isEmpty() && steps.stream().allMatch(Step::never)) {
            return text.append("; never worse").toString();
        }
        steps.forEach(step -> text.append("; ").append(step));
        fewest.filter(additions -> isMixed(additions, steps))
                .ifPresent(additions -> text.append("; ").append(additions));
        return text.toString();
    }

    /** Tells whether actions of several kinds together make the outcome worse with fewer of them than of any one kind. */
    private static boolean isMixed(Additions additions, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.kind().changeOf(Count.TOTAL) > 0)
                .flatMap(step -> step.times().stream())
                .noneMatch(times -> times <= additions.actions().total());
    }

    /**
     * How often a step of one kind can be taken until the outcome is worse: with {@link #times()} steps it is, with one fewer it is
     * not.
     *
     * @param kind the kind of step, such as one more minor action
     * @param times the smallest number of such steps that makes the outcome worse, 1 or more; empty where none does
     * @param leadsTo the outcome after that many steps; empty where none makes it worse
     */
    public record Step(Worsening kind, Optional<Integer> times, Optional<Outcome> leadsTo) {

        /**
         * Creates a step.
         *
         * @throws InvalidValueException if the kind is missing, the number is less than 1, or only one of number and outcome is
         *     given
         */
        public Step {
            given("kind", kind);
            times = optional(times);
            leadsTo = optional(leadsTo);
            times.ifPresent(number -> atLeast("times", 1, number));
            that(
                    times.isPresent() == leadsTo.isPresent(),
                    "leadsTo",
                    "given exactly where times is",
                    leadsTo.map(Outcome::words).orElse("nothing"));
        }

        /**
         * Tells whether no number of such steps makes the outcome worse.
         *
         * @return true where {@link #times()} is empty
         */
        public boolean never() {
            return times.isEmpty();
        }

        /** Returns the step in words, such as {@code 5 more minor actions: Outcome 2} or {@code more minor actions: never}. */
        @Override
        public String toString() {
            return times.map(kind::words).orElseGet(kind::inPlural) + ": "
                    + leadsTo.map(Outcome::words).orElse("never");
        }
    }

    /**
     * Actions that come to those that are there.
     *
     * @param actions how many actions of which kind; of several ways with as few actions, the one with the fewest significant,
     *     then the fewest red, then the fewest amber ones
     * @param leadsTo the outcome with them
     */
    public record Additions(ActionCounts actions, Outcome leadsTo) {

        /**
         * Creates the additions.
         *
         * @throws InvalidValueException if a part is missing, or nothing is added
         */
        public Additions {
            given("actions", actions);
            given("leadsTo", leadsTo);
            that(actions.total() > 0, "actions", "1 or more actions", actions.total());
        }

        /** Returns the additions and where they lead, such as {@code 1 significant, 4 minor more: Outcome 3}. */
        @Override
        public String toString() {
            return actions + " more: " + leadsTo.words();
        }
    }
}
