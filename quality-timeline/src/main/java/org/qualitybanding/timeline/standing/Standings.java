package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
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
import org.qualitybanding.scoring.card.AnswerBasis;
import org.qualitybanding.scoring.card.GateHistory;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceChange;
import org.qualitybanding.scoring.compliance.UncountedDecision;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * Where a review stands under a policy, on any date. Each answer is worked out anew; what does not depend on the date is worked
 * out once.
 *
 * <p>A last day that can't be worked out, because the calendar of working days doesn't cover a date that the count needs, stops
 * nothing: an advisory names it, and the rest is answered.
 *
 * <p>For a review of its own a caller asks {@code ReviewTimeline}; whoever asks many reviews for one date asks here.
 *
 * <pre>{@code
 * Standings standings = Standings.of(review, QualityPolicy.published());
 * standings.on(LocalDate.of(2026, 3, 16));             // all of it
 * standings.scorecardOn(LocalDate.of(2026, 3, 16));    // the scores and the band alone, for about half of the work
 * standings.dutiesOn(LocalDate.of(2026, 3, 16));       // who owes what alone
 * standings.workOn(LocalDate.of(2026, 3, 16));         // the same, and what the team has to do without a last day
 * }</pre>
 */
public final class Standings {

    private final QualityReview review;
    private final QualityPolicy policy;
    private final PlanHistory plans;
    private final GateHistory gate;
    private final Optional<LocalDate> recordedBy;

    /**
     * Each decision on compliance as it was on its own day, in the order of the review, once it was asked for; should two threads
     * do so at once, they work out the same.
     */
    private final @Nullable DecisionOnItsDay[] decisions;

    private Standings(QualityReview review, QualityPolicy policy, Optional<LocalDate> recordedBy) {
        this.review = review;
        this.policy = policy;
        this.plans = new PlanHistory(review);
        this.gate = GateHistory.of(review, policy.scoring());
        this.recordedBy = recordedBy;
        this.decisions = new DecisionOnItsDay[review.complianceDecisions().size()];
    }

    /**
     * Puts a review under a policy.
     *
     * @param review the facts of the review
     * @param policy the rules and timescales
     * @return the standings
     * @throws InvalidValueException if something is missing, or the review does not have the policy's number of domains
     */
    public static Standings of(QualityReview review, QualityPolicy policy) {
        return of(review, policy, Optional.empty());
    }

    /**
     * Puts a review as it was on record by a day under a policy (reading R42).
     *
     * @param review the facts of the review that were on record by that day
     * @param policy the rules and timescales
     * @param recordedBy the last day of recording that counts; empty where the days of recording are not known
     * @return the standings, each of which says what it was recorded by
     * @throws InvalidValueException if something is missing, or the review does not have the policy's number of domains
     */
    public static Standings of(QualityReview review, QualityPolicy policy, Optional<LocalDate> recordedBy) {
        ActionScoring.requireDomains(
                Require.given("review", review), Require.given("policy", policy).scoring());
        return new Standings(review, policy, Require.optional(recordedBy));
    }

    /**
     * Works out where the review stands.
     *
     * @param date the day asked about; its end is meant, so facts of that day are seen
     * @return the standing, by the facts that happened by that day
     * @throws InvalidValueException if the date is missing, or before the review was opened
     */
    public ReviewStanding on(LocalDate date) {
        ReviewScores scores = scores(date);
        List<Duty> duties = duties(scores); // before the advisories, which tell of last days that are not known
        Scorecard scorecard = scorecard(scores, date);
        return new ReviewStanding(
                review.id(),
                date,
                stage(scores, scorecard.compliance()),
                scores.actions(),
                duties,
                tasks(scores, scorecard.compliance()),
                scores.engagement().conclusionOn(),
                scores.engagement().endedOn(),
                scorecard,
                EscalationFacts.of(scores, duties, scorecard),
                scores.review().facts().escalationSteps());
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
        return scorecard(scores(date), date);
    }

    /**
     * Works out who owes what alone: the duties of the whole standing, without the scores.
     *
     * @param date the day asked about; its end is meant, so facts of that day are seen
     * @return what each party owes or owed, by last day, by the facts that happened by that day
     * @throws InvalidValueException see {@link #on}; a decision on compliance is not looked at
     */
    public List<Duty> dutiesOn(LocalDate date) {
        return duties(scores(date));
    }

    /**
     * Works out what there is to do alone: the duties and tasks of the whole standing, without the band.
     *
     * @param date the day asked about; its end is meant, so facts of that day are seen
     * @return what both parties owe, and what the team has to do without a last day, by the facts that happened by that day
     * @throws InvalidValueException see {@link #on}
     */
    public Work workOn(LocalDate date) {
        ReviewScores scores = scores(date);
        boolean undecided = scores.review().facts().complianceDecisions().isEmpty();
        return new Work(duties(scores), undecided ? Tasks.of(scores, List.of()) : tasks(scores, compliance(scores)));
    }

    private static List<Task> tasks(ReviewScores scores, ComplianceAssessment compliance) {
        return isClosed(scores, compliance) ? List.of() : Tasks.of(scores, compliance.changedSince());
    }

    private static boolean isClosed(ReviewScores scores, ComplianceAssessment compliance) {
        return scores.review().actionScore().assessed()
                && compliance.status().isDecided()
                && !compliance.needsNewDecision();
    }

    /**
     * Returns the facts of the review.
     *
     * @return every fact, whatever its date
     */
    public QualityReview review() {
        return review;
    }

    QualityPolicy policy() {
        return policy;
    }

    /** The scores by what was known on a date. A review that was abandoned stands still from that day on. */
    ReviewScores scores(LocalDate date) {
        KnownFacts asked = new KnownFacts(review, date);
        Optional<LocalDate> abandonedOn = asked.abandonedOn();
        KnownFacts facts = abandonedOn.isPresent() ? new KnownFacts(review, abandonedOn.get()) : asked;
        ActionScoreAssessment actionScore = ActionScoring.assess(review, facts.date(), policy.scoring());
        return ReviewScores.of(new ReviewOnDate(facts, policy, plans, gate, actionScore));
    }

    /** An abandoned review stands on an earlier day than the one that it was asked about. */
    private Scorecard scorecard(ReviewScores scores, LocalDate date) {
        AnswerBasis basis = AnswerBasis.of(review, date, recordedBy, policy, new LookedAtDays(this, date));
        Scorecard scorecard = Scorecard.of(basis, scores.review().actionScore(), compliance(scores));
        List<Advisory> more = TimelineAdvisories.of(scores);
        return more.isEmpty() ? scorecard : scorecard.withMoreAdvisories(more);
    }

    /**
     * Of several decisions the latest that counts decides; those after it that do not are told beside it. It stands on the record
     * of its day (reading R37).
     */
    private ComplianceAssessment compliance(ReviewScores scores) {
        List<ComplianceDecision> known = scores.review().facts().complianceDecisions();
        ImmutableList.Builder<UncountedDecision> uncounted = ImmutableList.builder();
        for (int index = known.size() - 1; index >= 0; index--) {
            DecisionOnItsDay decision = onItsDay(index, scores);
            Optional<UncountedDecision.Reason> reason = decision.whyUncounted(scores.review());
            if (reason.isEmpty()) {
                ComplianceAssessment stands = beside(decision.assessment(), uncounted.build());
                List<ComplianceChange> changed = DecisionChanges.since(decision, scores);
                return changed.isEmpty() ? stands : stands.withChangedSince(changed);
            }
            uncounted.add(decision.uncounted(reason.get()));
        }
        return beside(sinceIndicated(scores, scores.compliance(Optional.empty())), uncounted.build());
    }

    private DecisionOnItsDay onItsDay(int index, ReviewScores scores) {
        @Nullable DecisionOnItsDay known = decisions[index];
        if (known != null) {
            return known;
        }
        ComplianceDecision decision = review.complianceDecisions().get(index);
        boolean today = decision.decidedOn().equals(scores.review().date());
        DecisionOnItsDay worked = DecisionOnItsDay.of(decision, today ? scores : scores(decision.decidedOn()));
        decisions[index] = worked;
        return worked;
    }

    private static ComplianceAssessment beside(
            ComplianceAssessment assessment, ImmutableList<UncountedDecision> later) {
        return later.isEmpty() ? assessment : assessment.withUncounted(later.reverse());
    }

    /** A score that nobody decided dates from the day on which it came to be indicated, and not from the end alone (clause M21). */
    private ComplianceAssessment sinceIndicated(ReviewScores scores, ComplianceAssessment indicated) {
        if (indicated.status() != ComplianceAssessment.Status.INDICATED) {
            return indicated;
        }
        LocalDate endedOn = indicated.engagementEndedOn().get();
        for (LocalDate day : IndicatedSince.latestFirst(scores.review().facts(), endedOn)) {
            if (!scores(day.minusDays(1)).indicatedOnceOver().equals(indicated.score())) {
                return indicated.withIndicatedSince(day);
            }
        }
        return indicated;
    }

    /** By last day. */
    static List<Duty> duties(ReviewScores scores) {
        DutyList duties = new DutyList(
                scores.review().date(), scores.engagement(), scores.actions().size());
        ReviewDuties.addTo(duties, scores.review(), scores.known());
        DraftDuties.addTo(duties, scores.review());
        PlanReviewDuties.addTo(duties, scores.review());
        for (ActionStanding action : scores.actions()) {
            duties.add(action);
        }
        return ImmutableList.sortedCopyOf(
                Duty.BY_DATE, scores.review().facts().abandonedOn().isPresent() ? duties.givenUp() : duties.all());
    }

    private static ReviewStanding.Stage stage(ReviewScores scores, ComplianceAssessment compliance) {
        KnownFacts facts = scores.review().facts();
        ActionScoreAssessment actionScore = scores.review().actionScore();
        if (isClosed(scores, compliance)) {
            return ReviewStanding.Stage.CLOSED;
        }
        if (facts.abandonedOn().isPresent()) {
            return ReviewStanding.Stage.ABANDONED;
        }
        boolean initialReviewed = facts.initialVisitEndedOn().isPresent();
        if (actionScore.extent() == Extent.NOT_BEGUN) {
            return ReviewStanding.Stage.OPENED;
        }
        if (facts.fullReviewStartedOn().isEmpty() && !initialReviewed) {
            return ReviewStanding.Stage.INITIAL_REVIEW;
        }
        if (!actionScore.assessed()) {
            if (!scores.review().isExtended()) {
                return ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING;
            }
            return initialReviewed && facts.fullReviewCompletedOn().isPresent()
                    ? ReviewStanding.Stage.FULL_PLAN_OUTSTANDING
                    : ReviewStanding.Stage.FULL_REVIEW;
        }
        return scores.engagement().endedOn().isPresent()
                ? ReviewStanding.Stage.COMPLIANCE_OUTSTANDING
                : ReviewStanding.Stage.PLAN_UNDER_WAY;
    }
}
