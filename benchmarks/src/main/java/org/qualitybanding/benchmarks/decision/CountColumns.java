package org.qualitybanding.benchmarks.decision;

import java.util.SplittableRandom;

/** Rows of counts and compliance scores in columns, in an order that no branch predictor knows. */
public final class CountColumns {

    /** How many rows there are. */
    public static final int ROWS = 8192;

    private static final int SEED = 20_260_420;

    public final int[] significant = new int[ROWS];
    public final int[] minor = new int[ROWS];
    public final int[] compliance = new int[ROWS];

    /** Fills the columns, with the same numbers in every run. */
    public CountColumns() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int row = 0; row < ROWS; row++) {
            significant[row] = random.nextInt(ReviewCases.MOST_SIGNIFICANT + 1);
            minor[row] = random.nextInt(ReviewCases.MOST_MINOR + 1);
            compliance[row] = random.nextInt(2);
        }
    }
}
