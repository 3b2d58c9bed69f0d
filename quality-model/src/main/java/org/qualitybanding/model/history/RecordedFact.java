package org.qualitybanding.model.history;

import java.util.List;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What an entry did to a fact on record.
 *
 * <p>Evidence sent towards the action A-1 and recorded makes {@code action A-1 changed (evidence)}, a plan that was typed in {@code
 * issued plan P-1 added}.
 *
 * @param fact the name of the fact
 * @param how whether it was added, changed or struck out
 * @param parts the names of the components that became different; none for a fact that was added or struck out, or has none
 */
public record RecordedFact(FactName fact, How how, List<String> parts) {

    /**
     * Creates a recorded fact; {@link ReviewHistory#recorded} works them out.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public RecordedFact {
        Checks check = new Checks();
        fact = check.given("fact", fact);
        how = check.given("how", how);
        parts = check.ids("parts", parts);
        check.done();
    }

    /** Returns name and what was done, such as {@code action A-1 changed (evidence, withdrawal)}. */
    @Override
    public String toString() {
        return fact + " " + how.words() + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }

    /** What recording does to a fact. */
    public enum How {
        /** It was not on record. */
        ADDED,
        /** It was on record, and something became of it or was put right. */
        CHANGED,
        /** It is on record no more. */
        STRUCK_OUT;

        /**
         * Returns it as a sentence has it.
         *
         * @return its words, such as {@code struck out}
         */
        public String words() {
            return Words.of(this);
        }
    }
}
