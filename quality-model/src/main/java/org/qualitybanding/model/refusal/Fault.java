package org.qualitybanding.model.refusal;

import java.util.Optional;
import org.qualitybanding.model.internal.Require;

/**
 * One thing that is wrong with a value: where, with which record, what was expected there and what was found.
 *
 * <p>The action A-2 of a review, found on 1 March where the visit began on the 2nd:
 *
 * <pre>{@code
 * fault.field();      // actions[1].foundOn
 * fault.recordId();   // A-2
 * fault.expected();   // on or after the start of the initialVisit 2026-03-02
 * fault.found();      // 2026-03-01
 * }</pre>
 *
 * @param field the name or path of the field, such as {@code sentOn} or {@code issuedPlans[1].sentOn}
 * @param recordId the id of the record that has the field, where it has one and it is known: of the innermost one on the path
 * @param expected what a good value is, worded to follow "must be"
 * @param found what was there instead: an id, a count or a date, never free text
 */
public record Fault(String field, Optional<String> recordId, String expected, String found) {

    /**
     * Creates a fault.
     *
     * @throws InvalidValueException if a component is missing
     */
    public Fault {
        field = Require.given("field", field);
        recordId = Require.optional(recordId);
        expected = Require.given("expected", expected);
        found = Require.given("found", found);
    }

    /**
     * Returns the fault in one line, such as {@code actions[1].foundOn of "A-2" must be on or after the start of the initialVisit
     * 2026-03-02, found 2026-03-01}. An id that was found in the place of another is not said twice.
     */
    @Override
    public String toString() {
        String of = recordId.map(Require::quoted)
                .filter(id -> !found.startsWith(id))
                .map(id -> " of " + id)
                .orElse("");
        return field + of + " must be " + expected + ", found " + found;
    }
}
