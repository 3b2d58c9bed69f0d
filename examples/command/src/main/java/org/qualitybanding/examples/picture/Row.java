package org.qualitybanding.examples.picture;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A row of a picture: what it is about, and a mark or none in each column. */
final class Row {

    private final String label;
    private final DayScale scale;
    private final Mark[] marks;

    Row(String label, DayScale scale) {
        this.label = label;
        this.scale = scale;
        this.marks = new Mark[scale.columns()];
    }

    String words() {
        return label;
    }

    /** Marks a day, unless something that is drawn rather is in its column, or the day is off the picture. */
    Row mark(LocalDate day, Mark mark) {
        long column = scale.column(day);
        if (column >= 0 && column < marks.length) {
            put((int) column, mark);
        }
        return this;
    }

    Row mark(Optional<LocalDate> day, Mark mark) {
        day.ifPresent(on -> mark(on, mark));
        return this;
    }

    /** Marks all days from one to another, both included; none where the second is before the first. */
    Row mark(LocalDate from, LocalDate to, Mark mark) {
        if (!to.isBefore(from)) {
            long last = Math.min(scale.column(to), marks.length - 1);
            for (long column = Math.max(scale.column(from), 0); column <= last; column++) {
                put((int) column, mark);
            }
        }
        return this;
    }

    /** Marks all days after one up to another, which is included; none where the second is not after the first. */
    Row markAfter(LocalDate day, LocalDate to, Mark mark) {
        return to.isAfter(day) ? mark(day.plusDays(1), to, mark) : this;
    }

    private void put(int column, Mark mark) {
        if (marks[column] == null || marks[column].compareTo(mark) < 0) {
            marks[column] = mark;
        }
    }

    Set<Mark> used() {
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        for (Mark mark : marks) {
            if (mark != null) {
                used.add(mark);
            }
        }
        return used;
    }

    String signs() {
        StringBuilder signs = new StringBuilder();
        for (Mark mark : marks) {
            signs.append(mark == null ? ' ' : mark.sign());
        }
        return signs.toString();
    }
}
