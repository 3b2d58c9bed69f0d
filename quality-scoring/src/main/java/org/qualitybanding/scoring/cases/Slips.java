package org.qualitybanding.scoring.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.check.LadderComparison;
import org.qualitybanding.scoring.check.LadderCoverage;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/** Writes a policy with every slip of the pen, one at a time, and tells which cases notice. */
final class Slips {

    private final ScoringPolicy policy;
    private final List<Unasked> slips = new ArrayList<>();

    private Slips(ScoringPolicy policy) {
        this.policy = policy;
    }

    /** A slip of which no case was asked yet. */
    record Unasked(String says, ActionCounts smallest, Predicate<PolicyCase> noticedBy) {

        boolean isNoticedBy(List<PolicyCase> cases) {
            return cases.stream().anyMatch(noticedBy);
        }
    }

    /** Returns all slips of a policy that some review would show; where its rungs decide is told by the coverage. */
    static List<Unasked> allOf(ScoringPolicy policy, LadderCoverage coverage) {
        Slips slips = new Slips(policy);
        List<Rule<Condition, Outcome>> rules = policy.ladder().worstFirst();
        for (int i = 0; i < rules.size(); i++) {
            Rule<Condition, Outcome> rule = rules.get(i);
            for (Condition slip : rule.condition().slips()) {
                slips.addRule(rule.id() + " if " + slip, i, Optional.of(Rule.rule(rule.id(), slip, rule.outcome())));
            }
            slips.addRule("without " + rule.id(), i, Optional.empty());
        }
        for (ActionScore action : ActionScore.values()) {
            slips.smallest(action, coverage).ifPresent(counts -> slips.addBands(action, counts));
        }
        return slips.slips;
    }

    /** Adds the ladder with another rule, or none, in the place of one, unless all counts have the same outcome by it. */
    private void addRule(String says, int index, Optional<Rule<Condition, Outcome>> instead) {
        Ladder<Condition, Outcome> ladder = policy.ladder();
        List<Rule<Condition, Outcome>> rules = new ArrayList<>(ladder.worstFirst());
        rules.remove(index);
        instead.ifPresent(rule -> rules.add(index, rule));
        Ladder<Condition, Outcome> slip = new Ladder<>(rules, ladder.otherwise(), ladder.otherwiseClauses());
        List<Difference<Difference.Cases, Outcome>> differences =
                LadderComparison.of(ladder, slip).outcomes();
        if (!differences.isEmpty()) {
            DecisionTable<Outcome> table = DecisionTable.of(slip);
            slips.add(new Unasked(
                    says,
                    differences.get(0).about().smallest(),
                    each -> table.answerFor(each.counts()) != each.outcome()));
        }
    }

    /** Returns the counts with the fewest actions that have a score, unless no counts have it. */
    private Optional<ActionCounts> smallest(ActionScore action, LadderCoverage coverage) {
        return coverage.parts().stream()
                .filter(part -> part.kind() == LadderCoverage.Part.Kind.RUNG)
                .map(LadderCoverage.Part::smallest)
                .filter(counts -> policy.outcomeOf(counts).score() == action)
                .min(Comparator.comparingLong(ActionCounts::total));
    }

    /** Adds the bands of a score, each one better and one worse. */
    private void addBands(ActionScore action, ActionCounts smallest) {
        List<Band> bands = List.of(Band.values());
        for (ComplianceScore compliance : ComplianceScore.values()) {
            int place = bands.indexOf(policy.band(action, compliance));
            for (int other : new int[] {place - 1, place + 1}) {
                if (other >= 0 && other < bands.size()) {
                    slips.add(new Unasked(
                            bands.get(other).words() + " for " + new ScorePair(action, compliance),
                            smallest,
                            each -> each.looksAt(action, compliance)));
                }
            }
        }
    }
}
