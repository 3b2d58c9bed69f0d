package org.qualitybanding.timeline.policy;

import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Timescales;

/**
 * What of a policy can be written down: its rules and its timescales. It is what a policy file holds; any JSON mapper reads
 * and writes it. The calendar of working days is code, so whoever reads the file adds it, where the timescales need one:
 *
 * <pre>{@code
 * PolicyDocument document = mapper.readValue(file, PolicyDocument.class);
 * QualityPolicy policy = document.toPolicy();                        // counted in calendar days
 * QualityPolicy other = document.toPolicy(WorkingDays.mondayToFriday());
 *
 * PolicyDocument.of(policy).equals(document); // true
 * }</pre>
 *
 * @param scoring outcome rules, banding matrix and compliance rule
 * @param timescales every clock of a review
 */
public record PolicyDocument(ScoringPolicy scoring, Timescales timescales) {

    /**
     * Creates a document.
     *
     * @throws InvalidValueException if a part is missing; neither has a default
     */
    public PolicyDocument {
        scoring = Require.given("scoring", scoring);
        timescales = Require.given("timescales", timescales);
    }

    /**
     * Writes a policy down, all but its calendar.
     *
     * @param policy the policy
     * @return the document
     * @throws InvalidValueException if there is no policy
     */
    public static PolicyDocument of(QualityPolicy policy) {
        Require.given("policy", policy);
        return new PolicyDocument(policy.scoring(), policy.timescales());
    }

    /**
     * Returns the policy, without a calendar.
     *
     * @return the policy
     * @throws InvalidValueException if a timescale needs a calendar
     */
    public QualityPolicy toPolicy() {
        return QualityPolicy.of(scoring, timescales);
    }

    /**
     * Returns the policy with a calendar.
     *
     * @param workingDays the calendar that the counting rules ask
     * @return the policy
     * @throws InvalidValueException if the calendar is missing
     */
    public QualityPolicy toPolicy(WorkingDays workingDays) {
        return QualityPolicy.of(scoring, timescales, workingDays);
    }

    /** Returns id and version, such as {@code document of policy published-model 1}. */
    @Override
    public String toString() {
        return "document of policy " + scoring.id() + " " + scoring.version();
    }
}
