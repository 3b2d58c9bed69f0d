/**
 * Cases that a team writes down for its policy, so that a rule that is wrong does not go unseen: "12 minor actions are Outcome 1,
 * because exactly 12 is not over 12".
 *
 * <p>Start at {@link org.qualitybanding.scoring.cases.PolicyCase}. Are the cases enough? {@link
 * org.qualitybanding.scoring.cases.CaseReport} tells which part of the policy no case exercises, which slip no case would notice, and
 * the cases that are lacking:
 *
 * <pre>{@code
 * CaseReport report = CaseReport.of(ScoringPolicy.published(), cases);
 * report.complete();  // whether nothing is lacking
 * report.proposals(); // the cases that are, the smallest first
 * report.text();      // all of it, for a person
 * }</pre>
 *
 * <p>A <i>slip</i> is the policy with a single thing written otherwise: a number one up or one down, an operator turned, a rule
 * dropped, a band one better or one worse. A slip that makes no difference to any review is none. One is <i>noticed</i> where it
 * answers some case otherwise than the case expects.
 */
@NullMarked
package org.qualitybanding.scoring.cases;

import org.jspecify.annotations.NullMarked;
