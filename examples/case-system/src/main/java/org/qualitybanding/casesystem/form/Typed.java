package org.qualitybanding.casesystem.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What a person answered to a form, read field by field. What can't be read is noted at its field, and {@link #readable()} refuses
 * all of it at once, in the grammar of the library.
 *
 * <p>Limits here are of this system, and not of the model: years that are no slip of the keyboard, texts that fit on a page.
 */
public final class Typed {

    /** The most that one text may hold. */
    public static final int LONGEST_TEXT = 4000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final Map<String, ? extends List<String>> sent;
    private final List<Fault> faults = new ArrayList<>();

    private Typed(Map<String, ? extends List<String>> sent) {
        this.sent = sent;
    }

    public static Typed of(Map<String, ? extends List<String>> sent) {
        return new Typed(sent);
    }

    /** Everything that was sent by this name, as it was typed. */
    public List<String> asTyped(String field) {
        List<String> values = sent.get(field);
        return values == null ? List.of() : values;
    }

    /** Each answer that is not blank. */
    public List<String> several(String field) {
        return asTyped(field).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public Optional<String> text(String field) {
        Optional<String> text = several(field).stream().findFirst();
        if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
            fault(
                    field,
                    "of at most " + LONGEST_TEXT + " characters",
                    text.get().length() + " characters");
            return Optional.empty();
        }
        return text;
    }

    /** The word of an answer at a place, where one answer names two things: an action and its evidence. */
    public String part(String field, int index) {
        String[] parts = text(field).orElse("").split(" ", -1);
        return index < parts.length ? parts[index] : "";
    }

    public Optional<LocalDate> day(String field) {
        Optional<String> typed = text(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed.get());
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                fault(field, "from " + FIRST_DAY + " to " + LAST_DAY, day.toString());
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            fault(field, "a day such as 2026-03-02", "something else");
            return Optional.empty();
        }
    }

    public Optional<Integer> number(String field) {
        Optional<String> typed = text(field);
        try {
            return typed.map(Integer::valueOf);
        } catch (NumberFormatException e) {
            fault(field, "a whole number", "something else");
            return Optional.empty();
        }
    }

    /** A whole number of a range, whose ends are included. */
    public Optional<Integer> number(String field, int least, int most) {
        Optional<Integer> number = number(field);
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            fault(field, "from " + least + " to " + most, number.get().toString());
            return Optional.empty();
        }
        return number;
    }

    public <E extends Enum<E>> Optional<E> oneOf(String field, Class<E> constants) {
        Optional<String> typed = text(field);
        for (E constant : constants.getEnumConstants()) {
            if (typed.isPresent() && constant.name().equals(typed.get())) {
                return Optional.of(constant);
            }
        }
        if (typed.isPresent()) {
            fault(field, "one of the choices", "something else");
        }
        return Optional.empty();
    }

    private void fault(String field, String expected, String found) {
        faults.add(new Fault(field, Optional.empty(), expected, found));
    }

    /**
     * Refuses what could not be read.
     *
     * @throws InvalidValueException if anything that was read so far is not what its field asks for
     */
    public void readable() {
        if (!faults.isEmpty()) {
            throw new InvalidValueException(faults);
        }
    }
}
