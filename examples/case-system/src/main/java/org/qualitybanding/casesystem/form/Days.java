package org.qualitybanding.casesystem.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people read them. */
public final class Days {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private Days() {}

    /** A day in a table, such as {@code 6 Mar 2026}. */
    public static String inTable(LocalDate day) {
        return SHORT.format(day);
    }

    /** A day in a sentence, such as {@code Friday 6 March 2026}. */
    public static String inSentence(LocalDate day) {
        return LONG.format(day);
    }

    /** A moment, such as {@code 6 Mar 2026, 14:05}. */
    public static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }
}
