package org.qualitybanding.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.qualitybanding.benchmarks.decision.BandDecision;
import org.qualitybanding.benchmarks.decision.BandedOutcome;
import org.qualitybanding.benchmarks.decision.DecisionEngine;
import org.qualitybanding.benchmarks.decision.ReviewAnswer;
import org.qualitybanding.benchmarks.decision.ReviewDecision;

/** The decision tables {@code banding.dmn} and {@code review.dmn} in Camunda's DMN engine, version 7. */
public final class CamundaDmn implements DecisionEngine {

    @Override
    public BandDecision bandDecision() {
        DmnEngine engine = engine();
        DmnDecision banded = table(engine, "banding.dmn", "banded");
        return (significant, minor, compliance) -> {
            DmnDecisionResultEntries result = engine.evaluateDecision(
                            banded, DmnInputs.of(significant, minor, compliance))
                    .getSingleResult();
            return new BandedOutcome(number(result.getEntry("decidedOutcome")), result.getEntry("band"));
        };
    }

    @Override
    public ReviewDecision reviewDecision() {
        DmnEngine engine = engine();
        DmnDecision answer = table(engine, "review.dmn", "answer");
        return asked -> {
            DmnDecisionResultEntries result =
                    engine.evaluateDecision(answer, DmnInputs.of(asked)).getSingleResult();
            return new ReviewAnswer(
                    result.getEntry("extended"),
                    number(result.getEntry("outcomeOrPending")),
                    result.getEntry("lowestBand"),
                    result.getEntry("highestBand"));
        };
    }

    private static DmnEngine engine() {
        return DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }

    private static DmnDecision table(DmnEngine engine, String file, String decision) {
        return engine.parseDecision(
                decision, new ByteArrayInputStream(RuleFile.text(file).getBytes(StandardCharsets.UTF_8)));
    }

    private static int number(Number entry) {
        return entry.intValue();
    }
}
