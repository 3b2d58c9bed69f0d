package org.qualitybanding.timeline.standing;

import static com.google.common.collect.Comparators.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.scoring.compliance.ComplianceChange;

/** Finds what the team has to do on a date and no clock runs for, in a review that is not closed; in one that is abandoned, nothing. */
final class Tasks {

    private final ReviewScores scores;
    private final ReviewOnDate review;
    private final KnownFacts facts;
    private final List<Task> tasks = new ArrayList<>();

    private Tasks(ReviewScores scores) {
        this.scores = scores;
        this.review = scores.review();
        this.facts = review.facts();
    }

    /** What there is to do, by what changed after a decision on compliance, which then has to be taken anew. */
    static List<Task> of(ReviewScores scores, List<ComplianceChange> changedSince) {
        if (scores.review().facts().abandonedOn().isPresent()) {
            return List.of();
        }
        Tasks all = new Tasks(scores);
        all.addReviewsOfDomains();
        all.addJudgements();
        all.addDecision(changedSince);
        return all.tasks;
    }

    /** Until the initial review ended; then, and for the upload and response of a remote one, there are clocks (R27, R30). */
    private void addReviewsOfDomains() {
        if (facts.initialVisitEndedOn().isPresent()) {
            return;
        }
        Optional<Visit> visit = facts.initialVisit();
        if (visit.isEmpty() || visit.get().evidenceRequest().isEmpty()) {
            tasks.add(Task.of(Task.Kind.REVIEW_INITIAL_DOMAINS, facts.review().openedOn()));
        }
        if (review.isExtended() && facts.fullReviewCompletedOn().isEmpty()) {
            tasks.add(Task.of(Task.Kind.REVIEW_REMAINING_DOMAINS, new ExtendedPath(review).askedSince()));
        }
    }

    /** Each piece that still decides, or awaits, the state of its action. */
    private void addJudgements() {
        for (int index = 0; index < scores.actions().size(); index++) {
            if (scores.actions().get(index).state().isAwaitingJudgement()) {
                Action action = scores.known().get(index).action();
                for (Evidence sent : action.evidence()) {
                    if (facts.isSent(sent) && facts.standingJudgement(sent).isEmpty()) {
                        tasks.add(new Task(
                                Task.Kind.JUDGE_EVIDENCE,
                                Optional.of(action.id()),
                                Optional.of(sent.id()),
                                sent.submittedOn()));
                    }
                }
            }
        }
    }

    /** Once the engagement ended and nothing that counts is pending, so that a decision would count (R37). */
    private void addDecision(List<ComplianceChange> changedSince) {
        Optional<LocalDate> endedOn = scores.engagement().endedOn();
        if (endedOn.isEmpty() || isAnythingPending()) {
            return;
        }
        LocalDate since = lastJudgedInTimeOrEnd(endedOn.get());
        if (!changedSince.isEmpty()) {
            since = max(since, changedSince.get(0).on());
        }
        tasks.add(Task.of(Task.Kind.DECIDE_COMPLIANCE, since));
    }

    private boolean isAnythingPending() {
        for (ActionStanding action : scores.actions()) {
            if (counts(action) && action.isPending()) {
                return true;
            }
        }
        return false;
    }

    private LocalDate lastJudgedInTimeOrEnd(LocalDate endedOn) {
        LocalDate last = endedOn;
        for (int index = 0; index < scores.actions().size(); index++) {
            Optional<LocalDate> judgedOn = scores.known().get(index).evidence().lastJudgedInTimeOn();
            if (judgedOn.isPresent() && counts(scores.actions().get(index))) {
                last = max(last, judgedOn.get());
            }
        }
        return last;
    }

    private boolean counts(ActionStanding action) {
        return action.issued() && review.policy().scoring().complianceRule().counts(action.lateFound());
    }
}
