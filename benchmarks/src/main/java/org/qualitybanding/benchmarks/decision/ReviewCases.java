package org.qualitybanding.benchmarks.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every case with 0 to 3 significant and 0 to 40 minor actions in the initial domains, the remaining domains not reviewed or
 * with as many, and both compliance scores: 54,120 of them.
 */
public final class ReviewCases {

    public static final int MOST_SIGNIFICANT = 3;
    public static final int MOST_MINOR = 40;

    private static final Comparator<ReviewCase> SMALLEST_FIRST = Comparator.comparingInt(ReviewCases::actions);

    private ReviewCases() {}

    /** Lists the cases, those with the fewest actions first, so that the first that fails is the smallest. */
    public static List<ReviewCase> smallestFirst() {
        List<ReviewCase> cases = new ArrayList<>();
        for (int significant = 0; significant <= MOST_SIGNIFICANT; significant++) {
            for (int minor = 0; minor <= MOST_MINOR; minor++) {
                addCases(cases, significant, minor);
            }
        }
        cases.sort(SMALLEST_FIRST);
        return cases;
    }

    private static void addCases(List<ReviewCase> cases, int significant, int minor) {
        for (int compliance = 0; compliance <= 1; compliance++) {
            cases.add(new ReviewCase(significant, minor, false, 0, 0, compliance));
            for (int remainingSignificant = 0; remainingSignificant <= MOST_SIGNIFICANT; remainingSignificant++) {
                for (int remainingMinor = 0; remainingMinor <= MOST_MINOR; remainingMinor++) {
                    cases.add(
                            new ReviewCase(significant, minor, true, remainingSignificant, remainingMinor, compliance));
                }
            }
        }
    }

    private static int actions(ReviewCase asked) {
        return asked.initialSignificant()
                + asked.initialMinor()
                + asked.remainingSignificant()
                + asked.remainingMinor();
    }
}
