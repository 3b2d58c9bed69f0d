package org.qualitybanding.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualitybanding.examples.picture.Course;
import org.qualitybanding.examples.picture.DayScale;
import org.qualitybanding.examples.picture.Mark;
import org.qualitybanding.examples.picture.Track;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.words.Texts;

/** Draws the course of a review to scale: a day is as wide as every other, and each mark is on its day. */
final class TimelineViews {

    private static final int WIDTH = 1000;
    private static final int LEFT = 330;
    private static final int RIGHT = 12;
    private static final int ROW = 26;
    private static final int NUMBER = 17;
    private static final int LEVELS = 3;
    private static final int TICK_WIDTH = 88;
    private static final int LONGEST_LABEL = 43;

    private final Course course;
    private final PageOptions options;
    private final Texts texts;
    private final DayScale scale;
    private final double dayWidth;
    private final List<TimelineView.Row> rows = new ArrayList<>();
    private int foot;

    private TimelineViews(Course course, PageOptions options) {
        this.course = course;
        this.options = options;
        this.texts = options.texts();
        this.scale = DayScale.fitting(course.first(), course.last(), WIDTH - LEFT - RIGHT);
        this.dayWidth = (double) (WIDTH - LEFT - RIGHT) / scale.columns();
    }

    static TimelineView of(Course course, PageOptions options) {
        return new TimelineViews(course, options).view();
    }

    private TimelineView view() {
        List<TimelineView.Day> days = CourseDays.of(course, options);
        List<TimelineView.Label> numbers = numbers(days);
        int top = NUMBER * (LEVELS + 1) + 8;
        foot = top;
        addRow(course.happened(), options.text("time.happened"));
        for (Party party : Party.values()) {
            List<Track> tracks = course.duties().stream()
                    .filter(track -> track.duty().orElseThrow().owner() == party)
                    .toList();
            if (!tracks.isEmpty()) {
                addHeading(Sentences.capital(texts.words(party)));
                tracks.forEach(track -> addRow(track, CourseDays.what(track, course, texts)));
            }
        }
        String from = texts.date(course.first());
        String to = texts.date(course.last());
        return new TimelineView(
                WIDTH,
                foot + 30,
                options.text("time"),
                options.text("time.description", "from", from, "to", to),
                LEFT,
                top,
                foot,
                ticks(),
                numbers,
                middle(course.lookedAtOn()),
                course.lookedAtOn().toString(),
                texts.date(course.lookedAtOn()),
                rows,
                key(),
                days);
    }

    private void addHeading(String name) {
        rows.add(new TimelineView.Row(foot + ROW / 2, name, true, List.of(), List.of()));
        foot += ROW;
    }

    private void addRow(Track track, String label) {
        List<TimelineView.Bar> bars = new ArrayList<>();
        List<TimelineView.Point> points = new ArrayList<>();
        for (Track.Stretch stretch : inOrder(track)) {
            LocalDate from = later(stretch.from(), course.first());
            LocalDate to = earlier(stretch.to(), course.last());
            if (to.isBefore(from)) {
                continue; // a last day that is no more, after the last of the picture
            }
            Shape shape = Shape.of(stretch.mark());
            if (Shape.isBar(stretch.mark())) {
                double end = LEFT + (scale.column(to) + 1) * dayWidth;
                double start = LEFT + scale.column(from) * dayWidth;
                bars.add(new TimelineView.Bar(
                        rounded(start), rounded(end - start), shape.style(), from.toString(), to.toString()));
            } else {
                points.add(new TimelineView.Point(middle(from), shape, from.toString()));
            }
        }
        rows.add(new TimelineView.Row(foot + ROW / 2, shortened(label), false, bars, points));
        foot += ROW;
    }

    /** Where two marks share a day, the later of the marks is drawn over the other. */
    private static List<Track.Stretch> inOrder(Track track) {
        return track.stretches().stream()
                .sorted((one, other) -> one.mark().compareTo(other.mark()))
                .toList();
    }

    private static String shortened(String label) {
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
    }

    private double middle(LocalDate day) {
        return rounded(LEFT + (scale.column(day) + 0.5) * dayWidth);
    }

    private static double rounded(double place) {
        return Math.round(place * 100) / 100.0;
    }

    /** Names as many of the ticks as have room. */
    private List<TimelineView.Label> ticks() {
        List<TimelineView.Label> ticks = new ArrayList<>();
        double free = LEFT;
        for (int column = 0; column < scale.columns(); column++) {
            LocalDate day = scale.day(column);
            double x = middle(day);
            if (scale.isTick(column) && x - TICK_WIDTH / 2.0 >= free && x + TICK_WIDTH / 2.0 <= WIDTH) {
                ticks.add(new TimelineView.Label(x, NUMBER * (LEVELS + 1), texts.shortDate(day), day.toString()));
                free = x + TICK_WIDTH / 2.0;
            }
        }
        return ticks;
    }

    /** Puts each number above its day, on the lowest level on which it has room; on the highest where it has none. */
    private List<TimelineView.Label> numbers(List<TimelineView.Day> days) {
        double[] free = new double[LEVELS];
        List<TimelineView.Label> numbers = new ArrayList<>();
        for (TimelineView.Day day : days) {
            LocalDate date = LocalDate.parse(day.date());
            if (date.isBefore(course.first()) || date.isAfter(course.last())) {
                continue;
            }
            String number = Integer.toString(day.number());
            double x = middle(date);
            double half = 5.0 * number.length() + 2;
            int level = 0;
            while (level < LEVELS - 1 && x - half < free[level]) {
                level++;
            }
            free[level] = x + half;
            numbers.add(new TimelineView.Label(x, NUMBER * (LEVELS - level), number, day.date()));
        }
        return numbers;
    }

    private List<TimelineView.Key> key() {
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        course.happened().stretches().forEach(stretch -> used.add(stretch.mark()));
        course.duties().forEach(track -> track.stretches().forEach(stretch -> used.add(stretch.mark())));
        return used.stream()
                .map(mark ->
                        new TimelineView.Key(Shape.of(mark), options.pageTexts().text(mark)))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
