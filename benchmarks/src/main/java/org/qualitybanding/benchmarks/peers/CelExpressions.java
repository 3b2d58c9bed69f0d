package org.qualitybanding.benchmarks.peers;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualitybanding.benchmarks.decision.BandDecision;
import org.qualitybanding.benchmarks.decision.BandedOutcome;
import org.qualitybanding.benchmarks.decision.DecisionEngine;
import org.qualitybanding.benchmarks.decision.ReviewAnswer;
import org.qualitybanding.benchmarks.decision.ReviewDecision;

/** The model as expressions of the Common Expression Language, type-checked once and evaluated by either of its runtimes. */
public final class CelExpressions implements DecisionEngine {

    /** Names outcome and band for the result that is put in. */
    private static final String BANDED = """
            cel.bind(outcome, significant >= 2 || minor > 34 ? 3 : significant >= 1 || minor > 12 ? 2 : 1,
            cel.bind(band, outcome == 3 && compliance == 0 ? "POOR" : outcome == 1 && compliance == 1 ? "GOOD" : "ADEQUATE",
            %s))
            """;

    /** With the full-review gate, and what is pending until the remaining domains are reviewed (reading R7). */
    private static final String GATED = """
            cel.bind(fullReview, initialSignificant >= 1 || initialMinor > 12,
            cel.bind(significant, initialSignificant + remainingSignificant,
            cel.bind(minor, initialMinor + remainingMinor,
            %s)))
            """;

    private static final String FINAL_OR_PENDING = """
            !fullReview || remainingReviewed
              ? [dyn(fullReview), outcome, band, band]
              : [dyn(fullReview), 0, compliance == 0 ? "POOR" : "ADEQUATE", band]
            """;

    private final Runtime runtime;

    private CelExpressions(Runtime runtime) {
        this.runtime = runtime;
    }

    /** Returns the expressions in the runtime that walks the checked expression. */
    public static CelExpressions compiled() {
        return new CelExpressions(Runtime.COMPILED);
    }

    /** Returns the expressions in the runtime that plans them first. */
    public static CelExpressions planned() {
        return new CelExpressions(Runtime.PLANNED);
    }

    @Override
    public BandDecision bandDecision() {
        Cel cel = cel("significant", "minor", "compliance").build();
        Program program = program(cel, BANDED.formatted("[dyn(outcome), band]"));
        return (significant, minor, compliance) -> {
            Map<String, Object> variables = new HashMap<>();
            variables.put("significant", (long) significant);
            variables.put("minor", (long) minor);
            variables.put("compliance", (long) compliance);
            List<?> result = evaluate(program, variables);
            return new BandedOutcome(((Long) result.get(0)).intValue(), (String) result.get(1));
        };
    }

    @Override
    public ReviewDecision reviewDecision() {
        Cel cel = cel("initialSignificant", "initialMinor", "remainingSignificant", "remainingMinor", "compliance")
                .addVar("remainingReviewed", SimpleType.BOOL)
                .build();
        Program program = program(cel, GATED.formatted(BANDED.formatted(FINAL_OR_PENDING)));
        return asked -> {
            Map<String, Object> variables = new HashMap<>();
            variables.put("initialSignificant", (long) asked.initialSignificant());
            variables.put("initialMinor", (long) asked.initialMinor());
            variables.put("remainingReviewed", asked.remainingReviewed());
            variables.put("remainingSignificant", (long) asked.remainingSignificant());
            variables.put("remainingMinor", (long) asked.remainingMinor());
            variables.put("compliance", (long) asked.compliance());
            List<?> result = evaluate(program, variables);
            return new ReviewAnswer(
                    (Boolean) result.get(0), ((Long) result.get(1)).intValue(), (String) result.get(2), (String)
                            result.get(3));
        };
    }

    private CelBuilder cel(String... numbers) {
        CelBuilder builder =
                runtime == Runtime.PLANNED ? CelFactory.plannerCelBuilder() : CelFactory.standardCelBuilder();
        for (String number : numbers) {
            builder.addVar(number, SimpleType.INT);
        }
        return builder.addCompilerLibraries(CelExtensions.bindings());
    }

    private static Program program(Cel cel, String expression) {
        try {
            return cel.createProgram(cel.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("the expression is refused", e);
        }
    }

    private static List<?> evaluate(Program program, Map<String, Object> variables) {
        try {
            return (List<?>) program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("the expression fails", e);
        }
    }

    private enum Runtime {
        COMPILED,
        PLANNED
    }
}
