/**
 * The last days of a review or a worklist as an iCalendar file (RFC 5545), with biweekly.
 *
 * <ul>
 *   <li>{@link org.qualitybanding.examples.calendarfeed.CalendarFeed} is the feed: made from a standing or a worklist, put
 *       after the one published before it, written and read back.
 *   <li>{@link org.qualitybanding.examples.calendarfeed.FeedEntry} is one last day in it.
 *   <li>{@code FeedText} knows the format.
 * </ul>
 *
 * <p>A calendar is read by more people than a case file. So a feed holds ids, kinds of duty, dates and the sentence that
 * tells how a date came about, and nothing that people wrote.
 */
@NullMarked
package org.qualitybanding.examples.calendarfeed;

import org.jspecify.annotations.NullMarked;
