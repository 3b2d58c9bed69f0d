package org.qualitybanding.model;

import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * An area of a service that a review looks at (clause M4).
 *
 * <p>The document names five of the nine possible domains; they are the constants here. A team names the others:
 *
 * <pre>{@code
 * Domain staffing = new Domain("staffing", "Staffing");
 * }</pre>
 *
 * <p>A {@link DomainCatalogue} lists all that there are to choose from.
 *
 * @param id the id that actions and choices of domains refer to; without white space, at most 100 characters
 * @param name the name for people; not blank
 */
public record Domain(String id, String name) {

    /** Daily activities and routines (clause M4). */
    public static final Domain DAILY_ACTIVITIES_AND_ROUTINES =
            new Domain("daily-activities-and-routines", "Daily activities and routines");

    /** Medication (clause M4). */
    public static final Domain MEDICATION = new Domain("medication", "Medication");

    /** Audits (clause M4). */
    public static final Domain AUDITS = new Domain("audits", "Audits");

    /** Behaviour (clause M4). */
    public static final Domain BEHAVIOUR = new Domain("behaviour", "Behaviour");

    /** Incidents and deterioration (clause M4). */
    public static final Domain INCIDENTS_AND_DETERIORATION =
            new Domain("incidents-and-deterioration", "Incidents and deterioration");

    /**
     * Creates a domain.
     *
     * @throws InvalidValueException if the id or the name is missing or malformed
     */
    public Domain {
        Checks check = new Checks();
        id = check.recordId(id);
        name = check.text("name", name);
        check.done();
    }

    /** Returns the name, such as {@code Medication}. */
    @Override
    public String toString() {
        return name;
    }
}
