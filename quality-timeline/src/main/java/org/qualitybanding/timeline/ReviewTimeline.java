package org.qualitybanding.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.scoring.ActionCompliance;
import org.qualitybanding.scoring.ActionScoreAssessment;
import org.qualitybanding.scoring.ActionScoring;
import org.qualitybanding.scoring.Advisory;
import org.qualitybanding.scoring.ComplianceAssessment;
import org.qualitybanding.scoring.ComplianceScoring;
import org.qualitybanding.scoring.Scorecard;

/**
 * A review under a policy, which can be asked where it stands on any date.
 *
 * <pre>{@code
 * ReviewTimeline timeline = ReviewTimeline.of(review, QualityPolicy.published());
 * timeline.on(LocalDate.of(2026, 3, 16)).overdue(Party.PROVIDER);   // on 16 March
 * timeline.on(LocalDate.of(2026, 4, 20)).scorecard().banding();     // on 20 April
 * }</pre>
 *
 * <p>Facts dated after the date asked about are not seen. So a standing for a day of last month is what was known and due on
 * that day, however often it is asked for and whatever was recorded since (reading R25: whole days, and nothing reads a
 * clock).
 *
 * <p>Once a reviewer has decided the compliance score, the decision stands on the facts of its day (reading R12), unless a full
 * review begun later makes another plan the one that counts: then it came too early for that one.
 */
public final class ReviewTimeline {

    private final QualityReview review;
    private final QualityPolicy policy;

    private ReviewTimeline(QualityReview review, QualityPolicy policy) {
        this.review = review;
        this.policy = policy;
    }

    /**
     * Puts a review under a policy. What can be wrong between the two, as the facts stand with all of them known, is found
     * here, not on a later date.
     *
     * @param review the facts of the review
     * @param policy the rules and timescales
     * @return the timeline
     * @throws InvalidValueException if something is missing, the review does not have the policy's number of domains, a
     *     decision departs from the indicated compliance score without a reason, or a deadline would be after
     *     {@link LocalDate#MAX}
     * @throws UncoveredDateException if a deadline needs to know of a date that the calendar of working days does not cover
     */
    public static ReviewTimeline of(QualityReview review, QualityPolicy policy) {
        ReviewTimeline timeline = new ReviewTimeline(Require.given("review", review), Require.given("policy", policy));
        timeline.on(LocalDate.MAX);
        return timeline;
    }

    /** A timeline that finds what is wrong only on the dates it is asked about. */
    static ReviewTimeline unchecked(QualityReview review, QualityPolicy policy) {
        return new ReviewTimeline(review, policy);
    }

    /**
     * Returns the facts of the review.
     *
     * @return every fact, whatever its date
     */
    public QualityReview review() {
        return review;
    }

    /**
     * Returns the policy.
     *
     * @return the rules and timescales
     */
    public QualityPolicy policy() {
        return policy;
    }

    /**
     * Works out where the review stands.
     *
     * @param date the day asked about; its end is meant, so facts of that day are seen
     * @return the standing, by what was known on that day
     * @throws InvalidValueException if the date is missing, or before the review was opened
     * @throws UncoveredDateException if on that date a deadline ran that later facts did away with, such as the full plan's
     *     before the gate was untripped by a withdrawal, and the calendar of working days does not cover it
     */
    public ReviewStanding on(LocalDate date) {
        QualityReview known = review.asKnownOn(date);
        EvidenceDeadlines deadlines = new EvidenceDeadlines(known, policy);
        ActionScoreAssessment actionScore = ActionScoring.assess(known, policy.scoring());
        List<ActionStanding> open = ActionStandings.of(known, deadlines, actionScore.assessedOn(), date);
        Engagement engagement = known.scoringPlan()
                .filter(plan -> actionScore.score().isPresent())
                .map(plan -> Engagement.on(plan, open, policy, date))
                .orElse(Engagement.NOT_BEGUN);
        List<ActionStanding> actions =
                open.stream().map(action -> engagement.closed(action, date)).collect(ImmutableList.toImmutableList());
        List<Duty> duties = duties(known, deadlines, actions, actionScore, engagement, date);
        ComplianceAssessment compliance = compliance(known, actions, engagement, date);
        Scorecard scorecard = Scorecard.of(known, policy.scoring(), actionScore, compliance)
                .withMoreAdvisories(TimelineAdvisories.of(known, actions));
        return new ReviewStanding(
                known.id(),
                date,
                stage(known, actionScore, engagement, compliance),
                actions,
                duties,
                engagement.conclusionOn(),
                engagement.endedOn(),
                scorecard,
                EscalationFacts.of(known, actions, duties, scorecard));
    }

    /**
     * Tells what changed between two dates: the events and the dates that passed, and what is different by them.
     *
     * @param from the first date; what happened on it is not part of the answer
     * @param to the second date, which is part of the answer; on or after the first
     * @return the events in order, and the changes
     * @throws InvalidValueException if a date is missing, before the review was opened, or the second is before the first
     */
    public ReviewProgress between(LocalDate from, LocalDate to) {
        Require.onOrAfter("to", Require.given("to", to), "from", Require.given("from", from));
        return ReviewProgress.between(on(from), on(to), ReviewEvents.of(review));
    }

    /**
     * Asks what can still come of the review, without changing it.
     *
     * @param date the day asked about; its end is meant
     * @return what bands are still reachable, and what they take
     * @throws InvalidValueException if the date is missing, or before the review was opened
     * @throws UncoveredDateException see {@link #on}
     */
    public WhatIf whatIf(LocalDate date) {
        return new WhatIf(on(date), policy);
    }

    /** Returns the review and the policy, such as {@code timeline of review QR-1 under policy published-model 1}. */
    @Override
    public String toString() {
        return "timeline of review " + review.id() + " under " + policy;
    }

    private List<Duty> duties(
            QualityReview known,
            EvidenceDeadlines deadlines,
            List<ActionStanding> actions,
            ActionScoreAssessment actionScore,
            Engagement engagement,
            LocalDate date) {
        Stream<Duty> ofReview =
                ReviewDuties.of(known, policy, deadlines, actionScore.gate().isTripped(), date).stream();
        Stream<Duty> ofPlan = known
                .scoringPlan()
                .filter(plan -> engagement.conclusionOn().isPresent())
                .stream()
                .flatMap(plan -> PlanReviewDuties.of(known, plan, policy, date).stream());
        Stream<Duty> ofActions = actions.stream().flatMap(action -> action.duty().stream());
        return Stream.of(ofReview, ofPlan, ofActions)
                .flatMap(duties -> duties)
                .flatMap(engagement::closed)
                .collect(ImmutableList.toImmutableList());
    }

    private ComplianceAssessment compliance(
            QualityReview known, List<ActionStanding> actions, Engagement engagement, LocalDate date) {
        Optional<ComplianceDecision> decision = known.complianceDecision();
        Optional<LocalDate> decidedOn = decision.map(ComplianceDecision::decidedOn);
        if (decidedOn.isEmpty() || decidedOn.get().equals(date)) {
            return assess(actions, engagement, decision);
        }
        boolean onThisPlan = known.scoringPlan()
                .filter(plan -> !decidedOn.get().isBefore(plan.sentOn()))
                .isPresent();
        if (!onThisPlan) {
            return assess(actions, engagement, decision);
        }
        ComplianceAssessment then = on(decidedOn.get()).scorecard().compliance();
        return then.status().isDecided() ? then : undecided(assess(actions, engagement, Optional.empty()), then);
    }

    private ComplianceAssessment assess(
            List<ActionStanding> actions, Engagement engagement, Optional<ComplianceDecision> decision) {
        List<ActionCompliance> issued = actions.stream()
                .filter(ActionStanding::isIssued)
                .map(ActionStanding::compliance)
                .toList();
        return ComplianceScoring.assess(issued, engagement.endedOn(), decision, policy.scoring());
    }

    /** A decision that came too early does not count later either; its advisory stays. */
    private static ComplianceAssessment undecided(ComplianceAssessment now, ComplianceAssessment then) {
        List<Advisory> advisories = ImmutableList.<Advisory>builder()
                .addAll(now.advisories())
                .addAll(then.advisories())
                .build();
        return now.withAdvisories(advisories);
    }

    private static ReviewStage stage(
            QualityReview known,
            ActionScoreAssessment actionScore,
            Engagement engagement,
            ComplianceAssessment compliance) {
        if (known.initialVisit().isEmpty()) {
            return ReviewStage.OPENED;
        }
        if (known.fullReview().isEmpty() && known.initialVisit().get().endedOn().isEmpty()) {
            return ReviewStage.INITIAL_REVIEW;
        }
        if (actionScore.score().isEmpty()) {
            boolean extended =
                    actionScore.gate().isTripped() || known.fullReview().isPresent();
            if (!extended) {
                return ReviewStage.INITIAL_PLAN_OUTSTANDING;
            }
            boolean allReviewed = known.initialVisit().get().endedOn().isPresent()
                    && known.fullReview()
                            .filter(full -> full.completedOn().isPresent())
                            .isPresent();
            return allReviewed ? ReviewStage.FULL_PLAN_OUTSTANDING : ReviewStage.FULL_REVIEW;
        }
        if (compliance.status().isDecided()) {
            return ReviewStage.CLOSED;
        }
        return engagement.endedOn().isPresent() ? ReviewStage.COMPLIANCE_OUTSTANDING : ReviewStage.PLAN_UNDER_WAY;
    }
}
