package org.qualitybanding.scoring.risk;

import org.qualitybanding.model.Explanation;
import org.qualitybanding.model.PublishedModel;

/** Words that several results use. */
final class RiskWords {

    private RiskWords() {}

    /** Returns a number with its noun, such as {@code 1 point} or {@code 3 points}. */
    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns the step that every explanation begins with: the arithmetic is not the document's (R22). */
    static Explanation ownArithmetic(RiskPolicy policy) {
        String whose = policy.equals(RiskPolicy.libraryDefault())
                ? "this library's own default, for the document gives none"
                : "this library's own with a policy's numbers, for the document gives none";
        return Explanation.of("Arithmetic", whose + " (risk policy " + policy.id() + " " + policy.version() + ")")
                .addClauses(PublishedModel.R22)
                .build();
    }
}
