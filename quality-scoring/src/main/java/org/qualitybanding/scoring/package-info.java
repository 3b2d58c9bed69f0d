/**
 * How good: the rules that turn the facts of a quality review into its outcome, its scores and its band, each with the
 * reasons that led to it.
 *
 * <p>Where to start:
 *
 * <ul>
 *   <li>Only counts, no review: {@link org.qualitybanding.scoring.policy.ScoringPolicy#published()} with
 *       {@link org.qualitybanding.scoring.ActionCounts}.
 *   <li>A review: {@link org.qualitybanding.scoring.card.ActionScoring} for the action score,
 *       {@link org.qualitybanding.scoring.compliance.ComplianceScoring} for the compliance score, and
 *       {@link org.qualitybanding.scoring.card.Scorecard} for both and the band.
 *   <li>Rules of one's own: {@link org.qualitybanding.scoring.rule.Condition},
 *   {@link org.qualitybanding.scoring.rule.OutcomeRule} and {@link org.qualitybanding.scoring.rule.OutcomeLadder} from counts to
 *   outcomes, {@link org.qualitybanding.scoring.policy.BandingMatrix} from scores to bands,
 *   {@link org.qualitybanding.scoring.compliance.ComplianceRule} for the compliance score; a
 *   {@link org.qualitybanding.scoring.policy.ScoringPolicy} holds them all.
 *   <li>Which policy it was: {@link org.qualitybanding.scoring.policy.IdentifiedPolicy} for id, version and digest,
 *       {@link org.qualitybanding.scoring.policy.PolicyBook} for the policy in force on a day.
 *   <li>What is proved of rules: {@link org.qualitybanding.scoring.check.LadderCheck} of a ladder, when a policy is built,
 *       and {@link org.qualitybanding.scoring.check.RuleSetCheck} of any rules of which exactly one is to hold;
 *       {@link org.qualitybanding.scoring.check.PolicyFinding} is what they find,
 *       {@link org.qualitybanding.scoring.check.PolicyRefusedException} how a policy is refused.
 *   <li>How far a score is from a worse outcome: {@link org.qualitybanding.scoring.check.Headroom}.
 *   <li>Where two policies decide differently: {@link org.qualitybanding.scoring.policy.PolicyComparison}.
 *   <li>Before a review: {@link org.qualitybanding.scoring.risk.RiskPolicy} for risk rating, need of a review and choice of
 *   domains.
 * </ul>
 *
 * <p>Everything here is a value or a function of values. Nothing reads a clock: what is known on a day is a matter of
 * the facts that are passed. The ids in parentheses, such as M22 or R7, are those of
 * {@link org.qualitybanding.model.explain.PublishedModel}.
 */
@NullMarked
package org.qualitybanding.scoring;

import org.jspecify.annotations.NullMarked;
