package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/**
 * Whether a ladder gives every case one sensible outcome. A {@code ScoringPolicy} runs this check when it is built, and
 * refuses a ladder in which it finds something; on its own, it tells the same without refusing.
 *
 * <ul>
 *   <li>Every case has exactly one answer: the first rule that holds decides, and the last rung takes the rest. That is
 *       so by the way a ladder is asked.
 *   <li>Each rung decides somewhere. A rung that never does is named with those before it that take its cases.
 *   <li>More or more urgent actions never lead to a better outcome: no {@link Worsening} that is binding does, from any
 *       case. Where a minor action that turns out to be significant does, that is an observation and no reason to
 *       refuse, because it does in the published model.
 *   <li>The full-review gate agrees with the ladder (M8, R4): it has no rules of its own but asks these, and is passed
 *       exactly where the outcome is Outcome 1.
 * </ul>
 *
 * <p>The check is exact. Conditions compare counts with constants and nothing else, so between two neighbouring
 * constants all cases are alike, and one case of each kind decides for all; for steps, the kinds are cut finer, so that
 * the cases of one kind are alike after the step too. For example,
 *
 * <pre>
 * outcome-2: Outcome 2 if minor &gt; 12 and minor &lt; 20
 * otherwise Outcome 1
 * </pre>
 *
 * is not monotone: 19 minor actions are Outcome 2, and one more makes it Outcome 1.
 *
 * @param ladder the ladder
 * @param steps the kinds of worse that were put in order: those with RAG ratings only where a rule compares the number
 *     of red, amber or green actions
 * @param findings what is wrong: the rungs that never decide, then for each binding step the cases from which it leads
 *     to a better outcome
 * @param observations what is worth knowing but not refused: the cases from which a step that is not binding leads to a
 *     better outcome
 */
public record LadderCheck(
        Ladder<Condition, Outcome> ladder,
        List<Worsening> steps,
        List<PolicyFinding> findings,
        List<PolicyFinding> observations) {

    /**
     * Creates the result of a check; {@link #of} does the checking.
     *
     * @throws InvalidValueException if a part is missing
     */
    public LadderCheck {
        given("ladder", ladder);
        steps = list("steps", steps);
        findings = list("findings", findings);
        observations = list("observations", observations);
    }

    /**
     * Checks a ladder.
     *
     * @param ladder the ladder
     * @return what was found
     * @throws InvalidValueException if there is no ladder, or its rules compare counts with so many different numbers
     *     that checking them would take more than 25,000,000 comparisons
     */
    public static LadderCheck of(Ladder<Condition, Outcome> ladder) {
        Partition partition = Partition.of(given("ladder", ladder).worstFirst());
        List<Worsening> steps = partition.isRated() ? Worsening.rated() : Worsening.unrated();
        List<Partition> refined = steps.stream().map(partition::refinedFor).toList();
        Partition.requireFew(partition.comparisons()
                + refined.stream().mapToLong(Partition::comparisons).sum());

        ImmutableList.Builder<PolicyFinding> findings = ImmutableList.builder();
        ImmutableList.Builder<PolicyFinding> observations = ImmutableList.builder();
        List<Integer> reached = partition.ask(DecisionTable.of(ladder)::rungFor).given();
        for (int rung = 0; rung <= ladder.worstFirst().size(); rung++) {
            if (!reached.contains(rung)) {
                findings.add(unreached(ladder, partition, rung));
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            Worsening step = steps.get(i);
            Region better = refined.get(i).where(counts -> isBetterAfter(ladder, step, counts));
            if (!better.isEmpty()) {
                (step.isBinding() ? findings : observations).add(FindingWords.notMonotone(ladder, step, better));
            }
        }
        return new LadderCheck(ladder, steps, findings.build(), observations.build());
    }

    /** Finds which rungs take the cases of one that never decides; the last rung would take every case. */
    private static PolicyFinding unreached(Ladder<Condition, Outcome> ladder, Partition partition, int rung) {
        Answers<Optional<Integer>> takers =
                partition.ask(counts -> ladder.rung(rung) instanceof Rule<Condition, Outcome> rule
                                && !rule.condition().holdsFor(counts)
                        ? Optional.empty()
                        : Optional.of(DecisionTable.of(ladder).rungFor(counts)));
        List<String> ids = takers.given().stream()
                .flatMap(Optional::stream)
                .sorted()
                .map(taker -> ladder.rung(taker).id())
                .toList();
        return ids.isEmpty() && ladder.rung(rung) instanceof Rule<Condition, Outcome> rule
                ? FindingWords.neverHolds(rule.id(), rule.condition())
                : FindingWords.shadowed(ladder.rung(rung).id(), ids, takers.where(Optional::isPresent));
    }

    private static boolean isBetterAfter(Ladder<Condition, Outcome> ladder, Worsening step, ActionCounts counts) {
        DecisionTable<Outcome> table = DecisionTable.of(ladder);
        return table.answerFor(counts)
                .isWorseThan(table.answerFor(step.applyTo(counts).orElseThrow()));
    }

    /**
     * Tells whether the ladder gives every case one sensible outcome.
     *
     * @return true if nothing was found
     */
    public boolean clean() {
        return findings.isEmpty();
    }

    /**
     * Returns the ladder and what was checked, for a person to read.
     *
     * @return a line for each rung; under them what was found of each kind, and where a full review is needed
     */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        ladder.worstFirst().forEach(rule -> text.add(rule.toString()));
        String ordered = steps.stream()
                .filter(Worsening::isBinding)
                .map(Worsening::words)
                .collect(Collectors.joining("; "));
        return text.add("otherwise " + ladder.otherwise().words())
                .add("  hole: none, the last rung takes what no rule takes")
                .add("  overlap: none, the first rule that holds decides")
                .add(FindingWords.lines(PolicyFinding.Kind.UNREACHABLE_RULE, findings))
                .add(FindingWords.lines(PolicyFinding.Kind.NOT_MONOTONE, findings))
                .add("  worse there: " + ordered)
                .add(FindingWords.lines(PolicyFinding.Kind.REGRADING_IMPROVES, observations))
                .add("  full review: " + fullReview())
                .toString();
    }

    private String fullReview() {
        Region needed = Partition.of(ladder.worstFirst())
                .where(counts -> DecisionTable.of(ladder).answerFor(counts).needsFullReview());
        return needed.isEmpty() ? "never needed" : "needed for " + FindingWords.regions(needed.where());
    }

    /** Returns how many rungs were checked and what was found, such as {@code 3 rungs: every case has one …}. */
    @Override
    public String toString() {
        return Words.counted(ladder.worstFirst().size() + 1L, "rung") + ": "
                + (clean()
                        ? "every case has one outcome, and none with more actions a better one"
                        : PolicyFinding.inOneLine(findings));
    }
}
