package org.qualitybanding.casesystem.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.history.ReviewFacts;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Who decided what. As on the pages, nobody records a decision in the name of somebody else: {@code decidedBy} is the user, or what
 * stands on record already where a decision is sent once more with its action, or corrected.
 */
final class Deciders {

    private final Map<String, String> byPlace = new TreeMap<>();

    private Deciders(List<ComplianceDecision> decisions, List<Mitigation> mitigations, List<Action> actions) {
        for (ComplianceDecision decision : decisions) {
            add("complianceDecisions[" + decision.id() + "]", decision.decidedBy());
        }
        addMitigations("", mitigations);
        for (Action action : actions) {
            String at = "actions[" + action.id() + "].";
            addMitigations(at, action.mitigations());
            for (DeadlineChange change : action.deadlineChanges()) {
                add(at + "deadlineChanges[" + change.decidedOn() + "]", change.decidedBy());
            }
        }
    }

    private void addMitigations(String at, List<Mitigation> mitigations) {
        for (Mitigation mitigation : mitigations) {
            add(at + "mitigations[" + mitigation.id() + "]", mitigation.decidedBy());
        }
    }

    private void add(String decision, String decidedBy) {
        byPlace.put(decision + ".decidedBy", decidedBy);
    }

    private static Deciders in(QualityReview review) {
        return new Deciders(review.complianceDecisions(), review.mitigations(), review.actions());
    }

    /** Refuses a review with a decision of somebody else. */
    static void requireIn(QualityReview review, String user) {
        in(review).require(user, Map::of);
    }

    /** Refuses facts with a decision of somebody else that is not on record as theirs. */
    static void requireIn(ReviewFacts facts, Supplier<QualityReview> onRecord, String user) {
        new Deciders(facts.complianceDecisions(), facts.mitigations(), facts.actions())
                .require(user, () -> in(onRecord.get()).byPlace);
    }

    /** Looks at what is on record only where somebody else has decided something. */
    private void require(String user, Supplier<Map<String, String>> onRecord) {
        byPlace.values().removeIf(user::equals);
        if (!byPlace.isEmpty()) {
            byPlace.entrySet().removeAll(onRecord.get().entrySet());
        }
        if (!byPlace.isEmpty()) {
            throw new InvalidValueException(byPlace.keySet().stream()
                    .map(place -> new Fault(place, Optional.empty(), "the user who records it", "somebody else"))
                    .toList());
        }
    }
}
