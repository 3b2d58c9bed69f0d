package org.qualitybanding.examples.picture;

import java.time.LocalDate;
import java.util.EnumSet;
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

    /** Puts what is on a track into the columns of its days. */
    Row mark(Track track) {
        track.stretches().forEach(stretch -> mark(stretch.from(), stretch.to(), stretch.mark()));
        return this;
    }

    /** Marks a day, unless something that is drawn rather is in its column. */
    Row mark(LocalDate day, Mark mark) {
        return mark(day, day, mark);
    }

    /** Marks all days from one to another, both included, as far as they are on the picture. */
    Row mark(LocalDate from, LocalDate to, Mark mark) {
        long last = Math.min(scale.column(to), marks.length - 1);
        for (long column = Math.max(scale.column(from), 0); column <= last; column++) {
            put((int) column, mark);
        }
        return this;
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
