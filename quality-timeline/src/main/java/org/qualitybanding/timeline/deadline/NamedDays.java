package org.qualitybanding.timeline.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;

/** The holidays among the days that a count met, as they are told: {@code Monday 29 March 2027 (Easter Monday)}. */
final class NamedDays {

    private final List<NonWorkingDay> met;
    private final CountingRule rule;
    private final Function<LocalDate, String> written;

    NamedDays(List<NonWorkingDay> met, CountingRule rule, Function<LocalDate, String> written) {
        this.met = met;
        this.rule = rule;
        this.written = written;
    }

    /** Tells whether a day was met, with or without a name. */
    boolean include(LocalDate date) {
        for (NonWorkingDay day : met) {
            if (day.date().equals(date)) {
                return true;
            }
        }
        return false;
    }

    /** A day, with its name where it is a holiday. */
    String day(LocalDate date) {
        return written.apply(date) + name(date);
    }

    /** The name of a day between brackets, behind a space; nothing where it has none. */
    String name(LocalDate date) {
        for (NonWorkingDay day : met) {
            if (day.name().isPresent() && day.date().equals(date)) {
                return " (" + day.name().get() + ")";
            }
        }
        return "";
    }

    /** The holidays that were skipped, or moved past, behind a comma; nothing where there are none but the day itself. */
    String besides(LocalDate date) {
        String all = all(date);
        return all.isEmpty() ? "" : (isSkipping() ? ", skipping " : ", past ") + all;
    }

    boolean isSkipping() {
        return rule.nonWorkingDays() == NonWorkingDays.SKIPPED;
    }

    /** The holidays but a date, as a part of a sentence. */
    Phrase phrase(String name, LocalDate but) {
        List<Phrase> named = new ArrayList<>();
        for (NonWorkingDay day : met) {
            if (day.name().isPresent() && !day.date().equals(but)) {
                named.add(Phrase.text(
                        "holiday",
                        "holiday",
                        Phrase.date("date", day.date()),
                        Phrase.name("name", day.name().get())));
            }
        }
        return Phrase.allOf(name, named);
    }

    /** The holidays but a date, such as {@code Friday 26 March 2027 (Good Friday) and Monday 29 March 2027 (Easter Monday)}. */
    String all(LocalDate but) {
        List<String> named = new ArrayList<>();
        for (NonWorkingDay day : met) {
            if (day.name().isPresent() && !day.date().equals(but)) {
                named.add(day(day.date()));
            }
        }
        int last = named.size() - 1;
        return last < 1
                ? String.join("", named)
                : String.join(", ", named.subList(0, last)) + " and " + named.get(last);
    }
}
