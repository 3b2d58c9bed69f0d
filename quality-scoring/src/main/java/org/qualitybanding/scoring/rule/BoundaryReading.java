package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;

/**
 * A place where a rule's wording leaves open on which side of a bound the bound itself falls, with the reading that
 * settled it.
 *
 * <p>The published model says "under 12" and "over 12", and nothing about exactly 12. The rule {@code minor > 12} is
 * reading R2 of it; {@code minor >= 12} would be the other. Attached to the rule as
 * {@code new BoundaryReading(MINOR, 12, R2)}, the reading is named in every result that it decided: for exactly 12
 * minor actions and no significant one, which are Outcome 1 and trip no full-review gate, and in no other case. The published
 * rules themselves are in {@link PublishedLadder}. A policy that sets it the other way, as {@code minor >= 12},
 * attaches {@link Choice#SETTING}, and its results name the setting instead; see {@link Ladder#with}.
 *
 * @param count the count that the rule compares
 * @param value the bound that it compares with, 0 or more
 * @param clause the reading
 * @param choice whether the rule follows the reading as it stands, or the policy sets it the other way
 */
public record BoundaryReading(Count count, Integer value, Clause clause, Choice choice) {

    /**
     * Creates a boundary reading.
     *
     * @throws InvalidValueException if a part is missing or the bound is negative
     */
    public BoundaryReading {
        given("count", count);
        atLeast("value", 0, given("value", value));
        given("clause", clause);
        given("choice", choice);
    }

    /**
     * Creates a boundary reading that the rule follows as it stands.
     *
     * @param count the count that the rule compares
     * @param value the bound that it compares with, 0 or more
     * @param clause the reading
     * @throws InvalidValueException if a part is missing or the bound is negative
     */
    public BoundaryReading(Count count, Integer value, Clause clause) {
        this(count, value, clause, Choice.DEFAULT);
    }

    /**
     * Returns the bound as a part of a sentence.
     *
     * @param name the name of the part
     * @return so many actions of its kind, such as 12 minor ones
     */
    public Phrase limit(String name) {
        return count.phrase(name, value);
    }

    /** Tells whether a condition compares with the bound, and could compare with it the other way. */
    boolean isAbout(Object condition) {
        if (condition instanceof Condition asked) {
            for (Comparison comparison : asked.comparisons()) {
                if (isAbout(comparison)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether a comparison is with the bound, and could be the other way. */
    boolean isAbout(Comparison comparison) {
        return comparison.count() == count
                && comparison.value() == value
                && comparison.operator().hasOppositeReading();
    }

    boolean hasBoundOf(BoundaryReading other) {
        return count == other.count && value.equals(other.value);
    }

    boolean isReachedBy(ActionCounts counts) {
        return count.in(counts) == value;
    }

    /** Returns the condition with the bound itself on the other side. */
    Condition readTheOtherWay(Condition condition) {
        return condition.replaced(comparison -> isAbout(comparison)
                ? new Comparison(count, comparison.operator().oppositeReading(), value)
                : comparison);
    }

    /** Returns the condition with the bound itself on a side: its own, for a condition holds where things are adverse. */
    Condition read(Condition condition, Boundary side) {
        return condition.replaced(
                comparison -> isAbout(comparison) && comparison.operator().includesBound() != (side == Boundary.ADVERSE)
                        ? new Comparison(count, comparison.operator().oppositeReading(), value)
                        : comparison);
    }

    /** Returns the reading of a rule whose bound was put on the other side. */
    BoundaryReading chosenTheOtherWay() {
        return new BoundaryReading(count, value, clause, choice == Choice.DEFAULT ? Choice.SETTING : Choice.DEFAULT);
    }

    /** Returns the case and the reading, such as {@code exactly 12 minor (R2)} or {@code exactly 12 minor (setting of R2)}. */
    @Override
    public String toString() {
        return "exactly " + value + " " + count.words() + " (" + (choice == Choice.SETTING ? "setting of " : "")
                + clause.id() + ")";
    }

    /** Whether a rule follows a reading as it stands, or the policy sets it the other way. */
    public enum Choice {
        /** The reading as it stands. */
        DEFAULT,

        /** The other way, which the reading allows as a setting of a policy. */
        SETTING
    }
}
