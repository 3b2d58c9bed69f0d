package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ActionScoreAssessment.Extent;
import org.qualitybanding.scoring.card.ActionScoring;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * Where a review stands under a policy, on any date. Each answer is worked out anew; what does not depend on the date is worked
 * out once.
 *
 * <p>A last day that can't be worked out, because the calendar of working days doesn't cover a date that the count needs, stops
 * nothing: an advisory names it, and the rest is answered.
 *
 * <p>For a review of its own a caller asks {@code ReviewTimeline}, which finds out at once what can be wrong between review and
 * policy. Whoever asks many reviews for one date asks here, and a review is refused for what is wrong on that date only.
 *
 * <pre>{@code
 * Standings standings = Standings.of(review, QualityPolicy.published());
 * standings.on(LocalDate.of(2026, 3, 16));             // all of it
 * standings.scorecardOn(LocalDate.of(2026, 3, 16));    // the scores and the band alone, for about half of the work
 * standings.dutiesOn(LocalDate.of(2026, 3, 16));       // who owes what alone
 * }</pre>
 */
public final class Standings {

    private final QualityReview review;
    private final QualityPolicy policy;
    private final PlanHistory plans;
    private final Map<String, ComplianceAssessment> whenDecided;

    private Standings(
            QualityReview review,
            QualityPolicy policy,
            PlanHistory plans,
            Map<String, ComplianceAssessment> whenDecided) {
        this.review = review;
        this.policy = policy;
        this.plans = plans;
        this.whenDecided = whenDecided;
    }

    /**
     * Puts a review under a policy.
     *
     * @param review the facts of the review
     * @param policy the rules and timescales
     * @return the standings
     * @throws InvalidValueException if something is missing
     */
    public static Standings of(QualityReview review, QualityPolicy policy) {
        Require.given("review", review);
        return new Standings(review, Require.given("policy", policy), new PlanHistory(review), Map.of());
    }

    /**
     * Finds out what can be wrong between review and policy, as the facts stand with all of them known.
     *
     * @return these standings, with what was found out on the way
     * @throws InvalidValueException if the review does not have the policy's number of domains, or a decision departs from the
     *     indicated compliance score without a reason
     */
    public Standings checked() {
        ReviewScores last = scores(LocalDate.MAX);
        duties(last);
        ImmutableMap.Builder<String, ComplianceAssessment> decided = ImmutableMap.builder();
        for (ComplianceDecision decision : review.complianceDecisions()) {
            if (last.isOnThePlan(decision)) {
                decided.put(decision.id(), whenDecided(decision));
            }
        }
        return new Standings(review, policy, plans, decided.buildOrThrow());
    }

    /**
     * Works out where the review stands.
     *
     * @param date the day asked about; its end is meant, so facts of that day are seen
     * @return the standing, by the facts that happened by that day
     * @throws InvalidValueException if the date is missing or before the review was opened, or something is wrong between review
     *     and policy on that day
     */
    public ReviewStanding on(LocalDate date) {
        ReviewScores scores = scores(date);
        List<Duty> duties = duties(scores); // before the advisories, which tell of last days that are not known
        Scorecard scorecard = scorecard(scores);
        return new ReviewStanding(
                review.id(),
                date,
                stage(scores, scorecard.compliance()),
                scores.actions(),
                duties,
                scores.engagement().conclusionOn(),
                scores.engagement().endedOn(),
                scorecard,
                EscalationFacts.of(scores, duties, scorecard));
    }

    /**
     * Works out the scores and the band alone: those of the whole standing, without who owes what, and without the advisories on
     * last days of the team's that are not known.
     *
     * @param date the day asked about; its end is meant, so facts of that day are seen
     * @return the scorecard, by the facts that happened by that day
     * @throws InvalidValueException see {@link #on}
     */
    public Scorecard scorecardOn(LocalDate date) {
        return scorecard(scores(date));
    }

    /**
     * Works out who owes what alone: the duties of the whole standing, without the scores.
     *
     * @param date the day asked about; its end is meant, so facts of that day are seen
     * @return what each party owes or owed, by last day, by the facts that happened by that day
     * @throws InvalidValueException see {@link #on}; a decision on compliance is not looked at
     */
    public List<Duty> dutiesOn(LocalDate date) {
        return ImmutableList.sortedCopyOf(Duty.BY_DATE, duties(scores(date)));
    }

    private ReviewScores scores(LocalDate date) {
        KnownFacts facts = new KnownFacts(review, date);
        ActionScoreAssessment actionScore = ActionScoring.assess(review, date, policy.scoring());
        return ReviewScores.of(new ReviewOnDate(facts, policy, plans, actionScore));
    }

    private Scorecard scorecard(ReviewScores scores) {
        Scorecard scorecard = Scorecard.of(review, scores.review().actionScore(), compliance(scores));
        List<Advisory> more = TimelineAdvisories.of(scores);
        return more.isEmpty() ? scorecard : scorecard.withMoreAdvisories(more);
    }

    /** Of several decisions the latest that counts decides; one after it that does not count is told beside it. */
    private ComplianceAssessment compliance(ReviewScores scores) {
        List<ComplianceDecision> decisions = scores.review().facts().complianceDecisions();
        @Nullable ComplianceAssessment latest = null;
        for (int index = decisions.size() - 1; index >= 0; index--) {
            ComplianceAssessment assessment = compliance(scores, decisions.get(index));
            if (assessment.status().isDecided()) {
                return latest == null ? assessment : assessment.withTooEarly(decisions.get(decisions.size() - 1));
            }
            latest = latest == null ? assessment : latest;
        }
        return latest == null ? scores.compliance(Optional.empty()) : latest;
    }

    /**
     * A decision stands on the facts of its day (reading R12), unless a full review begun later makes another plan the one that
     * counts. One that came too early on its day does not count later either.
     */
    private ComplianceAssessment compliance(ReviewScores scores, ComplianceDecision decision) {
        if (decision.decidedOn().equals(scores.review().date()) || !scores.isOnThePlan(decision)) {
            return scores.compliance(Optional.of(decision));
        }
        ComplianceAssessment known = whenDecided.get(decision.id());
        ComplianceAssessment then = known == null ? whenDecided(decision) : known;
        return then.status().isDecided()
                ? then
                : scores.compliance(Optional.empty()).withTooEarly(decision);
    }

    private ComplianceAssessment whenDecided(ComplianceDecision decision) {
        return scores(decision.decidedOn()).compliance(Optional.of(decision));
    }

    private static List<Duty> duties(ReviewScores scores) {
        DutyList duties = new DutyList(scores.review().date(), scores.engagement());
        ReviewDuties.addTo(duties, scores.review(), scores.known());
        PlanReviewDuties.addTo(duties, scores.review());
        for (ActionStanding action : scores.actions()) {
            duties.add(action);
        }
        return duties.all();
    }

    private static ReviewStanding.Stage stage(ReviewScores scores, ComplianceAssessment compliance) {
        KnownFacts facts = scores.review().facts();
        ActionScoreAssessment actionScore = scores.review().actionScore();
        boolean initialReviewed = facts.initialVisitEndedOn().isPresent();
        if (actionScore.extent() == Extent.NOT_BEGUN) {
            return ReviewStanding.Stage.OPENED;
        }
        if (facts.fullReviewStartedOn().isEmpty() && !initialReviewed) {
            return ReviewStanding.Stage.INITIAL_REVIEW;
        }
        if (!actionScore.isFinal()) {
            if (!scores.review().isExtended()) {
                return ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING;
            }
            return initialReviewed && facts.fullReviewCompletedOn().isPresent()
                    ? ReviewStanding.Stage.FULL_PLAN_OUTSTANDING
                    : ReviewStanding.Stage.FULL_REVIEW;
        }
        if (compliance.status().isDecided()) {
            return ReviewStanding.Stage.CLOSED;
        }
        return scores.engagement().endedOn().isPresent()
                ? ReviewStanding.Stage.COMPLIANCE_OUTSTANDING
                : ReviewStanding.Stage.PLAN_UNDER_WAY;
    }
}
