package org.qualitybanding.scoring.card;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.id;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.check.Headroom;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/**
 * How good a service is by one review: the two scores, the band they lead to, and why (clauses M18 to M22).
 *
 * <p>A scorecard always says how far it can be relied on. Of a service with an action score of +1 whose engagement goes
 * on,
 *
 * <pre>{@code
 * scorecard.banding().toString();    // Adequate or Good, provisional
 * scorecard.banding().certain();     // empty
 * scorecard.overallScores();         // 1, 2
 * scorecard.explanation().text();    // every step, its numbers, its clauses
 * }</pre>
 *
 * @param reviewId the id of the review
 * @param serviceId the id of the service that the band belongs to (reading R21)
 * @param basis the facts and the policy that it rests on, see {@link #identity()}
 * @param actionScore the action score, final or pending
 * @param compliance the compliance score, decided or not
 * @param banding the band, or the bands still reachable
 * @param otherAdvisories what a person should know beside the scores, for example on the dates of the review
 */
public record Scorecard(
        String reviewId,
        String serviceId,
        AnswerBasis basis,
        ActionScoreAssessment actionScore,
        ComplianceAssessment compliance,
        BandingAssessment banding,
        List<Advisory> otherAdvisories) {

    /**
     * Creates a scorecard; {@link #of} puts one together.
     *
     * @throws InvalidValueException if a part is missing or an id is not an id
     */
    public Scorecard {
        reviewId = id("reviewId", reviewId);
        serviceId = id("serviceId", serviceId);
        given("basis", basis);
        given("actionScore", actionScore);
        given("compliance", compliance);
        given("banding", banding);
        otherAdvisories = list("otherAdvisories", otherAdvisories);
    }

    /**
     * Puts the two scores of a review together, by every fact of it.
     *
     * @param review the review
     * @param actionScore the action score
     * @param compliance the compliance score
     * @return the scorecard, with the advisories of both scores
     * @throws InvalidValueException if a part is missing
     */
    public static Scorecard of(
            QualityReview review, ActionScoreAssessment actionScore, ComplianceAssessment compliance) {
        given("review", review);
        given("actionScore", actionScore);
        return of(AnswerBasis.of(review, actionScore.policy()), actionScore, compliance);
    }

    /**
     * Puts the two scores of a review together.
     *
     * @param basis the facts and the policy that they rest on
     * @param actionScore the action score
     * @param compliance the compliance score
     * @return the scorecard, with the advisories of both scores
     * @throws InvalidValueException if a part is missing
     */
    public static Scorecard of(AnswerBasis basis, ActionScoreAssessment actionScore, ComplianceAssessment compliance) {
        given("basis", basis);
        given("actionScore", actionScore);
        given("compliance", compliance);
        return new Scorecard(
                basis.reviewId(),
                basis.serviceId(),
                basis,
                actionScore,
                compliance,
                BandingAssessment.of(actionScore, compliance),
                ImmutableList.of());
    }

    /**
     * Returns what a person should know about all of it.
     *
     * @return the advisories of the action score, the compliance score and the band, and the others
     */
    public List<Advisory> advisories() {
        ImmutableList.Builder<Advisory> advisories = ImmutableList.<Advisory>builder()
                .addAll(actionScore.advisories())
                .addAll(compliance.advisories());
        if (banding.certain().equals(Optional.of(Band.POOR)) && BandingExplanation.isForFewActions(actionScore)) {
            advisories.add(poorWithFewActions(actionScore));
        }
        return advisories.addAll(otherAdvisories).build();
    }

    /** Warns where a service is Poor for certain, and not for a large number of actions. */
    private static Advisory poorWithFewActions(ActionScoreAssessment actionScore) {
        return Advisory.builder()
                .kind(Advisory.Kind.POOR_WITH_FEW_ACTIONS)
                .says("The band is Poor by the table, with "
                        + Words.counted(actionScore.counts().total(), "action")
                        + ": for how serious they are, not for their number")
                .addClauses(PublishedModel.M24, PublishedModel.R20)
                .build();
    }

    /**
     * Returns this scorecard with more advisories after its own, for example on the dates of the review.
     *
     * @param more the advisories to add
     * @return the scorecard with all of them
     */
    public Scorecard withMoreAdvisories(Collection<Advisory> more) {
        return new Scorecard(
                reviewId,
                serviceId,
                basis,
                actionScore,
                compliance,
                banding,
                ImmutableList.<Advisory>builder()
                        .addAll(otherAdvisories)
                        .addAll(list("more", more))
                        .build());
    }

    /**
     * Works out the whole identity of this answer: facts, policy, days of the calendar, date and version of the library.
     *
     * @return the identity, with its digests
     */
    public AnswerIdentity identity() {
        return basis.identity();
    }

    /**
     * Returns the rules that were applied.
     *
     * @return the policy that the action score was assessed by
     */
    public ScoringPolicy policy() {
        return actionScore.policy();
    }

    /**
     * Returns the id of the policy that was applied: for the scorecard of a standing that of the whole policy, timescales included.
     *
     * @return its id
     */
    public String policyId() {
        return basis.policy().id();
    }

    /**
     * Returns the version of the policy that was applied.
     *
     * @return its version
     */
    public String policyVersion() {
        return basis.policy().version();
    }

    /**
     * Returns the digest of what was in the policy that was applied.
     *
     * @return its digest
     */
    public String policyDigest() {
        return basis.policy().digest();
    }

    /**
     * Works out how far the action score is from a worse outcome.
     *
     * @return the headroom of its counts
     */
    public Headroom headroom() {
        return policy().headroom(actionScore.counts());
    }

    /**
     * Returns how the band was worked out: both scores, and what each band that is still reachable rests on.
     *
     * @return the explanation, with the clauses and readings it rests on
     */
    public Explanation explanation() {
        return BandingExplanation.of(this);
    }

    /**
     * Returns the overall scores that can still come out (clause M22).
     *
     * @return one where both scores are known, else all that are possible, the lowest first
     */
    public List<OverallScore> overallScores() {
        return banding.overallScores();
    }

    /**
     * Returns the scorecard in a sentence, such as {@code service S-1 by review QR-1 under policy published-model 1:
     * Adequate, final; action score 0, final on 2026-03-09; compliance score 1, confirmed by a reviewer on 2026-04-20}.
     */
    @Override
    public String toString() {
        return "service " + serviceId + " by review " + reviewId + " under policy " + policyId() + " " + policyVersion()
                + ": " + banding + "; action score " + actionScore + "; compliance score " + compliance;
    }
}
