package org.qualitybanding.scoring.card;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.id;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.refusal.InvalidValueException;
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
 * @param policyId the id of the policy that was applied
 * @param policyVersion its version
 * @param policyDigest the {@linkplain ScoringPolicy#digest() digest} of what was in it
 * @param actionScore the action score, final or pending
 * @param compliance the compliance score, decided or not
 * @param banding the band, or the bands still reachable
 * @param advisories what a person should know about all of it
 * @param explanation how it was worked out
 */
public record Scorecard(
        String reviewId,
        String serviceId,
        String policyId,
        String policyVersion,
        String policyDigest,
        ActionScoreAssessment actionScore,
        ComplianceAssessment compliance,
        BandingAssessment banding,
        List<Advisory> advisories,
        Explanation explanation) {

    /**
     * Creates a scorecard; {@link #of} puts one together.
     *
     * @throws InvalidValueException if a part is missing or an id is not an id
     */
    public Scorecard {
        reviewId = id("reviewId", reviewId);
        serviceId = id("serviceId", serviceId);
        policyId = id("policyId", policyId);
        policyVersion = id("policyVersion", policyVersion);
        policyDigest = id("policyDigest", policyDigest);
        given("actionScore", actionScore);
        given("compliance", compliance);
        given("banding", banding);
        advisories = list("advisories", advisories);
        given("explanation", explanation);
    }

    /**
     * Puts the two scores of a review together.
     *
     * @param review the review
     * @param policy the policy that both scores were assessed by
     * @param actionScore the action score
     * @param compliance the compliance score
     * @return the scorecard, with the advisories of both scores
     */
    public static Scorecard of(
            QualityReview review,
            ScoringPolicy policy,
            ActionScoreAssessment actionScore,
            ComplianceAssessment compliance) {
        given("review", review);
        given("policy", policy);
        given("actionScore", actionScore);
        given("compliance", compliance);
        BandingAssessment banding = BandingAssessment.of(actionScore, compliance, policy.matrix());
        BandingReasons reasons = new BandingReasons(policy, actionScore, compliance, banding);
        return new Scorecard(
                review.id(),
                review.service().id(),
                policy.id(),
                policy.version(),
                policy.digest(),
                actionScore,
                compliance,
                banding,
                ImmutableList.<Advisory>builder()
                        .addAll(actionScore.advisories())
                        .addAll(compliance.advisories())
                        .addAll(reasons.poorWithFewActions().stream().toList())
                        .build(),
                reasons.explanation());
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
                policyId,
                policyVersion,
                policyDigest,
                actionScore,
                compliance,
                banding,
                ImmutableList.<Advisory>builder()
                        .addAll(advisories)
                        .addAll(list("more", more))
                        .build(),
                explanation);
    }

    /**
     * Works out how far the action score is from a worse outcome.
     *
     * @param policy the policy that the scorecard was made by
     * @return the headroom of its counts
     * @throws InvalidValueException if the policy is missing, or the scorecard names another one
     */
    public Headroom headroom(ScoringPolicy policy) {
        given("policy", policy);
        that(
                policy.digest().equals(policyDigest),
                "policy",
                "that of the scorecard, " + policyId + " " + policyVersion,
                policy.id() + " " + policy.version());
        return policy.headroom(actionScore.counts());
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
        return "service " + serviceId + " by review " + reviewId + " under policy " + policyId + " " + policyVersion
                + ": " + banding + "; action score " + actionScore + "; compliance score " + compliance;
    }
}
