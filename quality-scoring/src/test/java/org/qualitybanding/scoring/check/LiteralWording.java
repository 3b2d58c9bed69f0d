package org.qualitybanding.scoring.check;

import static org.qualitybanding.scoring.rule.Condition.minor;
import static org.qualitybanding.scoring.rule.Condition.significant;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.List;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Rule;

/**
 * The boxes of the published model's flowchart, word for word, as rules of which exactly one should hold (M8, M10 to
 * M12).
 *
 * <p>Every box says "any of the following", the favourable ones (Outcome 1 and Outcome 2) as well as the adverse ones.
 */
public final class LiteralWording {

    private LiteralWording() {}

    /** The first stage with "any of" in both boxes, as written. */
    public static List<Rule<Condition, String>> firstStageAnyOf() {
        return firstStage(significant().exactly(0).or(minor().fewerThan(12)));
    }

    /** The first stage with "all of" in the favourable box. */
    public static List<Rule<Condition, String>> firstStageAllOf() {
        return firstStage(significant().exactly(0).and(minor().fewerThan(12)));
    }

    /** The first stage by readings R1 and R2. */
    public static List<Rule<Condition, String>> firstStageAsRead() {
        return firstStage(significant().exactly(0).and(minor().atMost(12)));
    }

    private static List<Rule<Condition, String>> firstStage(Condition outcome1) {
        return List.of(
                rule("outcome-1", outcome1, "Outcome 1"),
                rule("full-review", significant().atLeast(1).or(minor().moreThan(12)), "full review"));
    }

    /** The counts overall with "any of" in both boxes, as written. */
    public static List<Rule<Condition, String>> overallAnyOf() {
        return overall(minor().fewerThan(34).or(significant().fewerThan(2)));
    }

    /** The counts overall with "all of" in the favourable box. */
    public static List<Rule<Condition, String>> overallAllOf() {
        return overall(minor().fewerThan(34).and(significant().fewerThan(2)));
    }

    /** The counts overall by readings R1 and R3. */
    public static List<Rule<Condition, String>> overallAsRead() {
        return overall(minor().atMost(34).and(significant().fewerThan(2)));
    }

    private static List<Rule<Condition, String>> overall(Condition outcome2) {
        return List.of(
                rule("outcome-2", outcome2, "Outcome 2"),
                rule("outcome-3", minor().moreThan(34).or(significant().atLeast(2)), "Outcome 3"));
    }

    /** The report on all of them, as the documentation shows it. */
    public static String report() {
        StringBuilder report = new StringBuilder();
        append(report, "First stage, \"any of\" as written (M8, M10)", firstStageAnyOf());
        append(report, "Overall, \"any of\" as written (M11, M12)", overallAnyOf());
        append(report, "First stage, \"all of\" in the favourable box", firstStageAllOf());
        append(report, "Overall, \"all of\" in the favourable box", overallAllOf());
        append(report, "First stage, by R1 and R2", firstStageAsRead());
        append(report, "Overall, by R1 and R3", overallAsRead());
        return report.toString();
    }

    private static void append(StringBuilder report, String title, List<Rule<Condition, String>> rules) {
        report.append(report.length() == 0 ? "" : "\n").append(title).append('\n');
        report.append(RuleSetCheck.of(rules).text()).append('\n');
    }
}
