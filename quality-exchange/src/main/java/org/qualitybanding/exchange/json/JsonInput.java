package org.qualitybanding.exchange.json;

import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What was read of a JSON text, and the places in it.
 *
 * <p>The records keep dated lists in order of date, and count in that order. Whoever wrote the JSON counts as they wrote. Where a call
 * of the library refuses what was read, {@link #refused} tells the places as they stand in the text:
 *
 * <pre>{@code
 * JsonInput<QualityReview> input = StrictJackson3.read(json, QualityReview.class);
 * try {
 *     return ReviewTimeline.of(input.value(), policy).on(date);
 * } catch (InvalidValueException refusal) {
 *     throw input.refused(refusal);  // followUps[1].heldOn of "F-2" must be on or after openedOn 2026-03-02, found 2026-02-01
 * }
 * }</pre>
 *
 * @param <T> the type of what was read
 */
public final class JsonInput<T> {

    private final T value;
    private final Object tree;

    JsonInput(T value, Object tree) {
        this.value = value;
        this.tree = tree;
    }

    /**
     * Returns what was read.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    /**
     * Tells a refusal of the value by the places in the text.
     *
     * @param refusal what the library found wrong with the value
     * @return the same faults, each at its place as the text counts
     * @throws InvalidValueException if the refusal is missing
     */
    public InvalidValueException refused(InvalidValueException refusal) {
        return new JsonProblem(tree).refused("", Require.given("refusal", refusal));
    }

    /** Tells whether another input is of an equal value and an equal text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonInput<?> that && value.equals(that.value) && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the sentence of what was read. */
    @Override
    public String toString() {
        return "JSON of " + value;
    }
}
