package org.qualitybanding.benchmarks.peers;

import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.qualitybanding.benchmarks.decision.BandDecision;
import org.qualitybanding.benchmarks.decision.BandedOutcome;
import org.qualitybanding.benchmarks.decision.DecisionEngine;
import org.qualitybanding.benchmarks.decision.ReviewAnswer;
import org.qualitybanding.benchmarks.decision.ReviewDecision;

/** The model as Easy Rules: conditions and actions are lambdas, and the first rule that applies ends its set. */
public final class EasyRules implements DecisionEngine {

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    private final Rules gate = new Rules(
            rule(1, facts -> atLeast(facts, "initialSignificant", 1), "fullReview", true),
            rule(2, facts -> atLeast(facts, "initialMinor", 13), "fullReview", true),
            rule(3, facts -> true, "fullReview", false));

    private final Rules outcome = new Rules(
            rule(1, facts -> atLeast(facts, "significant", 2), "outcome", 3),
            rule(2, facts -> atLeast(facts, "minor", 35), "outcome", 3),
            rule(3, facts -> atLeast(facts, "significant", 1), "outcome", 2),
            rule(4, facts -> atLeast(facts, "minor", 13), "outcome", 2),
            rule(5, facts -> true, "outcome", 1));

    private final Rules band = new Rules(
            rule(1, facts -> is(facts, "outcome", 3) && is(facts, "compliance", 0), "band", "POOR"),
            rule(2, facts -> is(facts, "outcome", 1) && is(facts, "compliance", 1), "band", "GOOD"),
            rule(3, facts -> true, "band", "ADEQUATE"));

    /** Clause M22 with the lowest score, -1, which stays possible until the remaining domains are reviewed (reading R7). */
    private final Rules lowestBand = new Rules(
            rule(1, facts -> is(facts, "compliance", 0), "lowestBand", "POOR"),
            rule(2, facts -> true, "lowestBand", "ADEQUATE"));

    private static Rule rule(int priority, Condition condition, String fact, Object value) {
        return new RuleBuilder()
                .name(fact + " " + priority)
                .priority(priority)
                .when(condition)
                .then(facts -> facts.put(fact, value))
                .build();
    }

    private static boolean atLeast(Facts facts, String name, int least) {
        return number(facts, name) >= least;
    }

    private static boolean is(Facts facts, String name, int value) {
        return number(facts, name) == value;
    }

    private static int number(Facts facts, String name) {
        return facts.<Integer>get(name);
    }

    @Override
    public BandDecision bandDecision() {
        return (significant, minor, compliance) -> {
            Facts facts = decided(significant, minor, compliance);
            return new BandedOutcome(number(facts, "outcome"), facts.get("band"));
        };
    }

    @Override
    public ReviewDecision reviewDecision() {
        return asked -> {
            Facts facts = decided(
                    asked.initialSignificant() + asked.remainingSignificant(),
                    asked.initialMinor() + asked.remainingMinor(),
                    asked.compliance());
            facts.put("initialSignificant", asked.initialSignificant());
            facts.put("initialMinor", asked.initialMinor());
            engine.fire(gate, facts);
            boolean fullReview = facts.get("fullReview");
            String soFar = facts.get("band");
            if (!fullReview || asked.remainingReviewed()) {
                return new ReviewAnswer(fullReview, number(facts, "outcome"), soFar, soFar);
            }
            engine.fire(lowestBand, facts);
            return new ReviewAnswer(true, 0, facts.get("lowestBand"), soFar);
        };
    }

    private Facts decided(int significant, int minor, int compliance) {
        Facts facts = new Facts();
        facts.put("significant", significant);
        facts.put("minor", minor);
        facts.put("compliance", compliance);
        engine.fire(outcome, facts);
        engine.fire(band, facts);
        return facts;
    }
}
