package org.qualitybanding.benchmarks.peers;

import java.util.HashMap;
import java.util.Map;
import org.qualitybanding.benchmarks.decision.ReviewCase;

/** The inputs of {@code banding.dmn} by name. */
final class DmnInputs {

    private DmnInputs() {}

    static Map<String, Object> of(int significant, int minor, int compliance) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("significant", significant);
        inputs.put("minor", minor);
        inputs.put("compliance", compliance);
        return inputs;
    }

    static Map<String, Object> of(ReviewCase asked) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("initialSignificant", asked.initialSignificant());
        inputs.put("initialMinor", asked.initialMinor());
        inputs.put("remainingReviewed", asked.remainingReviewed());
        inputs.put("remainingSignificant", asked.remainingSignificant());
        inputs.put("remainingMinor", asked.remainingMinor());
        inputs.put("compliance", asked.compliance());
        return inputs;
    }
}
