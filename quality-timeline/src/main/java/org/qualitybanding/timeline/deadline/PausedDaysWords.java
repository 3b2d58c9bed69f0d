package org.qualitybanding.timeline.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.timeline.calendar.DateRange;

/** The paused days of a count, as they are told: {@code 28 days and 11 paused days after}. Each is empty where there are none. */
final class PausedDaysWords {

    private PausedDaysWords() {}

    /** How many were met in the count, before any moving. */
    static long counted(CountedDate counted) {
        PausedDays paused = counted.pausedDays();
        return paused.areNone()
                ? 0
                : paused.within(counted.originOn(), counted.countedTo()).count();
    }

    static String and(long paused) {
        return paused == 0 ? "" : " and " + Words.counted(paused, "paused day");
    }

    static String with(PausedDays paused) {
        return paused.areNone() ? "" : ", with " + Words.counted(paused.count(), "paused day");
    }

    /** Those that a last day moved over, behind a comma. */
    static String movedOver(PausedDays paused, LocalDate countedTo) {
        PausedDays over = paused.areNone() ? paused : paused.after(countedTo);
        return over.areNone() ? "" : ", past " + Words.counted(over.count(), "paused day");
    }

    /** When it was, as a part of a sentence. */
    static Phrase stretches(String name, PausedDays paused) {
        List<Phrase> stretches = new ArrayList<>();
        for (DateRange range : paused.ranges()) {
            boolean oneDay = range.firstDay().equals(range.lastDay());
            stretches.add(Phrase.text(
                    "stretch",
                    oneDay ? "stretch.day" : "stretch.days",
                    Phrase.date("first", range.firstDay()),
                    Phrase.date("last", range.lastDay())));
        }
        return Phrase.allOf(name, stretches);
    }

    /** When it was, such as {@code , paused from 2026-03-10 to 2026-03-20 and on 2026-03-27}. */
    static String when(PausedDays paused, Function<LocalDate, String> written) {
        if (paused.areNone()) {
            return "";
        }
        List<String> stretches = new ArrayList<>();
        for (DateRange range : paused.ranges()) {
            String first = written.apply(range.firstDay());
            stretches.add(
                    range.firstDay().equals(range.lastDay())
                            ? "on " + first
                            : "from " + first + " to " + written.apply(range.lastDay()));
        }
        return ", paused " + String.join(" and ", stretches);
    }
}
