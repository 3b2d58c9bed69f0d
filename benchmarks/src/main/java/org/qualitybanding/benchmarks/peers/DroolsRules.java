package org.qualitybanding.benchmarks.peers;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;
import org.qualitybanding.benchmarks.decision.BandDecision;
import org.qualitybanding.benchmarks.decision.BandedOutcome;
import org.qualitybanding.benchmarks.decision.DecisionEngine;
import org.qualitybanding.benchmarks.decision.ReviewAnswer;
import org.qualitybanding.benchmarks.decision.ReviewCase;
import org.qualitybanding.benchmarks.decision.ReviewDecision;

/**
 * The rules {@code banding.drl} and {@code review.drl} in Drools, in one session that is kept: a new one for each decision
 * takes longer.
 */
public final class DroolsRules implements DecisionEngine {

    @Override
    public BandDecision bandDecision() {
        KieSession session = session("banding.drl");
        return (significant, minor, compliance) -> {
            DroolsCase decided = decide(session, new ReviewCase(significant, minor, true, 0, 0, compliance));
            return new BandedOutcome(decided.getOutcome(), decided.getBand());
        };
    }

    @Override
    public ReviewDecision reviewDecision() {
        KieSession session = session("banding.drl", "review.drl");
        return asked -> {
            DroolsCase decided = decide(session, asked);
            boolean pending = decided.isFullReview() && !asked.remainingReviewed();
            return new ReviewAnswer(
                    decided.isFullReview(),
                    pending ? 0 : decided.getOutcome(),
                    decided.getLowestBand(),
                    decided.getBand());
        };
    }

    private static KieSession session(String... files) {
        KieHelper rules = new KieHelper();
        for (String file : files) {
            rules.addContent(RuleFile.text(file), ResourceType.DRL);
        }
        return rules.build(ExecutableModelProject.class).newKieSession();
    }

    private static DroolsCase decide(KieSession session, ReviewCase asked) {
        DroolsCase decided = new DroolsCase(asked);
        FactHandle handle = session.insert(decided);
        session.fireAllRules();
        session.delete(handle);
        return decided;
    }
}
