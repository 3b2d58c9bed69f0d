package org.qualitybanding.exchange.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;

/**
 * The compliance score.
 *
 * @param status how far it has come
 * @param indicated the score that the facts indicate so far, 0 or 1; empty where they indicate none
 * @param score 0 or 1; empty while both are possible
 * @param lowest the lowest score still possible
 * @param highest the highest score still possible
 * @param assessedOn the day that the score dates from; empty while there is none
 * @param decidedBy the id of the reviewer who decided; empty while nobody did
 * @param newDecisionNeeded whether what the decision rests on has changed since (reading R37); the advisories name it
 * @param notMetInTime the ids of the actions that were not met in time
 * @param pending the ids of the actions that are not decided
 */
public record ComplianceView(
        ComplianceAssessment.Status status,
        Optional<Integer> indicated,
        Optional<Integer> score,
        Integer lowest,
        Integer highest,
        Optional<LocalDate> assessedOn,
        Optional<String> decidedBy,
        Boolean newDecisionNeeded,
        List<String> notMetInTime,
        List<String> pending) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing, or an id is none or comes twice
     */
    public ComplianceView {
        Checks check = new Checks();
        status = check.given("status", status);
        indicated = Require.optional(indicated);
        score = Require.optional(score);
        lowest = check.given("lowest", lowest);
        highest = check.given("highest", highest);
        assessedOn = Require.optional(assessedOn);
        decidedBy = Require.optional(decidedBy);
        newDecisionNeeded = check.given("newDecisionNeeded", newDecisionNeeded);
        notMetInTime = check.ids("notMetInTime", notMetInTime);
        pending = check.ids("pending", pending);
        check.done();
    }

    static ComplianceView of(ComplianceAssessment assessment) {
        return new ComplianceView(
                assessment.status(),
                assessment.indicated().map(ComplianceScore::value),
                assessment.score().map(ComplianceScore::value),
                assessment.lowest().value(),
                assessment.highest().value(),
                assessment.assessedOn(),
                assessment.decision().map(ComplianceDecision::decidedBy),
                assessment.needsNewDecision(),
                assessment.notMetInTime(),
                assessment.pending());
    }

    /** Returns the score with its status, such as {@code compliance score 0 to 1, provisional}. */
    @Override
    public String toString() {
        return "compliance score " + Bounds.words(score, lowest, highest) + ", "
                + status.name().toLowerCase(Locale.ROOT);
    }
}
