package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.timeline.deadline.Deadline;

/** Goes through the actions that were found by a date, once, in the order of the review. */
final class KnownActions {

    private final ReviewOnDate review;
    private final KnownFacts facts;
    private final EvidenceDeadlines deadlines;
    private final SentEvidence nothingSent = SentEvidence.none();

    private KnownActions(ReviewOnDate review) {
        this.review = review;
        this.facts = review.facts();
        this.deadlines = new EvidenceDeadlines(review);
    }

    static List<KnownAction> of(ReviewOnDate review) {
        KnownActions known = new KnownActions(review);
        List<Action> actions = review.facts().review().actions();
        ImmutableList.Builder<KnownAction> found = ImmutableList.builderWithExpectedSize(actions.size());
        for (Action action : actions) {
            if (review.facts().isFound(action)) {
                found.add(known.action(action));
            }
        }
        return found.build();
    }

    private KnownAction action(Action action) {
        Optional<IssuedPlan> firstIssue = review.plans().firstIssue(action, facts);
        Optional<Deadline> deadline =
                firstIssue.isPresent() ? deadlines.of(action, firstIssue.get()) : Optional.empty();
        boolean undated = deadline.isEmpty() && firstIssue.isPresent() && deadlines.isRunning(firstIssue.get());
        SentEvidence evidence = action.evidence().isEmpty() ? nothingSent : SentEvidence.of(action, deadline, facts);
        Optional<LocalDate> withdrawnOn = facts.withdrawnOn(action);
        Optional<LocalDate> excusedOn = excusedOn(action);
        return new KnownAction(
                action,
                facts.grade(action),
                firstIssue,
                deadline,
                undated,
                evidence,
                withdrawnOn,
                excusedOn,
                earlier(evidence.decidedOn(), earlier(withdrawnOn, excusedOn)),
                review.actionScore().isLateFound(action.foundOn()));
    }

    /** A mitigation for the whole plan was decided on what had been found by then. */
    private Optional<LocalDate> excusedOn(Action action) {
        List<Mitigation> ofPlan = facts.review().mitigations();
        return earlier(
                facts.firstAcceptedOn(action.mitigations(), action.foundOn()),
                facts.firstAcceptedOn(ofPlan, action.foundOn()));
    }

    static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().isBefore(one.get()) ? other : one;
    }
}
