package org.qualitybanding.scoring.policy;

import static org.qualitybanding.model.internal.Require.given;

import java.util.Map;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.DecisionTable;

/** Decides row by row: first which rung each row comes to, then what its outcome is and, with its compliance score, its band. */
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
        DecisionTable.of(policy.ladder()).rungsFor(counts, outcomes);
        int rungs = policy.ladder().worstFirst().size() + 1;
        byte[] outcomeOfRung = new byte[rungs];
        byte[] bandOfRung = new byte[2 * rungs];
        for (int rung = 0; rung < rungs; rung++) {
            Outcome outcome = policy.ladder().rung(rung).outcome();
            outcomeOfRung[rung] = place(outcome);
            bandOfRung[2 * rung] = place(policy.band(outcome.score(), ComplianceScore.NOT_MET));
            bandOfRung[2 * rung + 1] = place(policy.band(outcome.score(), ComplianceScore.MET));
        }
        for (int row = 0; row < outcomes.length; row++) {
            if ((compliance[row] & ~1) != 0) {
                throw new InvalidValueException("compliance[" + row + "]", "0 or 1", Integer.toString(compliance[row]));
            }
            bands[row] = bandOfRung[2 * outcomes[row] + compliance[row]];
            outcomes[row] = outcomeOfRung[outcomes[row]];
        }
    }

    /** The place is what is asked for here: the columns hold numbers. */
    @SuppressWarnings("EnumOrdinal")
    private static byte place(Enum<?> value) {
        return (byte) value.ordinal();
    }
}
