/**
 * How good: the rules that turn the facts of a quality review into its outcome, its scores and its band, each with the
 * reasons that led to it. This package holds the words of a result; the rooms above it hold what leads to one.
 *
 * <p>From counts to a band it goes in four steps (clauses M10 to M12, M18 and M22): {@link
 * org.qualitybanding.scoring.ActionCounts} lead to an {@link org.qualitybanding.scoring.Outcome}, that results in an {@link
 * org.qualitybanding.scoring.ActionScore}, this and the compliance score make a {@link org.qualitybanding.scoring.ScorePair} with
 * its {@link org.qualitybanding.scoring.OverallScore}, and the pair has a {@link org.qualitybanding.scoring.Band}.
 *
 * <p>Where to start:
 *
 * <ul>
 *   <li>Only counts, no review: {@link org.qualitybanding.scoring.policy.ScoringPolicy#published()}.
 *   <li>A review: {@link org.qualitybanding.scoring.card.ActionScoring} for the action score,
 *       {@link org.qualitybanding.scoring.compliance.ComplianceScoring} for the compliance score, and
 *       {@link org.qualitybanding.scoring.card.Scorecard} for both and the band.
 *   <li>Rules of one's own, what is proved of them, and what a change of them changes: {@link org.qualitybanding.scoring.rule},
 *       {@link org.qualitybanding.scoring.policy} and {@link org.qualitybanding.scoring.check}.
 *   <li>How far a score is from a worse outcome: {@link org.qualitybanding.scoring.check.Headroom}.
 *   <li>Before a review: {@link org.qualitybanding.scoring.risk}.
 * </ul>
 *
 * <p>A <i>count</i> is how many actions of a kind there are, an <i>outcome</i> the box of the published model's flowchart that
 * they lead to, a <i>score</i> a number, and a <i>band</i> what is said of a service. An <i>answer</i> is any of several results
 * in order, the most adverse last.
 *
 * <p>Everything here is a value or a function of values. Nothing reads a clock: what is known on a day is a matter of
 * the facts that are passed. The ids in parentheses, such as M22 or R7, are those of
 * {@link org.qualitybanding.model.explain.PublishedModel}.
 */
@NullMarked
package org.qualitybanding.scoring;

import org.jspecify.annotations.NullMarked;
