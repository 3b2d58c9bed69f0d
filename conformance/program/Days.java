import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Set;

/** How days are counted (R23, R24, R32, R40): which of them are worked, and which are paused. */
record Days(Json calendar, Set<LocalDate> paused) {

    static Days of(Json calendar) {
        return new Days(calendar, Set.of());
    }

    /** A last day, as counted and as it is once moved to a working day. */
    record Due(LocalDate counted, LocalDate moved) {

        static Due setByAPerson(LocalDate date) {
            return new Due(date, date);
        }
    }

    /** Within a length of an event: the day of the event is no day of it, unless the policy says so (R23). */
    Due within(Json timescale, LocalDate event) {
        Json counting = timescale.at("counting");
        int days = length(timescale.text("length"));
        int own = counting.text("firstDay").equals("COUNTED") && counts(event, counting) ? 1 : 0;
        return moved(count(event, days - own, counting), counting);
    }

    /** More or fewer days than a last day has, counted from before any moving (R32). */
    Due changed(Due due, int days, Json counting) {
        return moved(count(due.counted(), days, counting), counting);
    }

    static int length(String period) {
        Period length = Period.parse(period);
        return length.getDays();
    }

    private LocalDate count(LocalDate from, int days, Json counting) {
        LocalDate day = from;
        int step = days < 0 ? -1 : 1;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            left -= counts(day, counting) ? 1 : 0;
        }
        return day;
    }

    private boolean counts(LocalDate day, Json counting) {
        boolean skipped = counting.text("nonWorkingDays").equals("SKIPPED") && !worked(day);
        return !skipped && !paused.contains(day);
    }

    private Due moved(LocalDate counted, Json counting) {
        LocalDate day = counted;
        int step = switch (counting.text("lastDay")) {
            case "MOVES_TO_NEXT" -> 1;
            case "MOVES_TO_PREVIOUS" -> -1;
            default -> 0;
        };
        while (step != 0 && !worked(day)) {
            day = day.plusDays(step);
        }
        return new Due(counted, day);
    }

    private boolean worked(LocalDate day) {
        return calendar.list("daysOff").stream()
                .noneMatch(
                        off -> off.texts("weekdays").contains(day.getDayOfWeek().name())
                                || off.at("holidays").has(day.toString())
                                || off.texts("dates").contains(day.toString()));
    }

    /** The same count, without the days on which one of the pauses stops a party's clocks (the setting of R40). */
    Days without(Iterable<Json> pauses, LocalDate today) {
        Set<LocalDate> days = new HashSet<>(paused);
        for (Json pause : pauses) {
            LocalDate end = pause.date("resumedOn");
            LocalDate last = end == null || end.isAfter(today) ? today : end.minusDays(1);
            for (LocalDate day = pause.date("pausedOn"); !day.isAfter(last); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return new Days(calendar, days);
    }
}
