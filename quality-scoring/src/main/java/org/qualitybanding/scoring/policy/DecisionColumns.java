package org.qualitybanding.scoring.policy;

import static org.qualitybanding.model.internal.Require.given;

import java.util.Map;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.DecisionTable;

/** Decides row by row: first the outcomes of all rows, then, with their compliance scores, the bands. */
final class DecisionColumns {

    private final ScoringPolicy policy;
    private final int[] compliance;
    private final byte[] outcomes;
    private final byte[] bands;

    DecisionColumns(ScoringPolicy policy, int[] compliance, byte[] outcomes, byte[] bands) {
        this.policy = policy;
        this.compliance = given("compliance", compliance);
        this.outcomes = given("outcomes", outcomes);
        this.bands = given("bands", bands);
        requireRows("compliance", compliance.length);
        requireRows("bands", bands.length);
    }

    private void requireRows(String column, int rows) {
        if (rows != outcomes.length) {
            throw new InvalidValueException(
                    column, "as long as the " + Words.counted(outcomes.length, "outcome"), Words.counted(rows, "row"));
        }
    }

    void decide(Map<Count, int[]> counts) {
        byte[] outcomeOfRung = new byte[policy.ladder().worstFirst().size() + 1];
        for (int rung = 0; rung < outcomeOfRung.length; rung++) {
            outcomeOfRung[rung] = place(policy.ladder().rung(rung).outcome());
        }
        DecisionTable.of(policy.ladder()).numbersFor(counts, outcomeOfRung, outcomes);
        requireScores();
        byte[] bandOfOutcome = bandOfOutcome();
        for (int row = 0; row < bands.length; row++) {
            bands[row] = bandOfOutcome[2 * outcomes[row] + compliance[row]];
        }
    }

    /** The band of each outcome with each of the two compliance scores. */
    private byte[] bandOfOutcome() {
        Outcome[] all = Outcome.values();
        byte[] bandOfOutcome = new byte[2 * all.length];
        for (Outcome outcome : all) {
            bandOfOutcome[2 * place(outcome)] = place(policy.band(outcome.score(), ComplianceScore.NOT_MET));
            bandOfOutcome[2 * place(outcome) + 1] = place(policy.band(outcome.score(), ComplianceScore.MET));
        }
        return bandOfOutcome;
    }

    /** A loop that only gathers bits takes several rows at once; which one is bad is looked for where one is. */
    private void requireScores() {
        int bits = 0;
        for (int score : compliance) {
            bits |= score;
        }
        for (int row = 0; (bits & ~1) != 0; row++) {
            if ((compliance[row] & ~1) != 0) {
                throw new InvalidValueException("compliance[" + row + "]", "0 or 1", Integer.toString(compliance[row]));
            }
        }
    }

    /** The place is what is asked for here: the columns hold numbers. */
    @SuppressWarnings("EnumOrdinal")
    private static byte place(Enum<?> value) {
        return (byte) value.ordinal();
    }
}
