package org.qualitybanding.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Rule;
import org.qualitybanding.scoring.rule.RuleArbitraries;

class RuleSetCheckProperties {

    private static final List<ActionCounts> UNRATED = RuleArbitraries.world(false, 16);
    private static final List<ActionCounts> RATED = RuleArbitraries.world(true, 10);

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("R1: holes, overlaps and rules that never hold are those that brute force finds")
    void agreesWithBruteForce(@ForAll("unrated") List<Rule<Condition, String>> rules) {
        agrees(rules);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    @Label("R1: the same where rules ask for RAG ratings")
    void agreesWithBruteForceOverRatings(@ForAll("rated") List<Rule<Condition, String>> rules) {
        agrees(rules);
    }

    private static void agrees(List<Rule<Condition, String>> rules) {
        boolean rated =
                RuleArbitraries.isRated(rules.stream().map(Rule::condition).toList());
        List<ActionCounts> world = rated ? RATED : UNRATED;
        RuleSetCheck<String> check = RuleSetCheck.of(rules);
        verify(
                check,
                PolicyFinding.Kind.HOLE,
                List.of(),
                world,
                counts -> rules.stream().noneMatch(rule -> rule.condition().holdsFor(counts)));
        for (int i = 0; i < rules.size(); i++) {
            Rule<Condition, String> one = rules.get(i);
            assertThat(find(check, PolicyFinding.Kind.UNREACHABLE_RULE, List.of(one.id())))
                    .hasSize(world.stream().anyMatch(one.condition()::holdsFor) ? 0 : 1);
            for (Rule<Condition, String> other : rules.subList(i + 1, rules.size())) {
                verify(
                        check,
                        PolicyFinding.Kind.OVERLAP,
                        List.of(one.id(), other.id()),
                        world,
                        counts -> one.condition().holdsFor(counts)
                                && other.condition().holdsFor(counts));
            }
        }
    }

    private static void verify(
            RuleSetCheck<String> check,
            PolicyFinding.Kind kind,
            List<String> ids,
            List<ActionCounts> world,
            Predicate<ActionCounts> wrong) {
        List<PolicyFinding> found = find(check, kind, ids);
        List<ActionCounts> wrongCases = world.stream().filter(wrong).toList();
        assertThat(found).hasSize(wrongCases.isEmpty() ? 0 : 1);
        for (PolicyFinding finding : found) {
            assertThat(world)
                    .filteredOn(counts -> isIn(finding, counts) != wrong.test(counts))
                    .isEmpty();
            List<ActionCounts> examples = finding.examples().stream()
                    .map(PolicyFinding.Example::counts)
                    .toList();
            assertThat(examples)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(10)
                    .allMatch(wrong);
            assertThat(examples.get(0).total()).isEqualTo(wrongCases.get(0).total());
            boolean every = finding.says().endsWith(" alone") || finding.says().endsWith(" and no other case");
            if (!every) {
                assertThat(examples)
                        .noneMatch(example ->
                                wrongCases.stream().anyMatch(counts -> RuleArbitraries.isSmaller(counts, example)));
            } else {
                assertThat(examples).containsExactlyInAnyOrderElementsOf(wrongCases);
            }
        }
    }

    private static boolean isIn(PolicyFinding finding, ActionCounts counts) {
        long regions =
                finding.where().stream().filter(where -> where.holdsFor(counts)).count();
        return regions == 1;
    }

    private static List<PolicyFinding> find(RuleSetCheck<String> check, PolicyFinding.Kind kind, List<String> ids) {
        return check.findings().stream()
                .filter(finding -> finding.kind() == kind && finding.ruleIds().equals(ids))
                .toList();
    }

    @Provide
    Arbitrary<List<Rule<Condition, String>>> unrated() {
        return RuleArbitraries.ruleSets(RuleArbitraries.conditions(RuleArbitraries.UNRATED, 6));
    }

    @Provide
    Arbitrary<List<Rule<Condition, String>>> rated() {
        return RuleArbitraries.ruleSets(RuleArbitraries.conditions(RuleArbitraries.RATED, 2));
    }
}
