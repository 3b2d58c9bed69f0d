package org.qualitybanding.scoring.cases;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.OutcomeDecision;

/**
 * Some counts of actions, and what a team expects its policy to answer for them. For example, that exactly 12 minor actions are
 * not over 12 (reading R2):
 *
 * <pre>{@code
 * PolicyCase twelve = PolicyCase.builder()
 *         .counts(ActionCounts.significant(0).minor(12))
 *         .outcome(Outcome.OUTCOME_1)
 *         .putBands(ComplianceScore.MET, Band.GOOD)
 *         .why("Exactly 12 is not over 12.")
 *         .build();
 *
 * twelve.faultsUnder(ScoringPolicy.published()); // []
 * twelve.faultsUnder(stricter); // [outcome must be Outcome 2, as rule "outcome-2" decides for (0 significant, 12 minor), found Outcome 1]
 * }</pre>
 *
 * @param counts how many actions there are; with their RAG ratings where a rule asks for them
 * @param rule the id of the rule that is to decide, {@code otherwise} for the last rung; or empty where it makes no difference which
 *     rule does
 * @param outcome the outcome there is to be
 * @param bands for a compliance score, the band there is to be; none where it makes no difference
 * @param why why the team wants it so; a text for people, which stands in no message
 */
@RecordStyle
@Value.Builder
public record PolicyCase(
        ActionCounts counts, Optional<String> rule, Outcome outcome, Map<ComplianceScore, Band> bands, String why)
        implements WithPolicyCase {

    /**
     * Creates a case.
     *
     * @throws InvalidValueException if the counts, the outcome, a band or the reason are missing, or the id of the rule is none
     */
    public PolicyCase {
        Checks check = new Checks();
        counts = check.given("counts", counts);
        rule = Require.optional(rule);
        rule.ifPresent(id -> check.id("rule", id));
        outcome = check.given("outcome", outcome);
        bands = bands(check, bands);
        why = check.text("why", why);
        check.done();
    }

    private static Map<ComplianceScore, Band> bands(Checks check, @Nullable Map<ComplianceScore, Band> bands) {
        Map<ComplianceScore, Band> given = new EnumMap<>(ComplianceScore.class);
        if (bands != null) {
            bands.forEach((compliance, band) -> {
                if (check.given("bands", compliance) != null && check.given("bands." + compliance, band) != null) {
                    given.put(compliance, band);
                }
            });
        }
        return Maps.immutableEnumMap(given);
    }

    /**
     * Starts a case.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes down what a policy answers, for a person to confirm.
     *
     * @param policy the policy
     * @param counts the counts of actions
     * @param why why it is to be so
     * @return the case, with the rule, the outcome and the band for either compliance score
     * @throws InvalidValueException if something is missing, or a rule asks for RAG ratings that the counts do not know
     */
    public static PolicyCase asAnswered(ScoringPolicy policy, ActionCounts counts, String why) {
        OutcomeDecision decision = policy.decide(counts);
        Map<ComplianceScore, Band> bands = new EnumMap<>(ComplianceScore.class);
        for (ComplianceScore compliance : ComplianceScore.values()) {
            bands.put(compliance, policy.band(decision.score(), compliance));
        }
        return new PolicyCase(counts, Optional.of(decision.rung().id()), decision.outcome(), bands, why);
    }

    /**
     * Tells in what a policy answers otherwise.
     *
     * @param policy the policy
     * @return a fault for each expectation that does not come true: of the rule, the outcome, each band; where the rules ask for RAG
     *     ratings that the counts do not know, of the counts alone
     * @throws InvalidValueException if the policy is missing
     */
    public List<Fault> faultsUnder(ScoringPolicy policy) {
        OutcomeDecision decision;
        try {
            decision = Require.given("policy", policy).decide(counts);
        } catch (InvalidValueException unknown) { // a rule asks for RAG ratings
            return List.of(fault("counts." + unknown.field(), unknown.expected(), unknown.found()));
        }
        List<Fault> faults = new ArrayList<>();
        String decides =
                decision.ruleId()
                                .map(id -> ", as rule " + Require.quoted(id) + " decides")
                                .orElse(", as no rule holds") + " for (" + counts + ")";
        if (rule.isPresent() && !rule.get().equals(decision.rung().id())) {
            faults.add(fault(
                    "rule",
                    Require.quoted(decision.rung().id()) + ", which decides for (" + counts + ")",
                    Require.quoted(rule.get())));
        }
        if (outcome != decision.outcome()) {
            faults.add(fault("outcome", decision.outcome().words() + decides, outcome.words()));
        }
        bands.forEach((compliance, band) -> {
            Band found = policy.band(decision.score(), compliance);
            if (band != found) {
                faults.add(fault("bands." + compliance, found.words() + decides, band.words()));
            }
        });
        return List.copyOf(faults);
    }

    /**
     * Tells in what a policy answers any of some cases otherwise.
     *
     * @param policy the policy
     * @param cases the cases
     * @return the faults of each, at their places, such as {@code cases[1].outcome}
     * @throws InvalidValueException if the policy or a case is missing
     */
    public static List<Fault> faultsUnder(ScoringPolicy policy, List<PolicyCase> cases) {
        List<Fault> faults = new ArrayList<>();
        List<PolicyCase> given = Require.list("cases", cases);
        for (int i = 0; i < given.size(); i++) {
            for (Fault each : given.get(i).faultsUnder(policy)) {
                faults.add(fault("cases[" + i + "]." + each.field(), each.expected(), each.found()));
            }
        }
        return List.copyOf(faults);
    }

    private static Fault fault(String field, String expected, String found) {
        return new Fault(field, Optional.empty(), expected, found);
    }

    /** Tells whether the case expects one of the bands of a pair of scores. */
    boolean looksAt(ActionScore action, ComplianceScore compliance) {
        return outcome.score() == action && bands.containsKey(compliance);
    }

    /** Returns the counts and the outcome, such as {@code (0 significant, 12 minor): Outcome 1, Good with compliance 1}. */
    @Override
    public String toString() {
        StringBuilder sentence = new StringBuilder("(" + counts + "): " + outcome.words());
        rule.ifPresent(id -> sentence.append(" by ").append(id));
        bands.forEach((compliance, band) -> sentence.append(", ")
                .append(band.words())
                .append(" with compliance ")
                .append(compliance.value()));
        return sentence.toString();
    }

    /** Builds a {@link PolicyCase}. */
    public static class Builder extends PolicyCaseBuilder {
        Builder() {}
    }
}
