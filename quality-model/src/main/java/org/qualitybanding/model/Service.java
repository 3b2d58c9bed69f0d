package org.qualitybanding.model;

import java.util.List;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A care service at a location: what is visited, reviewed and banded (clause M6, reading R21).
 *
 * @param id the caller's id of the service; without white space, at most 100 characters
 * @param name the service's name; not blank
 * @param provider who runs it
 * @param identifiers the names that registers know the service by, such as its CQC location; may be empty
 */
@RecordStyle
@Value.Builder
public record Service(String id, String name, Provider provider, List<Identifier> identifiers) implements WithService {

    /**
     * Creates a service.
     *
     * @throws InvalidValueException if the id, the name or the provider is missing or malformed
     */
    public Service {
        Checks check = new Checks();
        id = check.recordId(id);
        name = check.text("name", name);
        provider = check.given("provider", provider);
        identifiers = check.list("identifiers", identifiers);
        check.done();
    }

    /**
     * Starts a service.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the ids, such as {@code service S-1 of provider P-1}. */
    @Override
    public String toString() {
        return "service " + id + " of " + provider;
    }

    /** Builds a {@link Service}. */
    public static class Builder extends ServiceBuilder {
        Builder() {}
    }
}
