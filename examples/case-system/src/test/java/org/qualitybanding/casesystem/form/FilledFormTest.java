package org.qualitybanding.casesystem.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

class FilledFormTest {

    private static final List<Field> FIELDS = List.of(
            Field.oneOfMany("actionId", "Action", List.of(new Choice("A-1", "A-1, red"))),
            Field.day("submittedOn", "Day it was sent"));

    private static FilledForm refused(Fault... faults) {
        Typed typed = Typed.of(Map.of("actionId", List.of("A-1"), "submittedOn", List.of("2026-03-01")));
        return FilledForm.of(FIELDS, typed).refused(new InvalidValueException(List.of(faults)), Set.of("E-2"));
    }

    private static Fault fault(String field, String recordId) {
        return new Fault(field, Optional.of(recordId), "on or after foundOn 2026-03-02", "2026-03-01");
    }

    @Test
    void aFaultStandsAtTheFieldOfItsComponentAndWhatWasTypedStays() {
        FilledForm form = refused(fault("actions[0].evidence[1].submittedOn", "E-2"));

        assertThat(form.wrong())
                .containsExactly(Map.entry(
                        "submittedOn",
                        "Day it was sent must be on or after found on 2 March 2026. You gave 1 March 2026."));
        assertThat(form.elsewhere()).isEmpty();
        assertThat(form.value(FIELDS.get(1))).isEqualTo("2026-03-01");
        assertThat(form.isChosen(FIELDS.get(0), new Choice("A-1", ""))).isTrue();
    }

    @Test
    void aFaultOfAnotherRecordOrOfNoFieldStandsAbove() {
        FilledForm form = refused(
                fault("actions[0].evidence[0].submittedOn", "E-1"),
                new Fault("initialVisit", Optional.empty(), "recorded once", "another"));

        assertThat(form.wrong()).isEmpty();
        assertThat(form.elsewhere())
                .containsExactly(
                        "Submitted on of E-1 must be on or after found on 2 March 2026; it is 1 March 2026.",
                        "Initial visit must be recorded once; it is another.");
    }

    @Test
    void whatIsMissingIsAskedForByItsLabel() {
        FilledForm form = refused(new Fault("submittedOn", Optional.empty(), "given", "nothing"));

        assertThat(form.wrong(FIELDS.get(1))).isEqualTo("Day it was sent: an answer is needed.");
    }

    @Test
    void whatCanNotBeReadIsRefusedAllAtOnceWithoutRepeatingIt() {
        Typed typed = Typed.of(Map.of(
                "day", List.of("yesterday"),
                "far", List.of("9999-01-01"),
                "number", List.of("many"),
                "long", List.of("x".repeat(Typed.LONGEST_TEXT + 1)),
                "choice", List.of("NEITHER")));

        assertThat(typed.day("day")).isEmpty();
        assertThat(typed.day("far")).isEmpty();
        assertThat(typed.number("number")).isEmpty();
        assertThat(typed.text("long")).isEmpty();
        assertThat(typed.oneOf("choice", Field.Kind.class)).isEmpty();
        assertThat(catchThrowableOfType(InvalidValueException.class, typed::readable))
                .hasMessage(
                        "5 faults: (1) day must be a day such as 2026-03-02, found something else; (2) far must be from"
                                + " 2000-01-01 to 2100-12-31, found 9999-01-01; (3) number must be a whole number, found something"
                                + " else; (4) long must be of at most 4000 characters, found 4001 characters; (5) choice must be"
                                + " one of the choices, found something else");
    }

    @Test
    void anIdThatLooksLikeADayIsNoDay() {
        assertThat(FaultWords.words("the id of an action, found \"2026-99-99\""))
                .isEqualTo("the id of an action, found \"2026-99-99\"");
    }
}
