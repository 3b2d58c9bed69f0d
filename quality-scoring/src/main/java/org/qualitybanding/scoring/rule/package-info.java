/**
 * Rules and how they are asked: from counts of actions to an outcome (clauses M8 and M10 to M12, readings R1 to R5).
 *
 * <p>Start at {@link org.qualitybanding.scoring.rule.Ladder}:
 *
 * <pre>{@code
 * Ladder<Condition, Outcome> ours = ladder(
 *         rule("poor", "significant >= 2 or minor > 34", OUTCOME_3),
 *         rule("adequate", "significant >= 1 or minor >= 12", OUTCOME_2),
 *         otherwise(OUTCOME_1));
 *
 * OutcomeDecision decision = new OutcomeDecision(ours, ActionCounts.significant(0).minor(12));
 * decision.outcome();            // OUTCOME_2
 * decision.rung().id();          // adequate
 * decision.explanation().text(); // which rules were asked, and what they said
 * }</pre>
 *
 * <p>The words:
 *
 * <ul>
 *   <li>A <b>condition</b> is a question about counts, in words and as a value: {@link
 *       org.qualitybanding.scoring.rule.Condition}, made of {@linkplain org.qualitybanding.scoring.rule.Comparison comparisons} of a
 *       {@link org.qualitybanding.scoring.rule.Count} with a number by an {@link org.qualitybanding.scoring.rule.Operator}.
 *   <li>A <b>rule</b> says what follows where a condition holds: {@link org.qualitybanding.scoring.rule.Rule}. It may ask
 *       something else than a condition, and answer something else than an outcome.
 *   <li>A <b>ladder</b> is rules in the order they are asked, and what follows otherwise; each of its parts is a
 *       {@linkplain org.qualitybanding.scoring.rule.Rung rung}.
 *   <li>A <b>boundary reading</b> settles on which side a bound itself falls where the document leaves it open (R2, R3): {@link
 *       org.qualitybanding.scoring.rule.BoundaryReading}. A policy sets it to a {@link org.qualitybanding.scoring.rule.Boundary}.
 *   <li>A <b>decision</b> is a ladder asked of counts: {@link org.qualitybanding.scoring.rule.OutcomeDecision}, with the reasons
 *       worked out when they are asked for; a <b>table</b> answers and gives none: {@link
 *       org.qualitybanding.scoring.rule.DecisionTable}.
 *   <li>The <b>gate</b> is the ladder asked of the initial domains (M8): {@link
 *       org.qualitybanding.scoring.rule.FullReviewGate}. It has <b>tripped</b> where a full review is needed.
 * </ul>
 */
@NullMarked
package org.qualitybanding.scoring.rule;

import org.jspecify.annotations.NullMarked;
