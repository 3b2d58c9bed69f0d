package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Answer;
import org.qualitybanding.scoring.RagCounts;

/**
 * The answers of a ladder of conditions, worked out beforehand: what a ladder says, looked up.
 *
 * <p>Conditions compare counts with constants and nothing else. So from the last number at which an answer can change, all counts
 * are alike, and a table with a row for each number up to it has every answer. The published ladder's is 3 by 36: 2 and more
 * significant actions are alike, and so are 35 and more minor ones.
 *
 * <pre>{@code
 * DecisionTable<Outcome> table = DecisionTable.of(Ladder.published());
 * table.answerFor(ActionCounts.significant(7).minor(100)); // OUTCOME_3, as for 2 and 35
 * }</pre>
 *
 * <p>Where a rule compares totals or RAG ratings, the table has a dimension for each. One that would have more than 10,000 cells
 * is not laid out: the ladder is then asked in a flat form, comparison by comparison. Nothing is allocated for an answer.
 *
 * @param <A> what is answered
 */
public final class DecisionTable<A extends Answer<A>> {

    /** A table is small beside the caches of a processor, and made in about a millisecond. */
    private static final int MOST_CELLS = 10_000;

    private static final int MOST_STEPS = 1_000_000;

    private final DecisionProgram program;
    private final Object[] answers;
    private final @Nullable Count firstRating;
    private final boolean plain;

    /** From this number on, all counts are alike: that of significant actions, and so on. */
    private final int lastSignificant;

    private final int lastMinor;
    private final int lastRed;
    private final int lastAmber;
    private final int lastGreen;
    private final int lastTotal;

    /** The rung that decides in each cell, the count that is named last changing fastest; empty where that would be too many. */
    private final byte[] rungs;

    DecisionTable(Ladder<Condition, A> ladder) {
        List<Condition> conditions = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        for (Rule<Condition, A> rule : ladder.worstFirst()) {
            conditions.add(rule.condition());
            comparisons.addAll(rule.condition().comparisons());
        }
        program = new DecisionProgram(conditions);
        answers = new Object[conditions.size() + 1];
        for (int rung = 0; rung < answers.length; rung++) {
            answers[rung] = ladder.rung(rung).outcome();
        }
        firstRating = firstRating(comparisons);
        lastSignificant = last(Count.SIGNIFICANT, comparisons);
        lastMinor = last(Count.MINOR, comparisons);
        lastRed = last(Count.RED, comparisons);
        lastAmber = last(Count.AMBER, comparisons);
        lastGreen = last(Count.GREEN, comparisons);
        lastTotal = last(Count.TOTAL, comparisons);
        plain = firstRating == null && lastTotal == 0;
        rungs = new byte[cells()];
        if (isLaidOut()) {
            layOut();
        }
    }

    private static @Nullable Count firstRating(List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            if (comparison.count().needsRag()) {
                return comparison.count();
            }
        }
        return null;
    }

    /** Returns the last number at which an answer can change; one that is out of reach makes any table too large. */
    private static int last(Count count, List<Comparison> comparisons) {
        long last = 0;
        for (Comparison comparison : comparisons) {
            if (comparison.count() == count) {
                boolean bounded = comparison.most() < Long.MAX_VALUE;
                last = Math.max(last, bounded ? comparison.most() + 1 : comparison.least());
            }
        }
        return (int) Math.min(last, Integer.MAX_VALUE);
    }

    private int cells() {
        long cells = 1;
        for (int last : new int[] {lastSignificant, lastMinor, lastRed, lastAmber, lastGreen, lastTotal}) {
            cells *= last + 1L;
            if (cells > MOST_CELLS) {
                return 0;
            }
        }
        return cells * program.size() > MOST_STEPS || answers.length > Byte.MAX_VALUE ? 0 : (int) cells;
    }

    /** Tells whether there is a cell for each answer, or the ladder is asked in its flat form. */
    boolean isLaidOut() {
        return rungs.length > 0;
    }

    private void layOut() {
        int cell = 0;
        for (int significant = 0; significant <= lastSignificant; significant++) {
            for (int minor = 0; minor <= lastMinor; minor++) {
                for (int red = 0; red <= lastRed; red++) {
                    for (int amber = 0; amber <= lastAmber; amber++) {
                        for (int green = 0; green <= lastGreen; green++) {
                            for (int total = 0; total <= lastTotal; total++) {
                                rungs[cell] = (byte) program.rung(significant, minor, red, amber, green, total);
                                cell++;
                            }
                        }
                    }
                }
            }
        }
    }

    /**
     * Returns the table of a ladder, which is made once.
     *
     * @param ladder the ladder
     * @param <A> what is answered
     * @return the table
     * @throws InvalidValueException if there is no ladder
     */
    public static <A extends Answer<A>> DecisionTable<A> of(Ladder<Condition, A> ladder) {
        return AskedRules.table(given("ladder", ladder));
    }

    /**
     * Looks up the answer.
     *
     * @param counts the counts of the actions in the domains reviewed so far (reading R5)
     * @return the answer
     * @throws InvalidValueException if a rule compares the number of red, amber or green actions and the counts do not
     *     know it
     */
    @SuppressWarnings("unchecked")
    public A answerFor(ActionCounts counts) {
        return (A) answers[rungFor(counts)];
    }

    /**
     * Looks up the rung that decides.
     *
     * @param counts the counts of the actions in the domains reviewed so far (reading R5)
     * @return the index of the rule, or the number of rules for the last rung; see {@link Ladder#rung}
     * @throws InvalidValueException if a rule compares the number of red, amber or green actions and the counts do not
     *     know it
     */
    public int rungFor(ActionCounts counts) {
        int significant = given("counts", counts).significant();
        int minor = counts.minor();
        if (plain && isLaidOut()) {
            return rungs[Math.min(significant, lastSignificant) * (lastMinor + 1) + Math.min(minor, lastMinor)];
        }
        if (firstRating == null) {
            return rung(significant, minor, 0, 0, 0);
        }
        if (counts.rag().isEmpty()) {
            firstRating.in(counts); // refuses them
        }
        RagCounts rag = counts.rag().get();
        return rung(significant, minor, rag.red(), rag.amber(), rag.green());
    }

    private int rung(int significant, int minor, int red, int amber, int green) {
        long total = (long) significant + minor;
        if (!isLaidOut()) {
            return program.rung(significant, minor, red, amber, green, total);
        }
        int cell = Math.min(significant, lastSignificant);
        cell = cell * (lastMinor + 1) + Math.min(minor, lastMinor);
        cell = cell * (lastRed + 1) + Math.min(red, lastRed);
        cell = cell * (lastAmber + 1) + Math.min(amber, lastAmber);
        cell = cell * (lastGreen + 1) + Math.min(green, lastGreen);
        return rungs[cell * (lastTotal + 1) + (int) Math.min(total, lastTotal)];
    }
}
