package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.that;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Words;
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
    private final A[] answers;
    private final @Nullable Count firstRating;

    /** From this number on, all counts are alike: that of significant actions, and so on. */
    private final int lastSignificant;

    private final int lastMinor;
    private final int lastRed;
    private final int lastAmber;
    private final int lastGreen;
    private final int lastTotal;

    /** The rung that decides in each cell, the count that is named last changing fastest; empty where that would be too many. */
    private final byte[] cells;

    /** The answer in each cell where significant and minor actions are all that it depends on; empty where it is more. */
    private final A[] plainAnswers;

    DecisionTable(Ladder<Condition, A> ladder) {
        List<Condition> conditions = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        for (Rule<Condition, A> rule : ladder.worstFirst()) {
            conditions.add(rule.condition());
            comparisons.addAll(rule.condition().comparisons());
        }
        program = new DecisionProgram(conditions);
        answers = answers(ladder);
        firstRating = firstRating(comparisons);
        lastSignificant = last(Count.SIGNIFICANT, comparisons);
        lastMinor = last(Count.MINOR, comparisons);
        lastRed = last(Count.RED, comparisons);
        lastAmber = last(Count.AMBER, comparisons);
        lastGreen = last(Count.GREEN, comparisons);
        lastTotal = last(Count.TOTAL, comparisons);
        cells = new byte[size()];
        if (isLaidOut()) {
            layOut();
        }
        boolean plain = isLaidOut() && firstRating == null && lastTotal == 0;
        plainAnswers = array(plain ? cells.length : 0);
        for (int cell = 0; cell < plainAnswers.length; cell++) {
            plainAnswers[cell] = answers[cells[cell]];
        }
    }

    @SuppressWarnings("unchecked") // the array stays here, and is only read
    private static <A extends Answer<A>> A[] array(int length) {
        return (A[]) new Answer<?>[length];
    }

    private static <A extends Answer<A>> A[] answers(Ladder<Condition, A> ladder) {
        A[] answers = array(ladder.worstFirst().size() + 1);
        for (int rung = 0; rung < answers.length; rung++) {
            answers[rung] = ladder.rung(rung).outcome();
        }
        return answers;
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

    private int size() {
        long size = 1;
        for (int last : new int[] {lastSignificant, lastMinor, lastRed, lastAmber, lastGreen, lastTotal}) {
            size *= last + 1L;
            if (size > MOST_CELLS) {
                return 0;
            }
        }
        return size * program.size() > MOST_STEPS || answers.length > Byte.MAX_VALUE ? 0 : (int) size;
    }

    /** Tells whether there is a cell for each answer, or the ladder is asked in its flat form. */
    boolean isLaidOut() {
        return cells.length > 0;
    }

    private void layOut() {
        int cell = 0;
        for (int significant = 0; significant <= lastSignificant; significant++) {
            for (int minor = 0; minor <= lastMinor; minor++) {
                for (int red = 0; red <= lastRed; red++) {
                    for (int amber = 0; amber <= lastAmber; amber++) {
                        for (int green = 0; green <= lastGreen; green++) {
                            for (int total = 0; total <= lastTotal; total++) {
                                cells[cell] = (byte) program.rung(significant, minor, red, amber, green, total);
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
    public A answerFor(ActionCounts counts) {
        return isPlain()
                ? plainAnswers[plainCell(given("counts", counts).significant(), counts.minor())]
                : answers[rungFor(counts)];
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
        if (firstRating == null) {
            return rung(significant, minor);
        }
        if (counts.rag().isEmpty()) {
            firstRating.in(counts); // refuses them
        }
        RagCounts rag = counts.rag().get();
        return rung(significant, minor, rag.red(), rag.amber(), rag.green());
    }

    /**
     * Looks up the answers for columns of counts, row by row, each as a number that stands for it. Nothing is allocated for a row.
     *
     * @param counts the columns: {@link Count#SIGNIFICANT} and {@link Count#MINOR} and, where a rule compares ratings, {@link
     *     Count#RED}, {@link Count#AMBER} and {@link Count#GREEN}; others are not looked at
     * @param numbers what stands for the answer of each rung, the last one included; see {@link Ladder#rung}
     * @param column the column to write the number of each row into, as long as the others
     * @throws InvalidValueException if a column is missing or of another length, the counts of a row are none, see
     *     {@link ActionCounts}, or there is not one number for each rung; what is in the column is then of no use
     */
    public void numbersFor(Map<Count, int[]> counts, byte[] numbers, byte[] column) {
        int rows = given("column", column).length;
        that(given("numbers", numbers).length == answers.length, "numbers", "one for each rung", numbers.length);
        int[] significant = column(Count.SIGNIFICANT, counts, rows);
        int[] minor = column(Count.MINOR, counts, rows);
        if (firstRating == null) {
            requireCounts(significant, minor);
            addNumbers(significant, minor, numbers, column);
            return;
        }
        int[] red = column(Count.RED, counts, rows);
        int[] amber = column(Count.AMBER, counts, rows);
        int[] green = column(Count.GREEN, counts, rows);
        for (int row = 0; row < rows; row++) {
            if ((significant[row] | minor[row] | red[row] | amber[row] | green[row]) < 0
                    || (long) significant[row] + minor[row] != (long) red[row] + amber[row] + green[row]) {
                throw refusal(row, significant[row], minor[row], red[row], amber[row], green[row]);
            }
            column[row] = numbers[rung(significant[row], minor[row], red[row], amber[row], green[row])];
        }
    }

    private void addNumbers(int[] significant, int[] minor, byte[] numbers, byte[] column) {
        if (isPlain()) {
            byte[] inCells = new byte[cells.length];
            for (int cell = 0; cell < inCells.length; cell++) {
                inCells[cell] = numbers[cells[cell]];
            }
            for (int row = 0; row < column.length; row++) {
                column[row] = inCells[plainCell(significant[row], minor[row])];
            }
        } else {
            for (int row = 0; row < column.length; row++) {
                column[row] = numbers[rung(significant[row], minor[row], 0, 0, 0)];
            }
        }
    }

    /** A loop that only gathers signs takes several rows at once; which one is bad is looked for where one is. */
    private static void requireCounts(int[] significant, int[] minor) {
        int signs = 0;
        for (int row = 0; row < significant.length; row++) {
            signs |= significant[row] | minor[row];
        }
        if (signs < 0) {
            int row = 0;
            while ((significant[row] | minor[row]) >= 0) {
                row++;
            }
            throw refusal(row, significant[row], minor[row], 0, 0, 0);
        }
    }

    private static int[] column(Count count, Map<Count, int[]> counts, int rows) {
        String field = "counts." + count.words();
        int[] column = given(field, given("counts", counts).get(count));
        if (column.length != rows) {
            throw new InvalidValueException(
                    field,
                    "as long as the column of " + Words.counted(rows, "row") + " to write into",
                    Words.counted(column.length, "row"));
        }
        return column;
    }

    /** Returns why the counts of a row are refused, in the words in which such counts are refused anywhere. */
    private static InvalidValueException refusal(int row, int significant, int minor, int red, int amber, int green) {
        try {
            return new InvalidValueException(
                    "counts[" + row + "]",
                    "counts of actions",
                    new ActionCounts(significant, minor, Optional.of(new RagCounts(red, amber, green))).toString());
        } catch (InvalidValueException refused) {
            return new InvalidValueException(
                    "counts[" + row + "]." + refused.field(), refused.expected(), refused.found());
        }
    }

    /** Tells whether significant and minor actions are all that an answer depends on, and there is a cell for each. */
    private boolean isPlain() {
        return plainAnswers.length > 0;
    }

    private int plainCell(int significant, int minor) {
        return Math.min(significant, lastSignificant) * (lastMinor + 1) + Math.min(minor, lastMinor);
    }

    private int rung(int significant, int minor) {
        return isPlain() ? cells[plainCell(significant, minor)] : rung(significant, minor, 0, 0, 0);
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
        return cells[cell * (lastTotal + 1) + (int) Math.min(total, lastTotal)];
    }
}
