package org.qualitybanding.benchmarks.decision;

/**
 * The published model's decision as somebody would write it who needs nothing else: no other policy, no reasons, no checks.
 * It is the limit that the library is measured against.
 */
public final class HandWrittenDecision implements DecisionEngine, BandDecision, ReviewDecision {

    /** The most minor actions that still are Outcome 1 (reading R2). */
    public static final int MOST_MINOR_OF_OUTCOME_1 = 12;

    /** The counts asked about. */
    public record Counts(int significant, int minor) {}

    /** The outcome with its action score (clauses M10 to M12). */
    public enum Outcome {
        OUTCOME_1(1),
        OUTCOME_2(0),
        OUTCOME_3(-1);

        private final int score;

        Outcome(int score) {
            this.score = score;
        }

        public int score() {
            return score;
        }
    }

    /** The bands (clause M22). */
    public enum Band {
        POOR,
        ADEQUATE,
        GOOD
    }

    /** Clauses M10 to M12, readings R1 to R3. */
    public static Outcome outcomeOf(Counts counts) {
        return outcomeOf(counts, MOST_MINOR_OF_OUTCOME_1);
    }

    /** The same with another threshold for Outcome 1. */
    public static Outcome outcomeOf(Counts counts, int mostMinorOfOutcome1) {
        if (counts.significant() >= 2 || counts.minor() > 34) {
            return Outcome.OUTCOME_3;
        }
        return counts.significant() >= 1 || counts.minor() > mostMinorOfOutcome1
                ? Outcome.OUTCOME_2
                : Outcome.OUTCOME_1;
    }

    /** Clause M22. */
    public static Band band(int actionScore, int compliance) {
        return switch (actionScore + compliance) {
            case -1 -> Band.POOR;
            case 0, 1 -> Band.ADEQUATE;
            default -> Band.GOOD;
        };
    }

    /** Decides row by row, by the place of the answer in its enum. */
    public static void columns(CountColumns counts, byte[] outcomes, byte[] bands) {
        for (int row = 0; row < outcomes.length; row++) {
            Outcome outcome = outcomeOf(new Counts(counts.significant[row], counts.minor[row]));
            outcomes[row] = (byte) outcome.ordinal();
            bands[row] = (byte) band(outcome.score(), counts.compliance[row]).ordinal();
        }
    }

    @Override
    public BandDecision bandDecision() {
        return this;
    }

    @Override
    public ReviewDecision reviewDecision() {
        return this;
    }

    @Override
    public BandedOutcome decide(int significant, int minor, int compliance) {
        Outcome outcome = outcomeOf(new Counts(significant, minor));
        return new BandedOutcome(
                number(outcome), band(outcome.score(), compliance).name());
    }

    @Override
    public ReviewAnswer decide(ReviewCase asked) {
        boolean fullReview =
                outcomeOf(new Counts(asked.initialSignificant(), asked.initialMinor())) != Outcome.OUTCOME_1;
        Outcome soFar = outcomeOf(new Counts(
                asked.initialSignificant() + asked.remainingSignificant(),
                asked.initialMinor() + asked.remainingMinor()));
        boolean pending = fullReview && !asked.remainingReviewed();
        int lowest = pending ? -1 : soFar.score();
        return new ReviewAnswer(
                fullReview,
                pending ? 0 : number(soFar),
                band(lowest, asked.compliance()).name(),
                band(soFar.score(), asked.compliance()).name());
    }

    private static int number(Outcome outcome) {
        return 2 - outcome.score();
    }
}
