package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * One of the pieces of evidence requested for a remote review (clause M7).
 *
 * @param id the caller's id of the piece; once in a request
 * @param domainIds the ids of the initial domains that it is to cover; one or more
 * @param uploadedOn the day the provider uploaded it, or empty while it has not come
 */
@RecordStyle
@Value.Builder
public record RequestedPiece(String id, List<String> domainIds, Optional<LocalDate> uploadedOn)
        implements WithRequestedPiece {

    /**
     * Creates a piece.
     *
     * @throws InvalidValueException if a component is missing or malformed, or no domain is named
     */
    public RequestedPiece {
        Checks check = new Checks();
        id = check.recordId(id);
        domainIds = check.ids("domainIds", domainIds);
        if (domainIds.isEmpty()) {
            check.fault("domainIds", "1 or more ids of domains", 0);
        }
        uploadedOn = Require.optional(uploadedOn);
        check.done();
    }

    /**
     * Starts a piece.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    RequestedPiece asKnownOn(LocalDate date) {
        return Dated.isKnown(uploadedOn, date) ? this : new RequestedPiece(id, domainIds, Optional.empty());
    }

    /** Returns ids and day, such as {@code piece R-1 for medication, uploaded on 2026-03-09}. */
    @Override
    public String toString() {
        return "piece " + id + " for " + String.join(", ", domainIds)
                + uploadedOn.map(day -> ", uploaded on " + day).orElse(", not uploaded");
    }

    /** Builds a {@link RequestedPiece}. */
    public static class Builder extends RequestedPieceBuilder {
        Builder() {}

        /**
         * Adds a domain that the piece is to cover.
         *
         * @param domain the domain; its id is kept
         * @return this builder
         */
        public Builder addDomain(Domain domain) {
            return addDomainIds(Require.given("domain", domain).id());
        }
    }
}
