package org.qualitybanding.examples;

import java.util.Map;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.policy.PolicyOverlay;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** A policy as a JSON file holds it: whole, or in a few lines over the published one. */
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
        if (!isOverlay(source)) {
            return JsonFile.read(source, "policy", QualityPolicy.class).value();
        }
        JsonFile<PolicyOverlay> overlay = JsonFile.read(source, "policy", PolicyOverlay.class);
        try {
            return overlay.value().policy();
        } catch (InvalidValueException e) {
            throw overlay.refused(e);
        }
    }

    private static boolean isOverlay(ReviewSource source) {
        return JsonFile.read(source, "policy", Object.class).value() instanceof Map<?, ?> fields
                && fields.containsKey("from");
    }
}
