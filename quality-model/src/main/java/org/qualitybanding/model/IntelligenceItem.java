package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Require;

/**
 * An item of intelligence about a service, from one of the seven sources (clause M1). Items are what a service is risk rated
 * from (M2), what the need or urgency of a review is determined from (M3), and what its first domains are decided on (M5).
 *
 * <p>A report to the safeguarding team on 20 February, about medication:
 *
 * <pre>{@code
 * IntelligenceItem item = IntelligenceItem.builder()
 *         .id("I-1")
 *         .source(IntelligenceSource.SAFEGUARDING_INFORMATION)
 *         .receivedOn(LocalDate.of(2026, 2, 20))
 *         .concern(LevelOfConcern.HIGH)
 *         .addDomains(Domain.MEDICATION)
 *         .build();
 * }</pre>
 *
 * <p>An item that is about the service as a whole names no domain.
 *
 * @param id the caller's id of the item; once in a list of items
 * @param source where it came from
 * @param receivedOn the day it reached the quality team; nobody knew of it before
 * @param concern how much concern it gives
 * @param domainIds the ids of the domains that it is about, each once; none if it is about none in particular
 * @param notes what was reported; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record IntelligenceItem(
        String id,
        IntelligenceSource source,
        LocalDate receivedOn,
        LevelOfConcern concern,
        List<String> domainIds,
        Optional<String> notes)
        implements WithIntelligenceItem {

    /**
     * Creates an item.
     *
     * @throws InvalidValueException if a component is missing or malformed, or a domain comes twice
     */
    public IntelligenceItem {
        id = Require.id("id", id);
        source = Require.given("source", source);
        receivedOn = Require.given("receivedOn", receivedOn);
        concern = Require.given("concern", concern);
        domainIds = Require.ids("domainIds", domainIds);
        notes = Require.optionalText("notes", notes);
    }

    /**
     * Starts an item.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns all but the notes, such as {@code I-1, Quality Compass of 2026-02-20: high concern about medication, audits}. */
    @Override
    public String toString() {
        return id + ", " + source.label() + " of " + receivedOn + ": " + concern.label()
                + (domainIds.isEmpty() ? "" : " about " + String.join(", ", domainIds));
    }

    /** Builds an {@link IntelligenceItem}. */
    public static class Builder extends IntelligenceItemBuilder {
        Builder() {}

        /**
         * Adds domains that the item is about.
         *
         * @param domains the domains; their ids are kept
         * @return this builder
         */
        public Builder addDomains(Domain... domains) {
            for (Domain domain : Require.given("domains", domains)) {
                addDomainIds(Require.given("domain", domain).id());
            }
            return this;
        }
    }
}
