package org.qualitybanding.examples.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.timeline.standing.Duty;

/** What is on one row of a picture, whatever it is drawn with: a mark on each stretch of days, or on a day. */
public final class Track {

    private final Optional<Duty> duty;
    private final List<Stretch> stretches = new ArrayList<>();

    Track(Optional<Duty> duty) {
        this.duty = duty;
    }

    /** Returns the duty that it is of; empty for what happened in the review. */
    public Optional<Duty> duty() {
        return duty;
    }

    /** Returns the marked stretches, in the order in which they were marked: where two share a day, the later {@link Mark} wins. */
    public List<Stretch> stretches() {
        return Collections.unmodifiableList(stretches);
    }

    Track mark(LocalDate day, Mark mark) {
        return mark(day, day, mark);
    }

    Track mark(Optional<LocalDate> day, Mark mark) {
        day.ifPresent(on -> mark(on, mark));
        return this;
    }

    /** Marks all days from one to another, both included; none where the second is before the first. */
    Track mark(LocalDate from, LocalDate to, Mark mark) {
        if (!to.isBefore(from)) {
            stretches.add(new Stretch(from, to, mark));
        }
        return this;
    }

    /** Marks all days after one up to another, which is included; none where the second is not after the first. */
    Track markAfter(LocalDate day, LocalDate to, Mark mark) {
        return to.isAfter(day) ? mark(day.plusDays(1), to, mark) : this;
    }

    /**
     * Days with one mark.
     *
     * @param from the first of them
     * @param to the last of them, itself included; the first where there is but one
     * @param mark what is on them
     */
    public record Stretch(LocalDate from, LocalDate to, Mark mark) {}
}
