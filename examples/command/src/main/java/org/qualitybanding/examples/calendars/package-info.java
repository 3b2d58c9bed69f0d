/**
 * Bank holidays from the caller's side: the library asks one question of a calendar, and these two answer it.
 *
 * <ul>
 *   <li>{@link org.qualitybanding.examples.calendars.GovUkBankHolidays} reads the file that GOV.UK publishes.
 *   <li>{@link org.qualitybanding.examples.calendars.JollydayBankHolidays} asks jollyday, a library of holidays.
 * </ul>
 *
 * <p>Both say for which years they answer. Outside them a deadline is refused and not guessed.
 */
@NullMarked
package org.qualitybanding.examples.calendars;

import org.jspecify.annotations.NullMarked;
