package org.qualitybanding.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;

/** What people wrote, where it is asked for: every free text of the facts, beside what it is about. */
final class WrittenWords {

    private final QualityReview known;
    private final boolean shown;

    WrittenWords(QualityReview known, PageOptions.FreeText freeText) {
        this.known = known;
        this.shown = freeText == PageOptions.FreeText.SHOWN;
    }

    /** Returns what was written about an action: what has to be put right, the feedback on evidence, and reasons. */
    List<String> ofAction(String actionId) {
        return shown ? known.action(actionId).map(WrittenWords::of).orElse(List.of()) : List.of();
    }

    /** Returns what was written for the provider about an action: what has to be put right, and the feedback on evidence. */
    List<String> forProvider(String actionId) {
        return shown ? known.action(actionId).map(WrittenWords::forProvider).orElse(List.of()) : List.of();
    }

    private static List<String> of(Action action) {
        List<String> written = forProvider(action);
        action.regradings().forEach(regrading -> written.add("Reason of the re-grading: " + regrading.reason()));
        action.deadlineChanges().forEach(change -> written.add("Reason of the other last day: " + change.reason()));
        action.mitigations()
                .forEach(mitigation -> written.add(
                        "Reason of the decision on mitigation " + mitigation.id() + ": " + mitigation.reason()));
        action.withdrawal().ifPresent(withdrawal -> written.add("Reason of the withdrawal: " + withdrawal.reason()));
        return written;
    }

    private static List<String> forProvider(Action action) {
        List<String> written = new ArrayList<>();
        action.description().ifPresent(text -> written.add("What has to be put right: " + text));
        for (Evidence evidence : action.evidence()) {
            evidence.judgements().stream()
                    .map(Judgement::feedback)
                    .forEach(feedback -> feedback.ifPresent(
                            text -> written.add("Feedback on evidence " + evidence.id() + ": " + text)));
        }
        return written;
    }

    /** Returns what was written about the review as a whole. */
    List<String> ofReview() {
        if (!shown) {
            return List.of();
        }
        List<String> written = new ArrayList<>();
        known.intelligence()
                .forEach(
                        item -> item.notes().ifPresent(text -> written.add("Intelligence " + item.id() + ": " + text)));
        known.planReviews()
                .forEach(held -> held.feedback()
                        .ifPresent(
                                text -> written.add("Feedback in the review of the plan " + held.id() + ": " + text)));
        known.mitigations()
                .forEach(mitigation -> written.add(
                        "Reason of the decision on mitigation " + mitigation.id() + ": " + mitigation.reason()));
        known.followUps()
                .forEach(held -> held.notes().ifPresent(text -> written.add("Follow-up " + held.id() + ": " + text)));
        known.engagementNotes()
                .forEach(note -> note.notes().ifPresent(text -> written.add("Engagement " + note.id() + ": " + text)));
        known.escalationSteps().forEach(step -> written.add("Reason of the step " + step.id() + ": " + step.reason()));
        known.pauses().forEach(pause -> written.add("Reason of the pause " + pause.id() + ": " + pause.reason()));
        known.complianceDecisions()
                .forEach(decision -> decision.departureReason()
                        .ifPresent(text -> written.add("Reason of the decision " + decision.id() + ": " + text)));
        known.abandonment().ifPresent(given -> written.add("Reason of the abandonment: " + given.reason()));
        return written;
    }
}
