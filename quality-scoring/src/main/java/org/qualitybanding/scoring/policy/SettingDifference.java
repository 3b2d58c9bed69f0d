package org.qualitybanding.scoring.policy;

import static org.qualitybanding.model.internal.Require.text;

import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A setting that two policies have differently, such as the number of domains.
 *
 * @param setting which one: the name of the component of {@link ScoringPolicy}, or {@code RAG ratings} for whether its
 *     rules ask for them
 * @param first the first policy's, in words
 * @param second the second policy's, in words
 */
public record SettingDifference(String setting, String first, String second) {

    /**
     * Creates a difference.
     *
     * @throws InvalidValueException if a part is missing or blank
     */
    public SettingDifference {
        text("setting", setting);
        text("first", first);
        text("second", second);
    }

    /** Returns the difference in words, such as {@code domainCount 9, then 10}. */
    @Override
    public String toString() {
        return setting + " " + first + ", then " + second;
    }
}
