/**
 * A team's numbers as values: which counts lead to which outcome, which scores to which band, what compliance asks for, and
 * which policy is in force on a day.
 *
 * <p>Start at {@link org.qualitybanding.scoring.policy.ScoringPolicy}. It holds a {@link org.qualitybanding.scoring.rule.Ladder},
 * a {@link org.qualitybanding.scoring.policy.BandingMatrix}, a {@link org.qualitybanding.scoring.compliance.ComplianceRule} and
 * the settings beside them, and answers:
 *
 * <pre>{@code
 * ScoringPolicy policy = ScoringPolicy.published();
 * Outcome outcome = policy.outcomeOf(ActionCounts.significant(2).minor(5)); // OUTCOME_3
 * policy.band(outcome.score(), ComplianceScore.MET);                       // ADEQUATE
 * policy.decide(ActionCounts.significant(2).minor(5)).explanation();       // why
 * }</pre>
 *
 * <p>A policy is checked whole when it is built, see {@link org.qualitybanding.scoring.check}; one with faults is refused with all
 * of them. It has an <i>id</i>, a <i>version</i> and a <i>digest</i>, see {@link
 * org.qualitybanding.scoring.policy.IdentifiedPolicy}. A <i>setting</i> is where the document is silent and a policy may decide
 * otherwise than the reading, such as {@code policy.with(PublishedModel.R2, Boundary.ADVERSE)}. Policies are <i>in force</i> from
 * a day on, in a {@link org.qualitybanding.scoring.policy.PolicyBook}; two of them are <i>equal in effect</i> where a {@link
 * org.qualitybanding.scoring.policy.PolicyComparison} of them finds no difference.
 */
@NullMarked
package org.qualitybanding.scoring.policy;

import org.jspecify.annotations.NullMarked;
