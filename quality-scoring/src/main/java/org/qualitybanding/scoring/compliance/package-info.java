/**
 * Whether the provider met the actions within their timescales: the compliance score, 0 or 1 (clause M19).
 *
 * <p>Start at {@link org.qualitybanding.scoring.compliance.ComplianceScoring}, which assesses the score from what became of the
 * actions:
 *
 * <ul>
 *   <li>in goes an {@link org.qualitybanding.scoring.compliance.ActionCompliance} for each action: met in time, excused, pending
 *       or not met in time (readings R14, R15 and R18)
 *   <li>the {@link org.qualitybanding.scoring.compliance.ComplianceRule} of the policy tells which score they indicate (reading
 *       R13), by all of them or by a {@link org.qualitybanding.scoring.compliance.Share} of each {@link
 *       org.qualitybanding.scoring.compliance.ComplianceGroup}
 *   <li>beside it, a decision of a reviewer that does not count is an {@link
 *       org.qualitybanding.scoring.compliance.UncountedDecision}, and what changed after one that does a {@link
 *       org.qualitybanding.scoring.compliance.ComplianceChange} (reading R37)
 *   <li>out comes a {@link org.qualitybanding.scoring.compliance.ComplianceAssessment}: the score as far as it is known
 * </ul>
 *
 * <p>The facts <i>indicate</i> a score, a reviewer <i>decides</i> it: confirms the indicated one, or departs from it with a reason
 * (reading R12). <i>Late-found</i> actions were found after the plan was issued (reading R8). Actions <i>count</i> where the rule
 * looks at them.
 */
@NullMarked
package org.qualitybanding.scoring.compliance;

import org.jspecify.annotations.NullMarked;
