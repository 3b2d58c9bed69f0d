package org.qualitybanding.proof.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.qualitybanding.scoring.Outcome;

/**
 * Random rules as a person might type them: brackets that are not needed, numbers close together so that rules touch, and here and
 * there the greatest number there is.
 */
final class RandomRules {

    private static final List<String> COUNTS = List.of("significant", "minor", "red", "amber", "green", "total");
    private static final List<String> OPERATORS = List.of(">=", ">", "<=", "<", "=");

    private final Random random;

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    /** A ladder of up to three rules and a last rung, the most adverse outcome first. */
    LadderText ladder() {
        List<String> conditions = conditions();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i <= conditions.size(); i++) {
            outcomes.add(oneOf(List.of(Outcome.values())));
        }
        outcomes.sort(Comparator.reverseOrder());
        return new LadderText(conditions, outcomes);
    }

    /** Up to three conditions. */
    List<String> conditions() {
        int greatest = oneOf(List.of(2, 5, 20));
        List<String> conditions = new ArrayList<>();
        int rules = random.nextInt(4);
        for (int i = 0; i < rules; i++) {
            conditions.add(condition(1 + random.nextInt(3), greatest));
        }
        return conditions;
    }

    private String condition(int comparisons, int greatest) {
        if (comparisons == 1) {
            return oneOf(COUNTS) + " " + oneOf(OPERATORS) + " " + number(greatest);
        }
        int first = 1 + random.nextInt(comparisons - 1);
        String joined =
                condition(first, greatest) + oneOf(List.of(" and ", " or ")) + condition(comparisons - first, greatest);
        return random.nextBoolean() ? "(" + joined + ")" : joined;
    }

    private int number(int greatest) {
        return random.nextInt(40) == 0 ? Integer.MAX_VALUE : random.nextInt(greatest + 1);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
