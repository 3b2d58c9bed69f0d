/**
 * What is proved of rules without looking at any review, each exactly: conditions compare counts with constants and nothing else,
 * so between two neighbouring constants all cases are alike, and one case of each kind decides for all.
 *
 * <ul>
 *   <li>Does a ladder give every case one sensible outcome? {@link org.qualitybanding.scoring.check.LadderCheck}, which every
 *       policy passes when it is built.
 *   <li>Does exactly one of several rules hold in every case? {@link org.qualitybanding.scoring.check.RuleSetCheck}. Asked of the
 *       document's own wording, it finds what readings R1 to R3 settle.
 *   <li>Where do two ladders decide differently? {@link org.qualitybanding.scoring.check.LadderComparison}.
 *   <li>How far are counts from a worse outcome? {@link org.qualitybanding.scoring.check.Headroom}.
 * </ul>
 *
 * <p>A <i>case</i> is any counts of actions. A <i>finding</i> is something wrong with rules, with the smallest cases that show it:
 * {@link org.qualitybanding.scoring.check.PolicyFinding}. A rule that never decides is <i>unreachable</i>; cases without an answer
 * are a <i>hole</i>, cases with two an <i>overlap</i>. A <i>step</i> is a smallest way for a case to become worse, one of {@link
 * org.qualitybanding.scoring.check.Worsening}; rules are <i>monotone</i> where no step that is binding leads to a better outcome.
 * A <i>difference</i> is something that two ladders or policies answer differently: {@link
 * org.qualitybanding.scoring.check.Difference}.
 */
@NullMarked
package org.qualitybanding.scoring.check;

import org.jspecify.annotations.NullMarked;
