package org.qualitybanding.examples;

import org.qualitybanding.timeline.policy.QualityPolicy;

/** A policy as a JSON file holds it. */
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
        return JsonFile.read(source, "policy", QualityPolicy.class).value();
    }
}
