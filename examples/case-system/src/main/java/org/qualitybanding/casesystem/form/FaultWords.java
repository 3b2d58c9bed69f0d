package org.qualitybanding.casesystem.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qualitybanding.model.refusal.Fault;

/**
 * A fault as it is said to people: the library's own words, with days as they are read and names of components as words.
 *
 * <p>{@code actions[2].foundOn must be on or after the start of the initialVisit 2026-03-02, found 2026-03-01} becomes "Day it was
 * found must be on or after the start of the initial visit 2 March 2026. You gave 1 March 2026."
 */
final class FaultWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSIDE_OF_NAME = Pattern.compile("(?<=[a-z])(?=[A-Z][a-z])");
    private static final DateTimeFormatter AS_READ = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private FaultWords() {}

    /** The fault, beside the field that it is about. */
    static String of(Fault fault, Field field) {
        if (fault.expected().equals("given") || fault.found().equals("nothing")) {
            return field.label() + ": an answer is needed.";
        }
        return field.label() + " must be " + words(fault.expected()) + ". You gave " + words(fault.found()) + ".";
    }

    /** The fault by itself, with the record that it is about. */
    static String of(Fault fault) {
        String record = fault.recordId().map(id -> " of " + id).orElse("");
        String place =
                fault.field().substring(fault.field().lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        return capital(words(place)) + record + " must be " + words(fault.expected()) + "; it is "
                + words(fault.found()) + ".";
    }

    static String words(String text) {
        String named = INSIDE_OF_NAME
                .splitAsStream(text)
                .reduce((one, next) -> one + " " + small(next))
                .orElse(text);
        return DAY.matcher(named).replaceAll(day -> asRead(day.group()));
    }

    /** A day as people read it; an id that looks like one stays as it is. */
    private static String asRead(String day) {
        try {
            return AS_READ.format(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    private static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
