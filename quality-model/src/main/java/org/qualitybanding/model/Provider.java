package org.qualitybanding.model;

import java.util.List;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A care provider, which runs one or more {@linkplain Service services}.
 *
 * <p>A band belongs to a service; the document defines none for a provider, and neither does the library (reading R21).
 *
 * @param id the caller's id of the provider; without white space, at most 100 characters
 * @param name the provider's name; not blank
 * @param identifiers the names that registers know the provider by; may be empty
 */
@RecordStyle
@Value.Builder
public record Provider(String id, String name, List<Identifier> identifiers) implements WithProvider {

    /**
     * Creates a provider.
     *
     * @throws InvalidValueException if the id or the name is missing or malformed
     */
    public Provider {
        Checks check = new Checks();
        id = check.recordId(id);
        name = check.text("name", name);
        identifiers = check.list("identifiers", identifiers);
        check.done();
    }

    /**
     * Starts a provider.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id, such as {@code provider P-1}. */
    @Override
    public String toString() {
        return "provider " + id;
    }

    /** Builds a {@link Provider}. */
    public static class Builder extends ProviderBuilder {
        Builder() {}
    }
}
