package org.qualitybanding.timeline.calendar;

import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The bank holidays of England and Wales, 2019 to 2027, as they were and are kept: substitute days, moved and extra ones. */
public final class EnglandAndWales {

    public static final String SOURCE = "England and Wales bank holidays";

    public static final DateRange RANGE = DateRange.ofYears(2019, 2027);

    public static final List<LocalDate> BANK_HOLIDAYS = dates(
            // 2019
            "2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26",
            // 2020: the early May holiday moved to Friday 8 May, 75 years after VE Day; a substitute for Boxing Day
            "2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28",
            // 2021: substitutes for Christmas Day and Boxing Day
            "2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28",
            // 2022: a substitute for New Year's Day, the spring holiday moved to 2 June, the Platinum Jubilee on 3
            // June, the
            // State Funeral on 19 September, a substitute for Christmas Day
            "2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27",
            // 2023: a substitute for New Year's Day, the Coronation on 8 May
            "2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26",
            // 2024
            "2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26",
            // 2025
            "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
            // 2026: a substitute for Boxing Day
            "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
            // 2027: substitutes for Christmas Day and Boxing Day
            "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28");

    public static final WorkingDays WORKING_DAYS =
            WorkingDays.mondayToFriday().and(WorkingDays.holidays(SOURCE, RANGE, BANK_HOLIDAYS));

    private static final Map<String, String> NAMED_OTHERWISE = Map.of(
            "2020-05-08", "Early May bank holiday (VE day)",
            "2022-06-03", "Platinum Jubilee bank holiday",
            "2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II",
            "2022-12-26", "Boxing Day",
            "2022-12-27", "Christmas Day",
            "2023-05-08", "Bank holiday for the coronation of King Charles III");

    /** The same days with their names. */
    public static final WorkingDays NAMED = WorkingDays.mondayToFriday()
            .and(WorkingDays.holidays(SOURCE, RANGE, Maps.toMap(BANK_HOLIDAYS, EnglandAndWales::nameOf)));

    private EnglandAndWales() {}

    /** By the time of the year, where it is none of those that were moved or added. */
    private static String nameOf(LocalDate date) {
        String name = NAMED_OTHERWISE.get(date.toString());
        if (name != null) {
            return name;
        }
        return switch (date.getMonth()) {
            case JANUARY -> "New Year’s Day";
            case MARCH, APRIL -> date.getDayOfWeek() == DayOfWeek.FRIDAY ? "Good Friday" : "Easter Monday";
            case MAY -> date.getDayOfMonth() < 8 ? "Early May bank holiday" : "Spring bank holiday";
            case JUNE -> "Spring bank holiday";
            case AUGUST -> "Summer bank holiday";
            default -> isFirstOfChristmas(date) ? "Christmas Day" : "Boxing Day";
        };
    }

    private static boolean isFirstOfChristmas(LocalDate date) {
        return date.getDayOfMonth() == 25 || date.getDayOfMonth() == 27;
    }

    private static List<LocalDate> dates(String... years) {
        return Stream.of(years)
                .flatMap(year -> Stream.of(year.split(" ")))
                .map(LocalDate::parse)
                .toList();
    }
}
