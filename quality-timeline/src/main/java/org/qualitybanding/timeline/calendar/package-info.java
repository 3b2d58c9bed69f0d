/**
 * Which days are worked.
 *
 * <p>Start at {@link org.qualitybanding.timeline.calendar.WorkingDays}: a calendar that answers for a date whether it is a
 * working day. Only a team that counts otherwise than the published model needs one (reading R24).
 *
 * <p>The words:
 *
 * <ul>
 *   <li>A <b>working day</b> is a date on which every source works: no weekend, no holiday, no closure.
 *   <li>A <b>source</b> is where days off come from, with a name that stands in explanations, such as {@code England and Wales
 *       bank holidays}: {@link org.qualitybanding.timeline.calendar.DaysOff}.
 *   <li>A <b>holiday</b> is a day off with a name. A count keeps each {@link
 *       org.qualitybanding.timeline.calendar.NonWorkingDay} that it meets, with its name where it has one.
 *   <li>A <b>range</b> is what a source has an answer for: {@link org.qualitybanding.timeline.calendar.DateRange}, its first and
 *       last day included.
 *   <li>A date is <b>uncovered</b> where it is outside the range; the calendar then refuses with an {@link
 *       org.qualitybanding.timeline.calendar.UncoveredDateException}, because a holiday that nobody has announced yet looks
 *       like any other day.
 * </ul>
 */
@NullMarked
package org.qualitybanding.timeline.calendar;

import org.jspecify.annotations.NullMarked;
