package org.qualitybanding.proof.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * A step to a worse case, and by how many it changes each number of actions. It is written down here once more, by its words, so
 * that the library's own steps are confirmed too.
 */
record Step(String words, int significant, int minor, int red, int amber, int green) {

    /** The one that may lead to a better outcome, for it does in the published model. */
    static final Step MINOR_TO_SIGNIFICANT = new Step("a minor action become significant", 1, -1, 0, 0, 0);

    /** Those where the colours are known. */
    static List<Step> rated() {
        List<Step> steps = new ArrayList<>();
        for (String harm : List.of("significant", "minor")) {
            for (String colour : List.of("red", "amber", "green")) {
                steps.add(new Step(
                        "one more " + harm + " " + colour + " action",
                        one(harm, "significant"),
                        one(harm, "minor"),
                        one(colour, "red"),
                        one(colour, "amber"),
                        one(colour, "green")));
            }
        }
        steps.add(MINOR_TO_SIGNIFICANT);
        steps.add(new Step("a green action become amber", 0, 0, 0, 1, -1));
        steps.add(new Step("an amber action become red", 0, 0, 1, -1, 0));
        return steps;
    }

    /** Those where no rule asks for colours: one more action is of some colour, and green stands for all of them. */
    static List<Step> unrated() {
        return List.of(
                new Step("one more significant action", 1, 0, 0, 0, 1),
                new Step("one more minor action", 0, 1, 0, 0, 1),
                MINOR_TO_SIGNIFICANT);
    }

    private static int one(String found, String wanted) {
        return found.equals(wanted) ? 1 : 0;
    }
}
