package org.qualitybanding.scoring.policy;

import java.util.List;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.rule.BoundaryReading;
import org.qualitybanding.scoring.rule.OutcomeLadder;
import org.qualitybanding.scoring.rule.OutcomeRule;

/** Writes a policy down, fact by fact, for its digest. A policy that gets a new part gets a new form. */
final class PolicyText {

    private static final String HEADING = "scoring policy, form 1";

    private PolicyText() {}

    static CanonicalText of(ScoringPolicy policy) {
        CanonicalText text = new CanonicalText(HEADING)
                .quoted("id", policy.id())
                .quoted("version", policy.version())
                .fact("domainCount", policy.domainCount())
                .fact("initialDomainCount", policy.initialDomainCount());
        ladder(text, policy.ladder());
        for (ActionScore action : ActionScore.values()) {
            for (ComplianceScore compliance : ComplianceScore.values()) {
                text.fact(
                        "matrix.bands." + action.name() + "." + compliance.name(),
                        policy.matrix().band(action, compliance));
            }
        }
        ComplianceRule rule = policy.complianceRule();
        text.fact("overallScope", policy.overallScope()).fact("complianceRule.basis", rule.basis());
        rule.share().ifPresent(share -> text.fact("complianceRule.share", share));
        return text.fact("complianceRule.lateFound", rule.lateFound());
    }

    private static void ladder(CanonicalText text, OutcomeLadder ladder) {
        for (int i = 0; i < ladder.worstFirst().size(); i++) {
            OutcomeRule rule = ladder.worstFirst().get(i);
            String place = "ladder.worstFirst[" + i + "]";
            text.quoted(place + ".id", rule.id())
                    .quoted(place + ".condition", rule.condition().toString())
                    .fact(place + ".outcome", rule.outcome());
            readings(text, place + ".boundaryReadings", rule.boundaryReadings());
            text.clauses(place + ".clauses", rule.clauses());
        }
        text.fact("ladder.otherwise", ladder.otherwise()).clauses("ladder.otherwiseClauses", ladder.otherwiseClauses());
    }

    private static void readings(CanonicalText text, String list, List<BoundaryReading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            BoundaryReading reading = readings.get(i);
            String place = list + "[" + i + "]";
            text.fact(place + ".count", reading.count())
                    .fact(place + ".value", reading.value())
                    .clause(place + ".clause", reading.clause())
                    .fact(place + ".choice", reading.choice());
        }
    }
}
