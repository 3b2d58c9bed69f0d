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
    private final PageOptions options;
    private final boolean shown;

    WrittenWords(QualityReview known, PageOptions options) {
        this.known = known;
        this.options = options;
        this.shown = options.freeText() == PageOptions.FreeText.SHOWN;
    }

    /** Returns what was written about an action: what has to be put right, the feedback on evidence, and reasons. */
    List<String> ofAction(String actionId) {
        return shown ? known.action(actionId).map(this::of).orElse(List.of()) : List.of();
    }

    /** Returns what was written for the provider about an action: what has to be put right, and the feedback on evidence. */
    List<String> forProvider(String actionId) {
        return shown ? known.action(actionId).map(this::forProvider).orElse(List.of()) : List.of();
    }

    private List<String> of(Action action) {
        List<String> written = forProvider(action);
        action.regradings().forEach(regrading -> written.add(text("regrading", regrading.reason())));
        action.deadlineChanges().forEach(change -> written.add(text("deadline", change.reason())));
        action.mitigations()
                .forEach(mitigation -> written.add(text("mitigation", mitigation.id(), mitigation.reason())));
        action.withdrawal().ifPresent(withdrawal -> written.add(text("withdrawal", withdrawal.reason())));
        return written;
    }

    private List<String> forProvider(Action action) {
        List<String> written = new ArrayList<>();
        action.description().ifPresent(text -> written.add(text("description", text)));
        for (Evidence evidence : action.evidence()) {
            String sent = options.texts().date(evidence.submittedOn());
            for (Judgement judgement : evidence.judgements()) {
                judgement
                        .feedback()
                        .ifPresent(text -> written.add(options.text("written.evidence", "date", sent, "text", text)));
            }
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
                .forEach(item -> item.notes().ifPresent(text -> written.add(text("intelligence", item.id(), text))));
        known.planReviews()
                .forEach(held -> held.feedback().ifPresent(text -> written.add(text("plan-review", held.id(), text))));
        known.mitigations()
                .forEach(mitigation -> written.add(text("mitigation", mitigation.id(), mitigation.reason())));
        known.followUps()
                .forEach(held -> held.notes().ifPresent(text -> written.add(text("follow-up", held.id(), text))));
        known.engagementNotes()
                .forEach(note -> note.notes().ifPresent(text -> written.add(text("engagement", note.id(), text))));
        known.escalationSteps().forEach(step -> written.add(text("step", step.id(), step.reason())));
        known.pauses().forEach(pause -> written.add(text("pause", pause.id(), pause.reason())));
        known.complianceDecisions()
                .forEach(decision -> decision.departureReason()
                        .ifPresent(text -> written.add(text("decision", decision.id(), text))));
        known.abandonment().ifPresent(given -> written.add(text("abandonment", given.reason())));
        return written;
    }

    private String text(String about, String text) {
        return options.text("written." + about, "text", text);
    }

    private String text(String about, String id, String text) {
        return options.text("written." + about, "id", id, "text", text);
    }
}
