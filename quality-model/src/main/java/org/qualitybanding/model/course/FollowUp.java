package org.qualitybanding.model.course;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A further quality call or quality visit while the plan is worked on (clause M15).
 *
 * @param id the caller's id of the follow-up; once in a review
 * @param kind call or visit
 * @param heldOn the day it took place
 * @param heldBy the id of the person who held it
 * @param notes what was noted; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record FollowUp(String id, Kind kind, LocalDate heldOn, String heldBy, Optional<String> notes)
        implements WithFollowUp {

    /**
     * Creates a follow-up.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public FollowUp {
        Checks check = new Checks();
        id = check.recordId(id);
        kind = check.given("kind", kind);
        heldOn = check.given("heldOn", heldOn);
        heldBy = check.id("heldBy", heldBy);
        notes = check.optionalText("notes", notes);
        check.done();
    }

    /**
     * Starts a follow-up.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns kind, id and day, such as {@code quality call F-1 on 2026-03-16}. */
    @Override
    public String toString() {
        return (kind == Kind.CALL ? "quality call " : "quality visit ") + id + " on " + heldOn;
    }

    /** The kinds of further contact while a plan is worked on (clause M15). */
    public enum Kind {
        /** A quality call. */
        CALL,
        /** A quality visit. */
        VISIT
    }

    /** Builds a {@link FollowUp}. */
    public static class Builder extends FollowUpBuilder {
        Builder() {}
    }
}
