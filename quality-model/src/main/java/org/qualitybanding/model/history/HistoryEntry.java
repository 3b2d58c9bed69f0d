package org.qualitybanding.model.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What a person recorded of a review on a day: facts that were added or corrected, and facts that were struck out because they should
 * never have been recorded.
 *
 * <p>A plan sent on 6 March and typed in on the 25th:
 *
 * <pre>{@code
 * IssuedPlan plan = IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, LocalDate.of(2026, 3, 6), "A-1");
 * HistoryEntry.recorded(
 *         LocalDate.of(2026, 3, 25), "reviewer-7", ReviewFacts.builder().addIssuedPlans(plan).build());
 * }</pre>
 *
 * <p>A fact with a name that was recorded before is a correction: it takes the place of the one before from the day of this entry
 * on, and not earlier.
 *
 * @param recordedOn the day it was recorded, whatever days the facts are of
 * @param recorder the id of the person who recorded it
 * @param facts what was added or corrected, each fact whole; may be empty where something was struck out
 * @param struckOut the names of what was struck out; may be empty where something was added or corrected
 */
public record HistoryEntry(LocalDate recordedOn, String recorder, ReviewFacts facts, List<FactName> struckOut) {

    /**
     * Creates an entry.
     *
     * @throws InvalidValueException if a component is missing or malformed, nothing is recorded, a name is struck out twice or
     *     recorded as well, or is of what a review has from its opening on
     */
    public HistoryEntry {
        Checks check = new Checks();
        recordedOn = check.given("recordedOn", recordedOn);
        recorder = check.id("recorder", recorder);
        facts = check.given("facts", facts);
        struckOut = check.list("struckOut", struckOut);
        check.done();
        List<FactName> recorded = facts.names();
        Set<FactName> names = new HashSet<>(recorded);
        for (int index = 0; index < struckOut.size(); index++) {
            FactName name = struckOut.get(index);
            if (name.kind().isOfOpening()) {
                check.at("struckOut", index, null).fault("", "of a fact that a review can be without", name);
            } else if (!names.add(name)) {
                check.at("struckOut", index, null).fault("", "different from what else the entry records", name);
            }
        }
        if (recorded.isEmpty() && struckOut.isEmpty()) {
            check.fault("facts", "1 or more where nothing is struck out", 0);
        }
        check.done();
    }

    /**
     * Returns an entry that adds or corrects facts.
     *
     * @param recordedOn the day it was recorded
     * @param recorder the id of the person who recorded it
     * @param facts the facts, each whole
     * @return the entry
     * @throws InvalidValueException if one of them is missing or malformed, or there is no fact
     */
    public static HistoryEntry recorded(LocalDate recordedOn, String recorder, ReviewFacts facts) {
        return new HistoryEntry(recordedOn, recorder, facts, List.of());
    }

    /**
     * Returns an entry that strikes out facts.
     *
     * @param recordedOn the day it was recorded
     * @param recorder the id of the person who recorded it
     * @param names the names of what should never have been recorded
     * @return the entry
     * @throws InvalidValueException if one of them is missing or malformed, or there is no name
     */
    public static HistoryEntry struckOut(LocalDate recordedOn, String recorder, FactName... names) {
        return new HistoryEntry(
                recordedOn, recorder, ReviewFacts.builder().build(), Arrays.asList(Require.given("names", names)));
    }

    /** Returns who, when and what, such as {@code entry of 2026-03-25 by reviewer-7: issued plan P-1}. */
    @Override
    public String toString() {
        boolean both = !facts.names().isEmpty() && !struckOut.isEmpty();
        return "entry of " + recordedOn + " by " + recorder + ": "
                + (facts.names().isEmpty() ? "" : facts)
                + (both ? "; " : "")
                + (struckOut.isEmpty() ? "" : "struck out: " + FactName.few(struckOut));
    }
}
