/**
 * A {@link org.qualitybanding.exchange.calendar.CalendarFeed} as an iCalendar file (RFC 5545), with biweekly: {@link
 * org.qualitybanding.examples.calendarfeed.FeedText} writes and reads it.
 */
@NullMarked
package org.qualitybanding.examples.calendarfeed;

import org.jspecify.annotations.NullMarked;
