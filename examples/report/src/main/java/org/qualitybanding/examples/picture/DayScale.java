package org.qualitybanding.examples.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days as columns.
 *
 * @param first the day, or the first of the days, of the first column
 * @param daysPerColumn how many days share a column, 1 where they fit
 * @param columns how many columns there are
 */
public record DayScale(LocalDate first, long daysPerColumn, int columns) {

    private static final int DATE_WIDTH = 10;

    /** The finest scale on which the days, both included, fit into the width. */
    public static DayScale fitting(LocalDate first, LocalDate last, int width) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long daysPerColumn = (days + width - 1) / width;
        return new DayScale(first, daysPerColumn, (int) ((days + daysPerColumn - 1) / daysPerColumn));
    }

    /** The column of a day; less than 0 before the first. */
    public long column(LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(first, day), daysPerColumn);
    }

    String words() {
        return daysPerColumn == 1 ? "a column a day" : "a column every " + daysPerColumn + " days";
    }

    /** Dates: of Mondays where a column is a day, of the first day of the column otherwise; as many as have room. */
    String dates() {
        StringBuilder dates = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            if (isTick(column) && (column == 0 || column > dates.length()) && column + DATE_WIDTH <= columns) {
                dates.append(" ".repeat(column - dates.length())).append(day(column));
            }
        }
        return dates.toString();
    }

    /** A line with a tick below each date, and on a day's scale on every Monday. */
    String ticks() {
        StringBuilder ticks = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            ticks.append(isTick(column) ? '|' : ' ');
        }
        return ticks.toString();
    }

    /** Tells whether a tick is at a column: on Mondays where a column is a day. */
    public boolean isTick(int column) {
        return daysPerColumn == 1 ? day(column).getDayOfWeek() == DayOfWeek.MONDAY : column % (DATE_WIDTH + 4) == 0;
    }

    /** The day, or the first of the days, of a column. */
    public LocalDate day(int column) {
        return first.plusDays(column * daysPerColumn);
    }
}
