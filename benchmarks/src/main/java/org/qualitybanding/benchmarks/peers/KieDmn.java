package org.qualitybanding.benchmarks.peers;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.qualitybanding.benchmarks.decision.BandDecision;
import org.qualitybanding.benchmarks.decision.BandedOutcome;
import org.qualitybanding.benchmarks.decision.DecisionEngine;
import org.qualitybanding.benchmarks.decision.ReviewAnswer;
import org.qualitybanding.benchmarks.decision.ReviewDecision;

/** The decision tables {@code banding.dmn} and {@code review.dmn} in Apache KIE. */
public final class KieDmn implements DecisionEngine {

    @Override
    public BandDecision bandDecision() {
        Table table = Table.of("banding.dmn", "banded");
        return (significant, minor, compliance) -> {
            Map<?, ?> result = table.decide(DmnInputs.of(significant, minor, compliance));
            return new BandedOutcome(number(result, "decidedOutcome"), text(result, "band"));
        };
    }

    @Override
    public ReviewDecision reviewDecision() {
        Table table = Table.of("review.dmn", "answer");
        return asked -> {
            Map<?, ?> result = table.decide(DmnInputs.of(asked));
            return new ReviewAnswer(
                    (Boolean) result.get("extended"),
                    number(result, "outcomeOrPending"),
                    text(result, "lowestBand"),
                    text(result, "highestBand"));
        };
    }

    private static int number(Map<?, ?> result, String output) {
        return ((Number) result.get(output)).intValue();
    }

    private static String text(Map<?, ?> result, String output) {
        return (String) result.get(output);
    }

    private record Table(DMNRuntime runtime, DMNModel model, String decision) {

        static Table of(String file, String decision) {
            DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(RuleFile.text(file)))))
                    .getOrElseThrow(failure -> new IllegalStateException(file + " is refused", failure));
            return new Table(runtime, runtime.getModels().get(0), decision);
        }

        Map<?, ?> decide(Map<String, Object> inputs) {
            DMNContext context = runtime.newContext();
            inputs.forEach(context::set);
            DMNResult result = runtime.evaluateByName(model, context, decision);
            if (result.hasErrors()) {
                throw new IllegalStateException(decision + " fails: " + result.getMessages());
            }
            return (Map<?, ?>) result.getDecisionResultByName(decision).getResult();
        }
    }
}
