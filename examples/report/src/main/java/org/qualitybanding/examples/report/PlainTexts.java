package org.qualitybanding.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qualitybanding.timeline.words.Texts;

/** Dates, numbers of days and names in the words of a set of texts. */
final class PlainTexts {

    private final Map<String, String> texts;

    PlainTexts(Texts texts) {
        this.texts = texts.texts();
    }

    /** Returns a date in full, such as {@code Monday 20 April 2026}. */
    String date(LocalDate date) {
        return text("date")
                .replace("{weekday}", text("weekday." + date.getDayOfWeek().getValue()))
                .replace("{day}", Integer.toString(date.getDayOfMonth()))
                .replace("{month}", month(date))
                .replace("{year}", Integer.toString(date.getYear()));
    }

    /** Returns a date for an axis, such as {@code 20 Apr}. */
    String shortDate(LocalDate date) {
        String month = month(date);
        return date.getDayOfMonth() + " " + month.substring(0, Math.min(3, month.length()));
    }

    private String month(LocalDate date) {
        return text("month." + date.getMonthValue());
    }

    /** Returns a number of days, such as {@code 1 day}. */
    String days(long count) {
        return counted("days", count);
    }

    /** Returns a number of what is counted, in the form for it. */
    String counted(String code, long count) {
        String exact = code + "." + count;
        return (texts.containsKey(exact) ? text(exact) : text(code)).replace("{count}", Long.toString(count));
    }

    /** Returns what a constant is called, such as {@code Adequate} for {@code band.adequate}. */
    String name(String group, Enum<?> constant) {
        return text(group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns names with {@code or} between the last two. */
    String or(List<String> names) {
        String list = names.isEmpty() ? "" : names.get(0);
        for (int index = 1; index < names.size(); index++) {
            list = text(index == names.size() - 1 ? "list.or" : "list.comma")
                    .replace("{first}", list)
                    .replace("{last}", names.get(index));
        }
        return list;
    }

    private String text(String code) {
        return texts.getOrDefault(code, code);
    }
}
