package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.given;

import java.time.LocalDate;
import org.qualitybanding.model.InvalidValueException;

/**
 * A policy and the day from which it is in force.
 *
 * @param from the first day on which it is in force
 * @param policy the policy
 * @param <P> the kind of policy
 */
public record PolicyInForce<P extends IdentifiedPolicy>(LocalDate from, P policy) {

    /**
     * Puts a policy in force.
     *
     * @throws InvalidValueException if the day or the policy is missing
     */
    public PolicyInForce {
        given("from", from);
        given("policy", policy);
    }

    /** Returns the policy's name and the day, such as {@code published-model 1 from 2026-04-01}. */
    @Override
    public String toString() {
        return policy.id() + " " + policy.version() + " from " + from;
    }
}
