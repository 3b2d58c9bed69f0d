package org.qualitybanding.scoring;

import java.util.List;

/** Words that several results use. */
final class Wording {

    private static final int SHOWN = 5;

    private Wording() {}

    /** Returns a number with its noun, such as {@code 1 action} or {@code 3 actions}. */
    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns the first few of some ids, such as {@code and 7 more}. */
    static String few(List<String> ids) {
        String few = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
        return ids.size() <= SHOWN ? few : few + " and " + (ids.size() - SHOWN) + " more";
    }
}
