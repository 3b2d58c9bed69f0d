package org.qualitybanding.casesystem.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A form as it is shown: its questions, what was answered so far, and what is wrong with which.
 *
 * @param fields the questions, in order
 * @param answers what stands in each, by its name
 * @param wrong what is wrong with an answer, by the name of its field, in words
 * @param elsewhere what is wrong with no answer of this form
 */
public record FilledForm(
        List<Field> fields, Map<String, List<String>> answers, Map<String, String> wrong, List<String> elsewhere) {

    /** A form that nobody has answered yet. */
    public static FilledForm empty(List<Field> fields) {
        return filled(fields, Field::proposed);
    }

    /** A form as somebody answered it. */
    public static FilledForm of(List<Field> fields, Typed typed) {
        return filled(fields, field -> typed.asTyped(field.name()));
    }

    /** A question in an address, in which what was not asked stands as it is proposed. */
    public static FilledForm asked(List<Field> fields, Typed typed) {
        return filled(
                fields,
                field -> typed.asTyped(field.name()).isEmpty() ? field.proposed() : typed.asTyped(field.name()));
    }

    private static FilledForm filled(List<Field> fields, Function<Field, List<String>> answers) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), answers.apply(field)));
        return new FilledForm(fields, byName, Map.of(), List.of());
    }

    /**
     * The same form with everything that was refused of it, each at the field that it is about. What is about another record than
     * those named on the form, or about no field of it, is said above.
     *
     * @param refusal the refusal
     * @param recordIds the ids that the form is about, beside those that were typed into it
     */
    public FilledForm refused(InvalidValueException refusal, Set<String> recordIds) {
        Map<String, String> atField = new LinkedHashMap<>();
        List<String> above = new ArrayList<>();
        for (Fault fault : refusal.faults()) {
            fields.stream()
                    .filter(field -> isOf(fault, field) && isAbout(fault, recordIds))
                    .findFirst()
                    .ifPresentOrElse(
                            field -> atField.merge(
                                    field.name(), FaultWords.of(fault, field), (one, other) -> one + " " + other),
                            () -> above.add(FaultWords.of(fault)));
        }
        return new FilledForm(fields, answers, atField, above);
    }

    /** The same form with something that was wrong, and no answer of it. */
    public FilledForm saying(String problem) {
        return new FilledForm(fields, answers, wrong, List.of(problem));
    }

    /** Tells whether a fault is of the component that a field is named after, or is of the only one of that name. */
    private static boolean isOf(Fault fault, Field field) {
        return field.name().equals(fault.field()) || field.name().equals(component(fault));
    }

    /** The last component of the path, without its index: {@code sentOn} of {@code issuedPlans[1].sentOn}. */
    private static String component(Fault fault) {
        String path = fault.field();
        return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
    }

    private boolean isAbout(Fault fault, Set<String> recordIds) {
        return fault.recordId().isEmpty()
                || recordIds.contains(fault.recordId().get())
                || answers.values().stream()
                        .flatMap(List::stream)
                        .flatMap(typed -> List.of(typed.split(" ")).stream())
                        .anyMatch(fault.recordId().get()::equals);
    }

    public boolean isRefused() {
        return !wrong.isEmpty() || !elsewhere.isEmpty();
    }

    /** What stands in a field that takes one answer. */
    public String value(Field field) {
        return answer(field).stream().collect(Collectors.joining());
    }

    public boolean isChosen(Field field, Choice choice) {
        return answer(field).contains(choice.value());
    }

    private List<String> answer(Field field) {
        return answers.getOrDefault(field.name(), List.of());
    }

    public boolean isWrong(Field field) {
        return wrong.containsKey(field.name());
    }

    public String wrong(Field field) {
        return wrong.getOrDefault(field.name(), "");
    }

    /** The ids of what a field is described by, for those who don't see where it stands. */
    public String describedBy(Field field) {
        List<String> ids = new ArrayList<>();
        if (field.hint().isPresent()) {
            ids.add(field.name() + "-hint");
        }
        if (isWrong(field)) {
            ids.add(field.name() + "-wrong");
        }
        return String.join(" ", ids);
    }
}
