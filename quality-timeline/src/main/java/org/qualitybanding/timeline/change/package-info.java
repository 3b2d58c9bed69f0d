/**
 * What is different: in a review between two dates, and on one date under two policies, by two days of recording or with two
 * calendars.
 *
 * <ul>
 *   <li>between two dates: {@link org.qualitybanding.timeline.change.ReviewProgress}, with each {@link
 *       org.qualitybanding.timeline.change.ReviewEvent} that happened
 *   <li>by what was recorded late: {@link org.qualitybanding.timeline.change.RecordedChange}, entry by entry of a history
 *   <li>under another policy: {@link org.qualitybanding.timeline.change.Rescoring}, of one review or of a stream of them, each
 *       {@link org.qualitybanding.timeline.change.Rescored}
 *   <li>by a change of policy that is planned: {@link org.qualitybanding.timeline.change.PolicyPlan}, whatever the review, and over many
 *       how many move from which band to which
 *   <li>with another calendar: {@link org.qualitybanding.timeline.change.CalendarComparison}, each {@link
 *       org.qualitybanding.timeline.change.MovedDuty} with the named days that moved it
 * </ul>
 *
 * <p>Whoever keeps a standing for later takes its {@linkplain org.qualitybanding.timeline.change.StandingLine lines}.
 *
 * <p>All but the last compare two {@linkplain org.qualitybanding.timeline.standing.ReviewStanding standings}, fact by fact and by value, and
 * list each {@link org.qualitybanding.scoring.check.Difference}: the name of a fact, and its words in both. An <i>event</i> is something that happened on a day: a fact that
 * was recorded, or a last day that passed. <i>Re-scoring</i> asks what another policy would make of a review; it changes nothing.
 */
@NullMarked
package org.qualitybanding.timeline.change;

import org.jspecify.annotations.NullMarked;
