package org.qualitybanding.scoring.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.scoring.rule.BoundaryReading;
import org.qualitybanding.scoring.rule.Comparison;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Operator;
import org.qualitybanding.scoring.rule.Rule;

/** Policies of all kinds that the check lets pass. */
public final class PolicyArbitraries {

    private PolicyArbitraries() {}

    public static Arbitrary<ScoringPolicy> policies() {
        Arbitrary<String> ids = Arbitraries.strings()
                .withChars("abcXYZ019-_.\u00e9\"\\")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Combinators.combine(
                        ids,
                        ids,
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(5, 12),
                        ladders(),
                        matrices(),
                        Arbitraries.of(ScoringPolicy.Scope.class),
                        rules())
                .as((id, version, initial, domains, ladder, matrix, scope, rule) ->
                        new ScoringPolicy(id, version, domains, initial, ladder, matrix, scope, rule));
    }

    /** Each rung asks for less than the one before it, of the same counts, so the check has nothing to say. */
    public static Arbitrary<Ladder<Condition, Outcome>> ladders() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 40),
                        Arbitraries.of(Count.RED, Count.TOTAL),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Boundary.class),
                        Arbitraries.of(BoundaryReading.Choice.class),
                        clauses())
                .as((bound, count, both, side, choice, clauses) -> {
                    List<Rule<Condition, Outcome>> rules = new ArrayList<>();
                    rules.add(rule("poor", count, bound, side, Outcome.OUTCOME_3, choice, clauses));
                    if (both) {
                        rules.add(rule("middling", count, bound - 1, side, Outcome.OUTCOME_2, choice, List.of()));
                    }
                    return new Ladder<>(rules, Outcome.OUTCOME_1, clauses);
                });
    }

    private static Rule<Condition, Outcome> rule(
            String id,
            Count count,
            int bound,
            Boundary side,
            Outcome outcome,
            BoundaryReading.Choice choice,
            List<Clause> clauses) {
        return new Rule<>(
                id,
                new Comparison(count, side == Boundary.ADVERSE ? Operator.AT_LEAST : Operator.MORE_THAN, bound)
                        .or(Count.SIGNIFICANT.atLeast(bound)),
                outcome,
                List.of(new BoundaryReading(count, bound, PublishedModel.R2, choice)),
                clauses);
    }

    public static Arbitrary<List<Clause>> clauses() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("aB 1\n\t\"\\\u00e9\u2028\ud83d\ude00=")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(text -> "x" + text);
        return Combinators.combine(texts, texts)
                .as((document, says) -> new Clause(document, "4.2", says))
                .list()
                .ofMaxSize(2);
    }

    public static Arbitrary<BandingMatrix> matrices() {
        return Arbitraries.of(Band.class).list().ofSize(6).map(bands -> {
            List<Band> rising = new ArrayList<>(bands);
            rising.sort(null);
            BandingMatrix matrix = new BandingMatrix(everywhere(rising.get(0)));
            int next = 5;
            for (ActionScore action : List.of(ActionScore.PLUS_ONE, ActionScore.ZERO, ActionScore.MINUS_ONE)) {
                matrix = matrix.with(action, ComplianceScore.MET, rising.get(next--));
            }
            for (ActionScore action : List.of(ActionScore.PLUS_ONE, ActionScore.ZERO)) {
                matrix = matrix.with(action, ComplianceScore.NOT_MET, rising.get(next--));
            }
            return matrix;
        });
    }

    private static Map<ActionScore, Map<ComplianceScore, Band>> everywhere(Band band) {
        return Arrays.stream(ActionScore.values())
                .collect(Collectors.toMap(
                        action -> action, action -> Map.of(ComplianceScore.NOT_MET, band, ComplianceScore.MET, band)));
    }

    public static Arbitrary<ComplianceRule> rules() {
        Arbitrary<Share> shares = Combinators.combine(
                        Arbitraries.integers().between(0, 100), Arbitraries.of(7, 60, 100))
                .as((part, whole) -> Share.of(Math.min(part, whole), whole));
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.just(ComplianceRule.published()),
                                Arbitraries.just(ComplianceRule.reviewersWord()),
                                shares.map(ComplianceRule::shareOfAll),
                                shares.map(ComplianceRule::seriousMetAndShareOfRest)),
                        Arbitraries.of(ComplianceRule.LateFound.class))
                .as(ComplianceRule::withLateFound);
    }
}
