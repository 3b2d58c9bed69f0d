package org.qualitybanding.benchmarks;

import static org.qualitybanding.scoring.rule.Rule.rule;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/**
 * A policy built, the whole check included, beside one question to it and one to a condition. With {@code -prof gc} the two
 * questions show what they allocate: nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScoringPolicyBenchmark {

    private final Condition serious = Condition.significant()
            .atLeast(2)
            .or(Condition.minor().moreThan(34))
            .or(Condition.red().atLeast(6));
    private final Condition noticeable =
            Condition.significant().atLeast(1).or(Condition.minor().moreThan(12));
    private final ActionCounts counts = new ActionCounts(1, 11, Optional.of(new RagCounts(2, 4, 6)));

    /** Builds the published numbers with a rule on red actions added, and checks them whole. */
    @Benchmark
    public ScoringPolicy buildAndCheck() {
        return ScoringPolicy.published().toBuilder()
                .id("benchmark")
                .ladder(ladder(
                        rule("poor", serious, Outcome.OUTCOME_3),
                        rule("adequate", noticeable.or(Condition.red().atLeast(6)), Outcome.OUTCOME_2),
                        otherwise(Outcome.OUTCOME_1)))
                .build();
    }

    /** Asks the published policy for an outcome. */
    @Benchmark
    public Outcome askPolicy() {
        return ScoringPolicy.published().outcomeOf(counts);
    }

    /** Asks a condition of one's own. */
    @Benchmark
    public boolean askCondition() {
        return serious.holdsFor(counts);
    }
}
