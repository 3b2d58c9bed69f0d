/**
 * How good: the rules that turn the facts of a quality review into its outcome, its scores and its band, each with the
 * reasons that led to it.
 *
 * <p>Where to start:
 *
 * <ul>
 *   <li>Only counts, no review: {@link org.qualitybanding.scoring.ScoringPolicy#published()} with
 *       {@link org.qualitybanding.scoring.ActionCounts}.
 *   <li>A review: {@link org.qualitybanding.scoring.ActionScoring} for the action score,
 *       {@link org.qualitybanding.scoring.ComplianceScoring} for the compliance score, and
 *       {@link org.qualitybanding.scoring.Scorecard} for both and the band.
 *   <li>Rules of one's own: {@link org.qualitybanding.scoring.Condition},
 *   {@link org.qualitybanding.scoring.OutcomeRule} and {@link org.qualitybanding.scoring.OutcomeLadder} from counts to
 *   outcomes, {@link org.qualitybanding.scoring.BandingMatrix} from scores to bands,
 *   {@link org.qualitybanding.scoring.ComplianceRule} for the compliance score; a
 *   {@link org.qualitybanding.scoring.ScoringPolicy} holds them all.
 *   <li>Which policy it was: {@link org.qualitybanding.scoring.IdentifiedPolicy} for id, version and digest,
 *       {@link org.qualitybanding.scoring.PolicyBook} for the policy in force on a day.
 *   <li>What is proved of rules: {@link org.qualitybanding.scoring.LadderCheck} of a ladder, when a policy is built,
 *       and {@link org.qualitybanding.scoring.RuleSetCheck} of any rules of which exactly one is to hold;
 *       {@link org.qualitybanding.scoring.PolicyFinding} is what they find,
 *       {@link org.qualitybanding.scoring.PolicyRefusedException} how a policy is refused.
 *   <li>How far a score is from a worse outcome: {@link org.qualitybanding.scoring.Headroom}.
 *   <li>Where two policies decide differently: {@link org.qualitybanding.scoring.PolicyComparison}.
 *   <li>Before a review: {@link org.qualitybanding.scoring.risk.RiskPolicy} for risk rating, need of a review and choice of
 *   domains.
 * </ul>
 *
 * <p>Everything here is a value or a function of values. Nothing reads a clock: what is known on a day is a matter of
 * the facts that are passed. The ids in parentheses, such as M22 or R7, are those of
 * {@link org.qualitybanding.model.PublishedModel}.
 */
@NullMarked
package org.qualitybanding.scoring;

import org.jspecify.annotations.NullMarked;
