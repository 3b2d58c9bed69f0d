/**
 * Calendars, in and out: the bank holidays that GOV.UK publishes, and last days as days in people's calendars.
 *
 * <ul>
 *   <li>{@link org.qualitybanding.exchange.calendar.GovUkBankHolidays} makes a calendar of working days of what any mapper read of GOV.UK's
 *       file.
 *   <li>{@link org.qualitybanding.exchange.calendar.CalendarFeed} has the last days of a review or a worklist, and follows the feed
 *       that was published before.
 * </ul>
 *
 * <p>Fetching the one and writing the other down are the caller's.
 */
@NullMarked
package org.qualitybanding.exchange.calendar;

import org.jspecify.annotations.NullMarked;
