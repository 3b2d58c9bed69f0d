package org.qualitybanding.scoring.rule;

import static org.qualitybanding.scoring.Outcome.OUTCOME_1;
import static org.qualitybanding.scoring.Outcome.OUTCOME_2;
import static org.qualitybanding.scoring.Outcome.OUTCOME_3;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;

/**
 * The outcomes of the published model as a table, written out by hand from the clauses M10 to M12 and the readings R1 to R4
 * and not with any rule of the library: a digit is an outcome, a row is a number of significant actions, a column a number of
 * minor ones from 0 to 60.
 */
public final class PublishedOutcomes {

    private static final List<String> TABLE = List.of(
            // 0         10        20        30        40        50        60
            // |         |         |         |         |         |         |
            "1111111111111222222222222222222222233333333333333333333333333",
            "2222222222222222222222222222222222233333333333333333333333333",
            "3333333333333333333333333333333333333333333333333333333333333",
            "3333333333333333333333333333333333333333333333333333333333333",
            "3333333333333333333333333333333333333333333333333333333333333",
            "3333333333333333333333333333333333333333333333333333333333333");

    private PublishedOutcomes() {}

    public static Outcome of(int significant, int minor) {
        return switch (TABLE.get(significant).charAt(minor)) {
            case '1' -> OUTCOME_1;
            case '2' -> OUTCOME_2;
            default -> OUTCOME_3;
        };
    }

    public record Case(int significant, int minor, Outcome outcome) {

        public ActionScore score() {
            return switch (outcome) {
                case OUTCOME_1 -> ActionScore.PLUS_ONE;
                case OUTCOME_2 -> ActionScore.ZERO;
                case OUTCOME_3 -> ActionScore.MINUS_ONE;
            };
        }
    }

    public static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int significant = 0; significant < TABLE.size(); significant++) {
            for (int minor = 0; minor < TABLE.get(significant).length(); minor++) {
                cases.add(new Case(significant, minor, of(significant, minor)));
            }
        }
        return cases.stream();
    }
}
