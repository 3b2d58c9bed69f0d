/**
 * When: the deadlines and windows of a quality review, how each was worked out, and where the review stands on a date that
 * the caller names.
 *
 * <p>For a date alone, start at {@link org.qualitybanding.timeline.deadline.Timescales}:
 *
 * <ul>
 *   <li>how long: a {@link org.qualitybanding.timeline.deadline.Timescale} for each {@link
 *       org.qualitybanding.timeline.deadline.Clock}
 *   <li>how it is counted: {@link org.qualitybanding.timeline.deadline.CountingRule}, and where a team counts or moves by working
 *       days, {@link org.qualitybanding.timeline.calendar.WorkingDays}
 *   <li>what comes of it: {@link org.qualitybanding.timeline.deadline.Deadline}
 * </ul>
 *
 * <p>For a review, start at {@link org.qualitybanding.timeline.ReviewTimeline}:
 *
 * <ul>
 *   <li>where it stands on a date: {@link org.qualitybanding.timeline.standing.ReviewStanding}, with each {@link
 *       org.qualitybanding.timeline.standing.Duty} and {@link org.qualitybanding.timeline.standing.ActionStanding}; across many reviews, {@link
 *       org.qualitybanding.timeline.worklist.Worklist}
 *   <li>what changed between two dates: {@link org.qualitybanding.timeline.change.ReviewProgress}
 *   <li>what was known on a date, and what recording it late made different: {@link
 *       org.qualitybanding.timeline.change.RecordedChange}
 *   <li>what can still come of it: {@link org.qualitybanding.timeline.whatif.WhatIf}
 *   <li>all of that in sentences for people: {@link org.qualitybanding.timeline.words.StandingInWords}
 *   <li>what another policy would make of it, or of many: {@link org.qualitybanding.timeline.change.Rescoring}
 *   <li>an answer kept for later, and worked out again: {@link org.qualitybanding.timeline.receipt.Receipt}
 * </ul>
 *
 * <p>Dates are whole days in Europe/London, and nothing reads a clock (reading R25). Bad input is refused with an {@link
 * org.qualitybanding.model.refusal.InvalidValueException}; a last day that can't be worked
 * out, because a calendar doesn't cover a date that the count needs, is an advisory in the standing, and the rest is answered.
 */
@NullMarked
package org.qualitybanding.timeline;

import org.jspecify.annotations.NullMarked;
