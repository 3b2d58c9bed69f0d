package org.qualitybanding.proof.solver;

import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/**
 * A ladder as it is written: the conditions, and the outcome of each rung.
 *
 * @param conditions the texts of the conditions, in the order they are asked
 * @param outcomes the outcome of each, and then that where none holds
 */
record LadderText(List<String> conditions, List<Outcome> outcomes) {

    static LadderText of(Ladder<Condition, Outcome> ladder) {
        List<String> conditions = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Rule<Condition, Outcome> rule : ladder.worstFirst()) {
            conditions.add(rule.condition().toString());
            outcomes.add(rule.outcome());
        }
        outcomes.add(ladder.otherwise());
        return new LadderText(conditions, outcomes);
    }

    /** The ladder as the library reads it; its rules are called {@code rule-0} and on. */
    Ladder<Condition, Outcome> read() {
        List<Rule<Condition, Outcome>> rules = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            rules.add(Rule.rule(id(i), conditions.get(i), outcomes.get(i)));
        }
        return new Ladder<>(rules, outcomes.get(conditions.size()), List.of());
    }

    /** The id of a rung of the ladder that was read. */
    String id(int rung) {
        return rung == conditions.size() ? "otherwise" : "rule-" + rung;
    }

    /** Tells whether a condition asks for a colour. */
    boolean isRated() {
        return isRated(conditions);
    }

    static boolean isRated(List<String> conditions) {
        return conditions.stream()
                .anyMatch(text -> text.contains("red") || text.contains("amber") || text.contains("green"));
    }
}
