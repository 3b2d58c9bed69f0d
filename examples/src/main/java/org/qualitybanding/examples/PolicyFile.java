package org.qualitybanding.examples;

import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.policy.PolicyDocument;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * A policy as a JSON file holds it. It is counted in calendar days: a calendar of working days is code, which a file cannot
 * hold.
 */
final class PolicyFile {

    private PolicyFile() {}

    /**
     * Reads a policy. It is checked whole as it is read.
     *
     * @param source the bytes
     * @return the policy
     * @throws BadInputException if the source holds no policy, or one with a fault; the message has the place in the file, and
     *     the smallest case that shows the fault
     */
    static QualityPolicy read(ReviewSource source) {
        JsonFile<PolicyDocument> file = JsonFile.read(source, "policy", PolicyDocument.class);
        try {
            return file.value().toPolicy();
        } catch (InvalidValueException e) {
            throw file.problems().refused("", e);
        }
    }
}
