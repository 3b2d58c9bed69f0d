package org.qualitybanding.scoring.risk;

import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;

/** Words that several results use. */
final class RiskWords {

    private RiskWords() {}

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
