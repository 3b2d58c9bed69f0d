package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.distinctIds;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Rule;

/**
 * Whether of several rules exactly one holds in every case: no holes, no overlaps, no rule that never holds.
 *
 * <p>The check is exact, on whole numbers: {@code minor <= 12} and {@code minor >= 13} leave no hole. Rules compare
 * counts with constants and nothing else, so between two neighbouring constants all cases are alike, and one case of
 * each kind decides for all. The published model's first stage, read as "no significant actions and under 12 minor"
 * against "significant actions, or over 12 minor", leaves exactly one case out (R2):
 *
 * <pre>{@code
 * RuleSetCheck<String> check = RuleSetCheck.of(List.of(
 *         rule("outcome-1", "significant = 0 and minor < 12", "Outcome 1"),
 *         rule("full-review", "significant >= 1 or minor > 12", "full review")));
 *
 * check.findings();
 * // [hole: no rule holds for significant = 0 and minor = 12; that is (0 significant, 12 minor) alone]
 * }</pre>
 *
 * <p>A case is any numbers of significant and minor actions that {@link ActionCounts} can hold; where a rule compares
 * the number of red, amber or green actions, with every way to rate them.
 *
 * @param rules the rules, in any order
 * @param findings what is wrong with them: a hole, then the overlaps of each pair, then the rules that never hold
 * @param <R> the type of the rules' results
 */
public record RuleSetCheck<R>(List<Rule<Condition, R>> rules, List<PolicyFinding> findings) {

    /**
     * Creates the result of a check; {@link #of} does the checking.
     *
     * @throws InvalidValueException if a part is missing, or an id comes twice
     */
    public RuleSetCheck {
        rules = list("rules", rules);
        distinctIds("rules", rules, Rule::id);
        findings = list("findings", findings);
    }

    /**
     * Checks rules.
     *
     * @param rules the rules
     * @param <R> the type of their results
     * @return what was found
     * @throws InvalidValueException if a rule is missing, an id comes twice, or the rules compare counts with so many
     *     different numbers that checking them would take more than 25,000,000 comparisons
     */
    public static <R> RuleSetCheck<R> of(List<Rule<Condition, R>> rules) {
        List<Rule<Condition, R>> given = new RuleSetCheck<>(rules, List.of()).rules();
        Partition partition = Partition.of(given);
        Answers<BitSet> holding = partition.ask(counts -> holdingFor(given, counts));

        ImmutableList.Builder<PolicyFinding> findings = ImmutableList.builder();
        Region hole = holding.where(BitSet::isEmpty);
        if (!hole.isEmpty()) {
            findings.add(FindingWords.hole(hole));
        }
        addOverlaps(given, partition, holding, findings);
        for (int i = 0; i < given.size(); i++) {
            int rule = i;
            if (holding.given().stream().noneMatch(set -> set.get(rule))) {
                findings.add(
                        FindingWords.neverHolds(given.get(i).id(), given.get(i).condition()));
            }
        }
        return new RuleSetCheck<>(given, findings.build());
    }

    private static <R> BitSet holdingFor(List<Rule<Condition, R>> rules, ActionCounts counts) {
        BitSet holding = new BitSet(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            holding.set(i, rules.get(i).condition().holdsFor(counts));
        }
        return holding;
    }

    private static <R> void addOverlaps(
            List<Rule<Condition, R>> rules,
            Partition partition,
            Answers<BitSet> holding,
            ImmutableList.Builder<PolicyFinding> findings) {
        holding.given()
                .forEach(set -> partition.requireFewRegions((long) set.cardinality() * (set.cardinality() - 1) / 2));
        List<BitSet> overlapping = new ArrayList<>();
        long pairs = 0;
        for (int i = 0; i < rules.size(); i++) {
            BitSet others = new BitSet();
            for (BitSet set : holding.given()) {
                if (set.get(i)) {
                    others.or(set);
                }
            }
            others.clear(0, i + 1);
            overlapping.add(others);
            pairs += others.cardinality();
        }
        partition.requireFewRegions(pairs);
        for (int i = 0; i < rules.size(); i++) {
            int one = i;
            overlapping.get(i).stream()
                    .forEach(other -> findings.add(FindingWords.overlap(
                            rules.get(one), rules.get(other), holding.where(set -> set.get(one) && set.get(other)))));
        }
    }

    /**
     * Tells whether exactly one rule holds in every case.
     *
     * @return true if nothing was found
     */
    public boolean clean() {
        return findings.isEmpty();
    }

    /**
     * Returns the rules and what was found, kind by kind, for a person to read.
     *
     * @return a line for each rule, and under them a line for each finding or {@code none}
     */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        rules.forEach(rule -> text.add(rule.toString()));
        return text.add(FindingWords.lines(PolicyFinding.Kind.HOLE, findings))
                .add(FindingWords.lines(PolicyFinding.Kind.OVERLAP, findings))
                .add(FindingWords.lines(PolicyFinding.Kind.UNREACHABLE_RULE, findings))
                .toString();
    }

    /** Returns how many rules were checked and what was found, such as {@code 2 rules: hole: …}. */
    @Override
    public String toString() {
        return Words.counted(rules.size(), "rule") + ": "
                + (clean() ? "exactly one holds in every case" : PolicyFinding.inOneLine(findings));
    }
}
