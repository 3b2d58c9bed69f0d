package org.qualitybanding.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Operator;
import org.qualitybanding.scoring.rule.OutcomeDecision;
import org.qualitybanding.scoring.rule.Rule;
import org.qualitybanding.scoring.rule.RuleArbitraries;

class LadderCheckProperties {

    private static final List<ActionCounts> UNRATED = RuleArbitraries.world(false, 18);
    private static final List<ActionCounts> RATED = RuleArbitraries.world(true, 12);

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("R1: unreachable rungs and steps that improve are those that brute force finds")
    void agreesWithBruteForce(@ForAll("unrated") Ladder<Condition, Outcome> ladder) {
        agrees(ladder);
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @Label("R1: the same where rules ask for RAG ratings")
    void agreesWithBruteForceOverRatings(@ForAll("rated") Ladder<Condition, Outcome> ladder) {
        agrees(ladder);
    }

    private static void agrees(Ladder<Condition, Outcome> ladder) {
        LadderCheck check = LadderCheck.of(ladder);
        List<ActionCounts> world = RuleArbitraries.isRated(ladder) ? RATED : UNRATED;
        BitSet reached = new BitSet();
        world.forEach(counts -> reached.set(DecisionTable.of(ladder).rungFor(counts)));
        for (int rung = 0; rung <= ladder.worstFirst().size(); rung++) {
            String id = ladder.rung(rung).id();
            assertThat(check.findings().stream()
                            .filter(finding -> finding.kind() == PolicyFinding.Kind.UNREACHABLE_RULE)
                            .filter(finding -> finding.ruleIds().get(0).equals(id)))
                    .hasSize(reached.get(rung) ? 0 : 1)
                    .allSatisfy(finding -> isShadowed(ladder, finding));
        }
        for (Worsening step : check.steps()) {
            List<PolicyFinding> found = (step.isBinding() ? check.findings() : check.observations())
                    .stream()
                            .filter(finding -> finding.examples().stream()
                                    .anyMatch(example -> example.step().equals(Optional.of(step))))
                            .toList();
            List<ActionCounts> better = world.stream()
                    .filter(counts -> improves(ladder, step, counts))
                    .toList();
            assertThat(found).hasSize(better.isEmpty() ? 0 : 1);
            found.forEach(finding -> isMinimal(ladder, step, finding, better));
        }
    }

    private static void isMinimal(
            Ladder<Condition, Outcome> ladder, Worsening step, PolicyFinding finding, List<ActionCounts> better) {
        assertThat(finding.examples().get(0).counts().total())
                .isEqualTo(better.get(0).total());
        assertThat(finding.examples()).doesNotHaveDuplicates().allSatisfy(example -> {
            ActionCounts counts = example.counts();
            assertThat(improves(ladder, step, counts)).isTrue();
            assertThat(better).noneMatch(other -> RuleArbitraries.isSmaller(other, counts));
        });
    }

    private static void isShadowed(Ladder<Condition, Outcome> ladder, PolicyFinding finding) {
        List<String> takers = finding.ruleIds().subList(1, finding.ruleIds().size());
        assertThat(finding.examples())
                .allSatisfy(example -> assertThat(takers)
                        .contains(new OutcomeDecision(ladder, example.counts())
                                .rung()
                                .id()));
        ladder.worstFirst().stream()
                .filter(rule -> rule.id().equals(finding.ruleIds().get(0)))
                .forEach(rule -> assertThat(finding.examples())
                        .allMatch(example -> rule.condition().holdsFor(example.counts())));
    }

    private static boolean improves(Ladder<Condition, Outcome> ladder, Worsening step, ActionCounts counts) {
        return step.applyTo(counts)
                .filter(after -> DecisionTable.of(ladder)
                        .answerFor(counts)
                        .isWorseThan(DecisionTable.of(ladder).answerFor(after)))
                .isPresent();
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    @Label(
            "R1, R4, M8: an accepted policy has one outcome in every case, never better for a worse one; so for the gate")
    void keepsWhatItPromisesAnywhere(@ForAll("upward") Ladder<Condition, Outcome> ladder, @ForAll long seed) {
        LadderCheck check = LadderCheck.of(ladder);
        assertThat(check.findings()).noneMatch(finding -> finding.kind() == PolicyFinding.Kind.NOT_MONOTONE);
        if (check.clean()) {
            probe(ScoringPolicy.published().withLadder(ladder), check.steps(), new Random(seed));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("the same for policies of any shape, if they are accepted")
    void keepsWhatItPromisesForAnyShape(@ForAll("any") Ladder<Condition, Outcome> ladder, @ForAll long seed) {
        LadderCheck check = LadderCheck.of(ladder);
        if (check.clean()) {
            probe(ScoringPolicy.published().withLadder(ladder), check.steps(), new Random(seed));
        }
    }

    private static void probe(ScoringPolicy policy, List<Worsening> steps, Random random) {
        List<ActionCounts> probes = Stream.generate(() -> randomCounts(random, steps.equals(Worsening.rated())))
                .limit(2_000)
                .toList();
        assertThat(probes)
                .filteredOn(counts -> policy.outcomeOf(counts) != firstThatHolds(policy, counts))
                .isEmpty();
        assertThat(probes)
                .filteredOn(
                        counts -> policy.fullReviewNeeded(counts) != (policy.outcomeOf(counts) != Outcome.OUTCOME_1))
                .isEmpty();
        assertThat(probes)
                .filteredOn(counts -> steps.stream()
                        .filter(Worsening::isBinding)
                        .anyMatch(step -> improves(policy.ladder(), step, counts)))
                .isEmpty();
    }

    private static Outcome firstThatHolds(ScoringPolicy policy, ActionCounts counts) {
        return policy.ladder().worstFirst().stream()
                .filter(rule -> rule.condition().holdsFor(counts))
                .map(Rule::outcome)
                .findFirst()
                .orElse(policy.ladder().otherwise());
    }

    private static ActionCounts randomCounts(Random random, boolean rated) {
        int bound = random.nextInt(10) == 0 ? Integer.MAX_VALUE / 4 : 60;
        int red = random.nextInt(bound);
        int amber = random.nextInt(bound);
        int green = random.nextInt(bound);
        int significant = random.nextInt(Math.min(bound, red + amber + green + 1));
        return new ActionCounts(
                significant,
                red + amber + green - significant,
                rated ? Optional.of(new RagCounts(red, amber, green)) : Optional.empty());
    }

    @Provide
    Arbitrary<Ladder<Condition, Outcome>> unrated() {
        return RuleArbitraries.ladders(RuleArbitraries.UNRATED, 6);
    }

    @Provide
    Arbitrary<Ladder<Condition, Outcome>> rated() {
        return RuleArbitraries.ladders(RuleArbitraries.RATED, 2);
    }

    @Provide
    Arbitrary<Ladder<Condition, Outcome>> upward() {
        return RuleArbitraries.ladders(RuleArbitraries.conditions(
                List.of(Count.SIGNIFICANT, Count.MINOR, Count.RED, Count.TOTAL),
                List.of(Operator.AT_LEAST, Operator.MORE_THAN),
                50));
    }

    @Provide
    Arbitrary<Ladder<Condition, Outcome>> any() {
        return RuleArbitraries.ladders(RuleArbitraries.RATED, 50);
    }
}
