/**
 * How good a service is by one review: the action score, the compliance score and the band as far as they are known, and why.
 *
 * <p>Start at {@link org.qualitybanding.scoring.card.Scorecard}. It holds
 *
 * <ul>
 *   <li>an {@link org.qualitybanding.scoring.card.ActionScoreAssessment}, which {@link
 *       org.qualitybanding.scoring.card.ActionScoring} works out from a review
 *   <li>a {@link org.qualitybanding.scoring.compliance.ComplianceAssessment}, worked out from what became of each action
 *   <li>a {@link org.qualitybanding.scoring.card.BandingAssessment}: each {@link org.qualitybanding.scoring.card.ReachableBand}
 *       that the bounds of the two scores still allow
 *   <li>an {@link org.qualitybanding.scoring.card.AnswerBasis}: the facts and the policy that it rests on, of which the {@link
 *       org.qualitybanding.scoring.card.AnswerIdentity} is made when it is asked for, with its digests
 * </ul>
 *
 * <p>A score or a band is <i>final</i> once nothing in the ordinary course changes it. Before that an action score is
 * <i>pending</i>, with bounds and no value, and a band is <i>provisional</i>; it can be <i>certain</i> all the same, where only
 * one is left. An action is <i>late-found</i> when it was found after the plan that the action score is taken from (reading R8).
 * A review's <i>extent</i> is which domains it takes in.
 *
 * <p>A result holds values. What explains it is made from them when it is asked for: {@code explanation()} and {@code
 * toString()} cost nothing before.
 */
@NullMarked
package org.qualitybanding.scoring.card;

import org.jspecify.annotations.NullMarked;
