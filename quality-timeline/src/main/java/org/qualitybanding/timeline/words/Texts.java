package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * A set of texts that {@linkplain StandingInWords sentences} are made of, each under a stable code. English ships; a team changes
 * single texts for another tone, or all of them for another language.
 *
 * <pre>{@code
 * Texts ours = Texts.english()
 *         .with(Map.of("late.overdue", "{duty} was due on {date}, {days} ago"));
 * }</pre>
 *
 * <p>A set is whole: it has every code of {@link #english()}, and each text has the placeholders of the English one, each at least
 * once and no others. Dates are texts as well: {@code date} orders {@code {weekday}}, {@code {day}}, {@code {month}} and
 * {@code {year}}, the names stand under {@code weekday.1} (Monday) to {@code weekday.7} and {@code month.1} to {@code month.12}. A text
 * whose only placeholder is {@code {count}} may have further forms for exact numbers: {@code days.1} is said of 1 day, {@code days} of
 * every other number. What a clause says stands under {@code clause.M24}.
 */
public final class Texts {

    private static final String COUNT = "count";

    /** The types whose constants have a text each, and the group that it stands under. */
    private static final ImmutableMap<Class<?>, String> GROUPS = ImmutableMap.of(
            Band.class, "band",
            Outcome.class, "outcome",
            Rag.class, "rag",
            HarmBasis.class, "harm",
            Party.class, "party",
            ReviewStanding.Stage.class, "stage");

    private final String language;
    private final ImmutableMap<String, String> texts;
    private final ImmutableMap<String, Template> templates;

    private Texts(String language, ImmutableMap<String, String> texts) {
        this.language = language;
        this.texts = texts;
        ImmutableMap.Builder<String, Template> parts = ImmutableMap.builder();
        texts.forEach((code, text) -> parts.put(code, Template.of(text)));
        this.templates = parts.buildOrThrow();
    }

    /**
     * Returns the set that ships.
     *
     * @return texts in British English, {@code en-GB}
     */
    public static Texts english() {
        return new Texts("en-GB", EnglishTexts.ALL);
    }

    /**
     * Makes a set of texts of its own.
     *
     * @param language the tag of the language, such as {@code cy}, for pages to say which it is
     * @param texts every text under its code
     * @return the set
     * @throws InvalidValueException if the language is no id, a code lacks, or is none of {@link #english()}, or a text lacks one of
     *     its placeholders, has another, or has a brace that is none's; all of that at once, each under its code
     */
    public static Texts of(String language, Map<String, String> texts) {
        Checks check = new Checks();
        check.id("language", language);
        Map<String, String> given = new TreeMap<>();
        Require.given("texts", texts).forEach((code, text) -> given.put(Require.given("texts.code", code), text));
        for (String code : EnglishTexts.ALL.keySet()) {
            if (!isForm(code)) {
                check.given(place(code), given.get(code));
            }
        }
        given.forEach((code, text) -> check(check, code, text));
        check.done();
        return new Texts(language, ImmutableMap.copyOf(given));
    }

    private static void check(Checks check, String code, String text) {
        String base = isForm(code) ? baseOf(code) : code;
        String english = EnglishTexts.ALL.get(base);
        if (english == null) {
            check.fault(place(code), "under a code of the English texts", "another code");
        } else if (text == null) {
            check.given(place(code), text);
        } else if (text.isBlank()) {
            check.text(place(code), text);
        } else if (!Template.isWellFormed(text)) {
            check.fault(place(code), "a text with placeholders such as {date} and no other braces", "another brace");
        } else {
            ImmutableSet<String> found = Template.of(text).placeholders();
            ImmutableSet<String> expected = Template.of(english).placeholders();
            boolean countLeftOut = !base.equals(code) && found.isEmpty();
            if (!countLeftOut && !found.equals(expected)) {
                check.fault(place(code), "a text with " + words(expected), words(found));
            }
        }
    }

    private static String place(String code) {
        return "texts[\"" + code + "\"]";
    }

    private static String words(ImmutableSet<String> placeholders) {
        return placeholders.isEmpty()
                ? "no placeholder"
                : placeholders.stream().map(name -> "{" + name + "}").sorted().collect(Collectors.joining(", "));
    }

    /** Whether a code is that of a form for an exact number: {@code days.1} beside {@code days}. */
    private static boolean isForm(String code) {
        String number = code.substring(code.lastIndexOf('.') + 1);
        String english = EnglishTexts.ALL.get(baseOf(code));
        return !number.isEmpty()
                && number.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                && english != null
                && Template.of(english).placeholders().equals(ImmutableSet.of(COUNT));
    }

    private static String baseOf(String code) {
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }

    /**
     * Returns this set with some texts changed.
     *
     * @param changes the texts to replace or, for further forms of counts, to add, by code
     * @return the changed set, in the same language
     * @throws InvalidValueException as {@link #of} does
     */
    public Texts with(Map<String, String> changes) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.putAll(Require.given("changes", changes));
        return of(language, changed);
    }

    /**
     * Returns the language of the set.
     *
     * @return its tag, such as {@code en-GB}
     */
    public String language() {
        return language;
    }

    /**
     * Returns every text, for a team to start its own set from.
     *
     * @return the texts by code
     */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * Returns what a constant is called, for tables and labels.
     *
     * @param constant a {@link Band}, {@link Outcome}, {@link Rag}, {@link HarmBasis}, {@link Party} or {@link ReviewStanding.Stage}
     * @return the words, such as {@code amber} or {@code significant, as harm is likely}
     * @throws InvalidValueException if it is missing or another type's
     */
    public String words(Enum<?> constant) {
        Class<?> type = Require.given("constant", constant).getDeclaringClass();
        String group = GROUPS.get(type);
        if (group == null) {
            throw new InvalidValueException(
                    "constant", "of a type that has texts", "a constant of " + type.getSimpleName());
        }
        return filled(Wording.code(group, constant), Map.of());
    }

    /**
     * Writes a date the way it stands in a sentence.
     *
     * @param date the date
     * @return the words, such as {@code Monday 20 April 2026}
     */
    public String date(LocalDate date) {
        Require.given("date", date);
        return filled(
                "date",
                Map.of(
                        "weekday",
                        filled("weekday." + date.getDayOfWeek().getValue(), Map.of()),
                        "day",
                        Integer.toString(date.getDayOfMonth()),
                        "month",
                        filled("month." + date.getMonthValue(), Map.of()),
                        "year",
                        Integer.toString(date.getYear())));
    }

    /**
     * Writes a date the way it stands in a table.
     *
     * @param date the date
     * @return the words, such as {@code 20 Apr 2026}
     */
    public String shortDate(LocalDate date) {
        Require.given("date", date);
        return filled(
                "short-date",
                Map.of(
                        "day",
                        Integer.toString(date.getDayOfMonth()),
                        "month",
                        filled("short-month." + date.getMonthValue(), Map.of()),
                        "year",
                        Integer.toString(date.getYear())));
    }

    /**
     * Lists things of which one will be.
     *
     * @param items the things, in the order in which they are to stand; may be empty
     * @return the words, such as {@code Poor, Adequate or Good}
     * @throws InvalidValueException if the list is missing
     */
    public String or(List<String> items) {
        return listed(Require.given("items", items), "list.comma", "list.or");
    }

    /** Lists things, with one text between them and another before the last. */
    String listed(List<String> items, String between, String beforeLast) {
        String list = items.isEmpty() ? "" : items.get(0);
        for (int index = 1; index < items.size(); index++) {
            String code = index == items.size() - 1 ? beforeLast : between;
            list = filled(code, Map.of("first", list, "last", items.get(index)));
        }
        return list;
    }

    /** Fills a text of the set. */
    String filled(String code, Map<String, String> values) {
        return Require.given("code", templates.get(code)).filled(values);
    }

    /**
     * Writes a number with what is counted, in the form for that number.
     *
     * @param code the code of a text whose only placeholder is {@code {count}}, such as {@code days} or {@code significant}
     * @param count the number
     * @return the words, such as {@code 1 day} or {@code no significant action}
     * @throws InvalidValueException if the set has no text under the code
     */
    public String counted(String code, long count) {
        String exact = code + "." + count;
        return filled(templates.containsKey(exact) ? exact : code, Map.of(COUNT, Long.toString(count)));
    }

    /** Tells whether the set has a text of its own under the code. */
    boolean has(String code) {
        return templates.containsKey(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Texts set && set.language.equals(language) && set.texts.equals(texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Returns language and size, such as {@code 190 texts in en-GB}. */
    @Override
    public String toString() {
        return texts.size() + " texts in " + language;
    }
}
