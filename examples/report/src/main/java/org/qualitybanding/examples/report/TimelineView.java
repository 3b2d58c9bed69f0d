package org.qualitybanding.examples.report;

import java.util.List;

/**
 * The time of a review, as a drawing to scale and as a list that says the same. Places are in units of the drawing.
 *
 * @param width how wide the drawing is
 * @param height how high it is
 * @param title what it is of
 * @param description what is on it, in a sentence
 * @param left where the days begin
 * @param top where the rows begin
 * @param bottom where they end
 * @param ticks the days that are named above the rows
 * @param numbers the numbers of the days of the list, above the days themselves
 * @param today the middle of the day looked at
 * @param todayDate that day, such as {@code 2026-03-20}
 * @param todayWords that day, in words
 * @param rows the rows
 * @param key the marks that are in it
 * @param days the list: each day on which something is
 */
record TimelineView(
        int width,
        int height,
        String title,
        String description,
        int left,
        int top,
        int bottom,
        List<Label> ticks,
        List<Label> numbers,
        double today,
        String todayDate,
        String todayWords,
        List<Row> rows,
        List<Key> key,
        List<Day> days) {

    /** Returns whether the name of the day looked at stands to the left of its line, where the right has no room. */
    String todayAnchor() {
        return today > width * 0.75 ? "end" : "start";
    }

    /**
     * A text in the drawing.
     *
     * @param x where it begins, or for a day its middle
     * @param y its foot
     * @param text the text
     * @param date the day that it names, such as {@code 2026-03-20}; empty where it names none
     */
    record Label(double x, int y, String text, String date) {}

    /**
     * A row of the drawing.
     *
     * @param y its middle
     * @param label what it is of
     * @param heading whether it holds no more than the label
     * @param bars stretches of days
     * @param points single days
     */
    record Row(int y, String label, boolean heading, List<Bar> bars, List<Point> points) {}

    /**
     * A stretch of days.
     *
     * @param x where its first day begins
     * @param width how wide its days are together
     * @param style the name of its style
     * @param from its first day
     * @param to its last day
     */
    record Bar(double x, double width, String style, String from, String to) {

        /** Returns how high it is: what is late is thicker than what is not. */
        int height() {
            return switch (style) {
                case "late" -> 10;
                case "visit" -> 12;
                case "paused" -> 6;
                case "waiting" -> 3;
                default -> 4;
            };
        }
    }

    /**
     * A mark on a day.
     *
     * @param x the middle of the day
     * @param shape how it looks
     * @param date the day
     */
    record Point(double x, Shape shape, String date) {}

    /**
     * A mark with what it means.
     *
     * @param shape how it looks
     * @param words what it means
     */
    record Key(Shape shape, String words) {}

    /**
     * A day of the list.
     *
     * @param number its number, which the drawing has as well
     * @param words the day, in words
     * @param date the day, such as {@code 2026-03-20}
     * @param entries what is on it
     */
    record Day(int number, String words, String date, List<String> entries) {}
}
