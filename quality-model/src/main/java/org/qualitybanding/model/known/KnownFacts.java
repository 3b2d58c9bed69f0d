package org.qualitybanding.model.known;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Regrading;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.course.Abandonment;
import org.qualitybanding.model.course.DraftPlan;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What of a review was known on a date: every fact dated up to and including that day, and none after it.
 *
 * <p>A plan sent on 6 March and received on 9 March: on 7 March it was known that it was sent, and not yet that it was
 * received. So a fact that is handed out may hold dates that are not known yet; ask for those here, too.
 *
 * <p>The review was checked as a whole, and its lists are in order of date, so what was known of it is a beginning of each list
 * and needs no second check.
 *
 * @param review every fact, whatever its date
 * @param date the day, the end of which is meant; on or after the day the review was opened
 */
public record KnownFacts(QualityReview review, LocalDate date) {

    /**
     * Looks at a review through a date.
     *
     * @throws InvalidValueException if the date is missing, or before the review was opened
     */
    public KnownFacts {
        Require.onOrAfter("date", Require.given("date", date), "openedOn", review.openedOn());
    }

    /** Looks at every fact of a review, whatever its date. */
    public static KnownFacts all(QualityReview review) {
        return new KnownFacts(review, LocalDate.MAX);
    }

    /** Tells whether what happened on a day is known. */
    public boolean isKnown(LocalDate day) {
        return !day.isAfter(date);
    }

    private boolean isKnown(Optional<LocalDate> day) {
        return day.isPresent() && isKnown(day.get());
    }

    private Optional<LocalDate> known(Optional<LocalDate> day) {
        return isKnown(day) ? day : Optional.empty();
    }

    /** The review of the initial domains, once it began. */
    public Optional<Visit> initialVisit() {
        Optional<Visit> visit = review.initialVisit();
        return visit.isPresent() && isKnown(visit.get().startedOn()) ? visit : Optional.empty();
    }

    /** The day the review of the initial domains ended, the last on site or that of the response (reading R27). */
    public Optional<LocalDate> initialVisitEndedOn() {
        Optional<Visit> visit = initialVisit();
        return visit.isPresent() ? known(visit.get().endedOn()) : Optional.empty();
    }

    /** The day the last requested piece of a remote review came; empty while one has not come (reading R30). */
    public Optional<LocalDate> uploadCompletedOn(EvidenceRequest request) {
        return known(request.uploadCompletedOn());
    }

    /** The day the reviewer responded to the upload of a remote review. */
    public Optional<LocalDate> respondedOn(EvidenceRequest request) {
        return known(request.respondedOn());
    }

    /** The day the remaining domains came under review. */
    public Optional<LocalDate> fullReviewStartedOn() {
        Optional<FullReview> full = review.fullReview();
        return full.isPresent() && isKnown(full.get().startedOn())
                ? Optional.of(full.get().startedOn())
                : Optional.empty();
    }

    /** The day the last of the remaining domains was reviewed. */
    public Optional<LocalDate> fullReviewCompletedOn() {
        Optional<FullReview> full = review.fullReview();
        return full.isPresent() ? known(full.get().completedOn()) : Optional.empty();
    }

    /** See {@link QualityReview#domainsUnderReview()}. */
    public List<Domain> domainsUnderReview() {
        return fullReviewStartedOn().isPresent() ? review.catalogue().domains() : review.initialDomains();
    }

    /** Tells whether a plan was sent. */
    public boolean isSent(IssuedPlan issue) {
        return isKnown(issue.sentOn());
    }

    /** The steps of escalation that people took (reading R34), each with its end once it ended. */
    public List<EscalationStep> escalationSteps() {
        ImmutableList.Builder<EscalationStep> steps = ImmutableList.builder();
        for (EscalationStep step : review.escalationSteps()) {
            if (isKnown(step.takenOn())) {
                steps.add(step.endedOn().equals(known(step.endedOn())) ? step : step.withEndedOn(Optional.empty()));
            }
        }
        return steps.build();
    }

    /** Tells whether any plan was sent, in part or as a whole. */
    public boolean planSent() {
        List<IssuedPlan> issues = review.issuedPlans();
        return !issues.isEmpty() && isSent(issues.get(0));
    }

    /** The day a plan that was sent was received. */
    public Optional<LocalDate> receivedOn(IssuedPlan issue) {
        return known(issue.receivedOn());
    }

    /** See {@link QualityReview#initialPlan()}. */
    public Optional<IssuedPlan> initialPlan() {
        return sent(review.initialPlan());
    }

    /** See {@link QualityReview#fullPlan()}. */
    public Optional<IssuedPlan> fullPlan() {
        return sent(review.fullPlan());
    }

    /** See {@link QualityReview#scoringPlan()}. */
    public Optional<IssuedPlan> scoringPlan() {
        return fullReviewStartedOn().isPresent() ? fullPlan() : initialPlan();
    }

    private Optional<IssuedPlan> sent(Optional<IssuedPlan> issue) {
        return issue.isPresent() && isSent(issue.get()) ? issue : Optional.empty();
    }

    /** Tells whether an action was found. */
    public boolean isFound(Action action) {
        return isKnown(action.foundOn());
    }

    /** The day an action was withdrawn (reading R9). */
    public Optional<LocalDate> withdrawnOn(Action action) {
        return action.withdrawal().isPresent()
                        && isKnown(action.withdrawal().get().withdrawnOn())
                ? Optional.of(action.withdrawal().get().withdrawnOn())
                : Optional.empty();
    }

    /** Tells whether an action was withdrawn, and so counts as never found (reading R9). */
    public boolean isWithdrawn(Action action) {
        return withdrawnOn(action).isPresent();
    }

    /** Tells whether an action was re-graded (reading R9). */
    public boolean isRegraded(Action action) {
        List<Regrading> regradings = action.regradings();
        return !regradings.isEmpty() && isKnown(regradings.get(0).regradedOn());
    }

    /** What an action that was found counted as (reading R9). */
    public Grade grade(Action action) {
        return action.gradeOn(date);
    }

    /** Tells whether evidence was sent. */
    public boolean isSent(Evidence evidence) {
        return isKnown(evidence.submittedOn());
    }

    /** What was found last of evidence that was sent; empty while it was not judged. */
    public Optional<Judgement> judgement(Evidence evidence) {
        int latest = latestJudgement(evidence);
        return latest < 0 ? Optional.empty() : Optional.of(evidence.judgements().get(latest));
    }

    /**
     * The judgement since which evidence stands as it was found last: the first of the unbroken run of same findings that ends
     * with the latest. Not sufficient on 10 March, sufficient on 20 March and again on 25 March: that of 20 March.
     */
    public Optional<Judgement> standingJudgement(Evidence evidence) {
        int first = latestJudgement(evidence);
        if (first < 0) {
            return Optional.empty();
        }
        List<Judgement> judgements = evidence.judgements();
        while (first > 0
                && judgements.get(first - 1).finding() == judgements.get(first).finding()) {
            first--;
        }
        return Optional.of(judgements.get(first));
    }

    /** The evidence that was sent towards an action, with what was found of it: the list itself where all of it is known. */
    public List<Evidence> evidence(Action action) {
        List<Evidence> all = action.evidence();
        if (all.isEmpty()) { // as of many actions
            return all;
        }
        for (Evidence sent : all) {
            if (!isSent(sent) || latestJudgement(sent) < sent.judgements().size() - 1) {
                return known(all);
            }
        }
        return all;
    }

    private List<Evidence> known(List<Evidence> all) {
        ImmutableList.Builder<Evidence> known = ImmutableList.builder();
        for (Evidence sent : all) {
            if (isSent(sent)) {
                known.add(sent.withJudgements(sent.judgements().subList(0, latestJudgement(sent) + 1)));
            }
        }
        return known.build();
    }

    private int latestJudgement(Evidence evidence) {
        List<Judgement> judgements = evidence.judgements();
        int latest = judgements.size() - 1;
        while (latest >= 0 && !isKnown(judgements.get(latest).judgedOn())) {
            latest--;
        }
        return latest;
    }

    /** The changes of an action's deadline, in the order they were made. */
    public List<DeadlineChange> deadlineChanges(Action action) {
        List<DeadlineChange> changes = action.deadlineChanges();
        int known = changes.size();
        while (known > 0 && !isKnown(changes.get(known - 1).decidedOn())) {
            known--;
        }
        return known == changes.size() ? changes : ImmutableList.copyOf(changes.subList(0, known));
    }

    /** The first day on or after another on which one of some mitigations was accepted (reading R18). */
    public Optional<LocalDate> firstAcceptedOn(List<Mitigation> mitigations, LocalDate from) {
        if (mitigations.isEmpty()) { // as of most actions
            return Optional.empty();
        }
        for (Mitigation mitigation : mitigations) {
            LocalDate decidedOn = mitigation.decidedOn();
            if (mitigation.accepted() && !decidedOn.isBefore(from)) {
                return known(Optional.of(decidedOn));
            }
        }
        return Optional.empty();
    }

    /** The reviewers' decisions on compliance, the latest last. */
    public List<ComplianceDecision> complianceDecisions() {
        List<ComplianceDecision> decisions = review.complianceDecisions();
        int known = decisions.size();
        while (known > 0 && !isKnown(decisions.get(known - 1).decidedOn())) {
            known--;
        }
        return known == decisions.size() ? decisions : ImmutableList.copyOf(decisions.subList(0, known));
    }

    /** Tells whether a draft of the plan was sent for comment (reading R41). */
    public boolean isSent(DraftPlan draft) {
        return isKnown(draft.sentOn());
    }

    /** The day the comments on a draft that was sent came. */
    public Optional<LocalDate> commentedOn(DraftPlan draft) {
        return known(draft.commentedOn());
    }

    /** Tells whether a pause began (reading R40). */
    public boolean isBegun(Pause pause) {
        return isKnown(pause.pausedOn());
    }

    /** The day on which a review that was paused went on. */
    public Optional<LocalDate> resumedOn(Pause pause) {
        return known(pause.resumedOn());
    }

    /** The day on which the review was given up. */
    public Optional<LocalDate> abandonedOn() {
        Optional<Abandonment> abandonment = review.abandonment();
        return abandonment.isPresent() && isKnown(abandonment.get().abandonedOn())
                ? Optional.of(abandonment.get().abandonedOn())
                : Optional.empty();
    }

    /** Returns the review and the day, such as {@code review QR-1 as known on 2026-03-09}. */
    @Override
    public String toString() {
        return "review " + review.id() + " as known on " + date;
    }
}
