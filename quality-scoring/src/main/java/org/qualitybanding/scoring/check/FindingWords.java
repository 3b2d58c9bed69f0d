package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.quoted;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.rule.CaseRule;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.OutcomeLadder;

/** Puts findings into words, and keeps them readable where there are many. */
public final class FindingWords {

    private static final int SHOWN = 5;

    private FindingWords() {}

    static PolicyFinding hole(List<CaseBox> boxes, boolean rated) {
        return about(PolicyFinding.Kind.HOLE, List.of(), "no rule holds", boxes, rated);
    }

    static PolicyFinding overlap(CaseRule<?> one, CaseRule<?> other, List<CaseBox> boxes, boolean rated) {
        String says = quoted(one.id()) + " (" + one.result() + ") and " + quoted(other.id()) + " (" + other.result()
                + ") both hold";
        return about(PolicyFinding.Kind.OVERLAP, List.of(one.id(), other.id()), says, boxes, rated);
    }

    private static PolicyFinding about(
            PolicyFinding.Kind kind, List<String> ruleIds, String says, List<CaseBox> boxes, boolean rated) {
        List<Condition> where = boxes.stream().map(CaseBox::condition).toList();
        List<ActionCounts> few = SmallestCases.ifFew(boxes, rated);
        List<CounterExample> examples = examples(few.isEmpty() ? SmallestCases.of(boxes, rated) : few);
        String shown = few.isEmpty()
                ? "smallest " + listed(examples)
                : "that is " + listed(examples) + (few.size() == 1 ? " alone" : " and no other case");
        return new PolicyFinding(
                kind, ruleIds, where, examples, List.of(), says + " for " + regions(where) + "; " + shown);
    }

    /** Says that a rule's condition holds in no case at all. */
    static PolicyFinding neverHolds(String ruleId, Condition condition) {
        return new PolicyFinding(
                PolicyFinding.Kind.UNREACHABLE_RULE,
                List.of(ruleId),
                List.of(),
                List.of(),
                List.of(),
                quoted(ruleId) + " never holds: there is no case with " + condition);
    }

    /** Says which rungs of a ladder take all cases of a later one. */
    static PolicyFinding shadowed(String ruleId, List<String> takers, List<CaseBox> boxes, boolean rated) {
        List<CounterExample> smallest = examples(SmallestCases.of(boxes, rated));
        return new PolicyFinding(
                PolicyFinding.Kind.UNREACHABLE_RULE,
                ImmutableList.<String>builder().add(ruleId).addAll(takers).build(),
                boxes.stream().map(CaseBox::condition).toList(),
                smallest,
                List.of(),
                quoted(ruleId) + " never decides: "
                        + listed(takers.stream().map(taker -> quoted(taker)).toList())
                        + (takers.size() == 1 ? " takes" : " take") + " each of its cases, the smallest being "
                        + listed(smallest));
    }

    /** Says that a worse case has a better outcome; the ladder's answers are those for the smallest case. */
    static PolicyFinding notMonotone(OutcomeLadder ladder, Worsening step, List<ActionCounts> smallest) {
        List<CounterExample> examples = smallest.stream()
                .map(counts -> new CounterExample(counts, Optional.of(step)))
                .toList();
        ActionCounts before = smallest.get(0);
        ActionCounts after = examples.get(0).after().orElseThrow();
        String says = "with " + step.words() + ", " + decided(ladder, before) + " becomes " + decided(ladder, after);
        if (examples.size() > 1) {
            says += "; so do " + listed(examples.subList(1, examples.size()));
        }
        return new PolicyFinding(
                step.isBinding() ? PolicyFinding.Kind.NOT_MONOTONE : PolicyFinding.Kind.REGRADING_IMPROVES,
                List.of(ladder.rungId(ladder.rungFor(before)), ladder.rungId(ladder.rungFor(after))),
                List.of(),
                examples,
                List.of(),
                says);
    }

    /** Says that a pair of scores has no band. */
    public static PolicyFinding noBand(ScorePair scores) {
        return matrix(PolicyFinding.Kind.MATRIX_HOLE, List.of(scores), "no band for " + scores);
    }

    /** Says that the higher of two pairs of scores has the lower band. */
    public static PolicyFinding fall(ScorePair lower, Band lowerBand, ScorePair higher, Band higherBand) {
        return matrix(
                PolicyFinding.Kind.MATRIX_FALLS,
                List.of(lower, higher),
                lowerBand.words() + " for " + lower + " but " + higherBand.words() + " for " + higher);
    }

    private static PolicyFinding matrix(PolicyFinding.Kind kind, List<ScorePair> scores, String says) {
        return new PolicyFinding(kind, List.of(), List.of(), List.of(), scores, says);
    }

    private static String decided(OutcomeLadder ladder, ActionCounts counts) {
        int rung = ladder.rungFor(counts);
        return ladder.outcomeAt(rung).words() + " by " + quoted(ladder.rungId(rung)) + " for (" + counts + ")";
    }

    private static List<CounterExample> examples(List<ActionCounts> cases) {
        return cases.stream()
                .map(counts -> new CounterExample(counts, Optional.empty()))
                .toList();
    }

    /** Joins what no two of hold at once, such as {@code minor >= 13 and for significant >= 1 and minor <= 12}. */
    public static String regions(List<Condition> where) {
        String shown = where.stream().limit(SHOWN).map(Condition::toString).collect(Collectors.joining(", and for "));
        return where.size() <= SHOWN
                ? shown
                : shown + ", and " + Words.counted(where.size() - (long) SHOWN, "region") + " more";
    }

    /** Joins things, such as {@code a, b and c}. */
    public static String listed(List<?> things) {
        int shown = things.size() <= SHOWN ? things.size() - 1 : SHOWN;
        String last =
                things.size() <= SHOWN ? things.get(things.size() - 1).toString() : things.size() - SHOWN + " more";
        String first = things.stream().limit(shown).map(Object::toString).collect(Collectors.joining(", "));
        return first.isEmpty() ? last : first + " and " + last;
    }

    /** Returns an indented line for each finding of a kind, or one that says there is none. */
    static String lines(PolicyFinding.Kind kind, List<PolicyFinding> findings) {
        String lines = findings.stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> "  " + finding + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "  " + kind.words() + ": none\n" : lines;
    }

    /** Joins findings to one line, numbered where there is more than one. */
    public static String numbered(List<PolicyFinding> findings) {
        return findings.size() == 1
                ? findings.get(0).toString()
                : findings.size() + " faults: "
                        + IntStream.range(0, findings.size())
                                .mapToObj(i -> "(" + (i + 1) + ") " + findings.get(i))
                                .collect(Collectors.joining("; "));
    }
}
