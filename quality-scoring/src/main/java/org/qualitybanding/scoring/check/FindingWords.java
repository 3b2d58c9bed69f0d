package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.quoted;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Answer;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.OutcomeDecision;
import org.qualitybanding.scoring.rule.Rule;

/** Puts findings into words, and keeps them readable where there are many. */
final class FindingWords {

    private static final int SHOWN = 5;

    private FindingWords() {}

    static PolicyFinding hole(Region region) {
        return about(PolicyFinding.Kind.HOLE, List.of(), "no rule holds", region);
    }

    static PolicyFinding overlap(Rule<Condition, ?> one, Rule<Condition, ?> other, Region region) {
        String says = quoted(one.id()) + " (" + Answer.inWords(one.outcome()) + ") and " + quoted(other.id()) + " ("
                + Answer.inWords(other.outcome()) + ") both hold";
        return about(PolicyFinding.Kind.OVERLAP, List.of(one.id(), other.id()), says, region);
    }

    private static PolicyFinding about(PolicyFinding.Kind kind, List<String> ruleIds, String says, Region region) {
        List<Condition> where = region.where();
        List<ActionCounts> few = region.ifFew();
        List<PolicyFinding.Example> examples = examples(few.isEmpty() ? region.smallest() : few);
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
    static PolicyFinding shadowed(String ruleId, List<String> takers, Region region) {
        List<PolicyFinding.Example> smallest = examples(region.smallest());
        return new PolicyFinding(
                PolicyFinding.Kind.UNREACHABLE_RULE,
                ImmutableList.<String>builder().add(ruleId).addAll(takers).build(),
                region.where(),
                smallest,
                List.of(),
                quoted(ruleId) + " never decides: "
                        + listed(takers.stream().map(Require::quoted).toList())
                        + (takers.size() == 1 ? " takes" : " take") + " each of its cases, the smallest being "
                        + listed(smallest));
    }

    /** Says that a worse case has a better outcome; the ladder's answers are those for the smallest case. */
    static PolicyFinding notMonotone(Ladder<Condition, Outcome> ladder, Worsening step, Region region) {
        List<PolicyFinding.Example> examples = region.smallest().stream()
                .map(counts -> new PolicyFinding.Example(counts, Optional.of(step)))
                .toList();
        OutcomeDecision before = new OutcomeDecision(ladder, examples.get(0).counts());
        OutcomeDecision after =
                new OutcomeDecision(ladder, examples.get(0).after().orElseThrow());
        String says = "with " + step.words() + ", " + decided(before) + " becomes " + decided(after);
        if (examples.size() > 1) {
            says += "; so do " + listed(examples.subList(1, examples.size()));
        }
        return new PolicyFinding(
                step.isBinding() ? PolicyFinding.Kind.NOT_MONOTONE : PolicyFinding.Kind.REGRADING_IMPROVES,
                List.of(before.rung().id(), after.rung().id()),
                List.of(),
                examples,
                List.of(),
                says);
    }

    private static String decided(OutcomeDecision decision) {
        return decision.outcome().words() + " by " + quoted(decision.rung().id()) + " for (" + decision.counts() + ")";
    }

    private static List<PolicyFinding.Example> examples(List<ActionCounts> cases) {
        return cases.stream()
                .map(counts -> new PolicyFinding.Example(counts, Optional.empty()))
                .toList();
    }

    /** Joins what no two of hold at once, such as {@code minor >= 13 and for significant >= 1 and minor <= 12}. */
    static String regions(List<Condition> where) {
        String shown = where.stream().limit(SHOWN).map(Condition::toString).collect(Collectors.joining(", and for "));
        return where.size() <= SHOWN
                ? shown
                : shown + ", and " + Words.counted(where.size() - (long) SHOWN, "region") + " more";
    }

    /** Joins things, such as {@code a, b and c}. */
    static String listed(List<?> things) {
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
                .map(finding -> "  " + finding)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "  " + kind.words() + ": none" : lines;
    }
}
