/**
 * Bank holidays by rule, from the caller's side: {@link org.qualitybanding.examples.calendars.JollydayBankHolidays} asks jollyday, a library
 * of holidays. Those that GOV.UK publishes are read by {@link org.qualitybanding.exchange.calendar.GovUkBankHolidays}.
 *
 * <p>Both say for which years they answer. Outside them a deadline is refused and not guessed.
 */
@NullMarked
package org.qualitybanding.examples.calendars;

import org.jspecify.annotations.NullMarked;
