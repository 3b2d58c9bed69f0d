package org.qualitybanding.benchmarks.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.qualitybanding.benchmarks.decision.BandDecision;
import org.qualitybanding.benchmarks.decision.BandedOutcome;
import org.qualitybanding.benchmarks.decision.CountColumns;
import org.qualitybanding.benchmarks.decision.DecisionEngine;
import org.qualitybanding.benchmarks.decision.HandWrittenDecision;
import org.qualitybanding.benchmarks.decision.ReviewAnswer;
import org.qualitybanding.benchmarks.decision.ReviewCase;
import org.qualitybanding.benchmarks.decision.ReviewCases;
import org.qualitybanding.benchmarks.decision.ReviewDecision;
import org.qualitybanding.benchmarks.library.LibraryDecision;
import org.qualitybanding.benchmarks.peers.Engine;

/** That an engine decides every case of the grid as the code written by hand does; the smallest that differs is named. */
public final class DecisionAgreement {

    private static final HandWrittenDecision EXPECTED = new HandWrittenDecision();

    private DecisionAgreement() {}

    /**
     * Compares every engine on the whole grid, as many at a time as there are processors.
     *
     * @return the number of cases
     * @throws IllegalStateException if one of them answers one otherwise
     */
    public static int checkAll() throws InterruptedException {
        checkColumns();
        ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Integer>> checks = new ArrayList<>();
            for (Engine engine : Engine.values()) {
                checks.add(0, () -> check(engine)); // The last of the list takes longest, so it starts first.
            }
            int cases = 0;
            for (Future<Integer> check : processors.invokeAll(checks)) {
                cases = check.get();
            }
            return cases;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            processors.shutdown();
        }
    }

    private static int check(Engine engine) {
        DecisionEngine asked = engine.make();
        checkBands(engine, asked.bandDecision());
        ReviewDecision decision = asked.reviewDecision();
        List<ReviewCase> cases = ReviewCases.smallestFirst();
        for (ReviewCase reviewCase : cases) {
            ReviewAnswer expected = EXPECTED.decide(reviewCase);
            ReviewAnswer answer = decision.decide(reviewCase);
            if (!answer.equals(expected)) {
                throw new IllegalStateException(
                        engine.words() + " answers " + answer + " to " + reviewCase + ", not " + expected);
            }
        }
        return cases.size();
    }

    /** The decision that is timed is another call in most engines, so it is compared too. */
    private static void checkBands(Engine engine, BandDecision decision) {
        for (int significant = 0; significant <= ReviewCases.MOST_SIGNIFICANT; significant++) {
            for (int minor = 0; minor <= ReviewCases.MOST_MINOR; minor++) {
                for (int compliance = 0; compliance <= 1; compliance++) {
                    BandedOutcome expected = EXPECTED.decide(significant, minor, compliance);
                    BandedOutcome answer = decision.decide(significant, minor, compliance);
                    if (!answer.equals(expected)) {
                        throw new IllegalStateException(engine.words() + " answers " + answer + " to " + significant
                                + " significant, " + minor + " minor, compliance " + compliance + ", not "
                                + expected);
                    }
                }
            }
        }
    }

    /** The library alone decides in columns. */
    private static void checkColumns() {
        CountColumns counts = new CountColumns();
        byte[] expectedOutcomes = new byte[CountColumns.ROWS];
        byte[] expectedBands = new byte[CountColumns.ROWS];
        HandWrittenDecision.columns(counts, expectedOutcomes, expectedBands);
        byte[] outcomes = new byte[CountColumns.ROWS];
        byte[] bands = new byte[CountColumns.ROWS];
        LibraryDecision.columns(counts, outcomes, bands);
        int outcomeRow = Arrays.mismatch(expectedOutcomes, outcomes);
        int bandRow = Arrays.mismatch(expectedBands, bands);
        if (outcomeRow >= 0 || bandRow >= 0) {
            int row = Math.max(outcomeRow, bandRow);
            throw new IllegalStateException("in columns, the library decides otherwise on " + counts.significant[row]
                    + " significant, " + counts.minor[row] + " minor, compliance " + counts.compliance[row]);
        }
    }
}
