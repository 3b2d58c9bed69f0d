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
 * An item of intelligence about a service, from one of the seven sources (clause M1). Items are what a service is risk rated
 * from (M2), what the need or urgency of a review is determined from (M3), and what its first domains are decided on (M5).
 *
 * <p>A report to the safeguarding team on 20 February, about medication:
 *
 * <pre>{@code
 * IntelligenceItem item = IntelligenceItem.builder()
 *         .id("I-1")
 *         .source(IntelligenceItem.Source.SAFEGUARDING_INFORMATION)
 *         .receivedOn(LocalDate.of(2026, 2, 20))
 *         .concern(IntelligenceItem.Concern.HIGH)
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
        String id, Source source, LocalDate receivedOn, Concern concern, List<String> domainIds, Optional<String> notes)
        implements WithIntelligenceItem {

    /**
     * Creates an item.
     *
     * @throws InvalidValueException if a component is missing or malformed, or a domain comes twice
     */
    public IntelligenceItem {
        Checks check = new Checks();
        id = check.recordId(id);
        source = check.given("source", source);
        receivedOn = check.given("receivedOn", receivedOn);
        concern = check.given("concern", concern);
        domainIds = check.ids("domainIds", domainIds);
        notes = check.optionalText("notes", notes);
        check.done();
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
        return id + ", " + source.words() + " of " + receivedOn + ": " + concern.words()
                + (domainIds.isEmpty() ? "" : " about " + String.join(", ", domainIds));
    }

    /** The sources of intelligence, in the document's order and by its names (clause M1). */
    public enum Source {
        /** What practitioners report of a service. */
        PRACTITIONER_INFORMATION("Practitioner information"),
        /** A quality check by an organisation that is led by the people who use services. */
        USER_LED_ORGANISATION_QUALITY_CHECK("User-led organisation quality check"),
        /** Electronic Call Monitoring. */
        ELECTRONIC_CALL_MONITORING("Electronic Call Monitoring (ECM)"),
        /** Quality Compass. */
        QUALITY_COMPASS("Quality Compass"),
        /** Compliance as the Care Quality Commission (CQC) found it. */
        CQC_COMPLIANCE("CQC Compliance"),
        /** What reaches the Quality Helpline. */
        QUALITY_HELPLINE_INTELLIGENCE("Quality Helpline Intelligence"),
        /** Safeguarding information. */
        SAFEGUARDING_INFORMATION("Safeguarding Information");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        /**
         * Returns the name of the source the way the document writes it.
         *
         * @return the name, such as {@code Electronic Call Monitoring (ECM)}
         */
        public String words() {
            return words;
        }
    }

    /**
     * How much concern an item of intelligence gives, as the person who recorded it judged.
     *
     * <p>The document names no levels; these are this library's own (reading R22). They are few, so that two people who read the
     * same report choose the same one: three degrees of concern, and {@link #NONE}, because intelligence can be good news. A
     * favourable report is something that is known, and so is not the same as no report at all.
     *
     * <p>The constants go from the least concern to the most. What each weighs is a matter of a policy, not of the record.
     */
    public enum Concern {
        /** Nothing to be concerned about, or good news. */
        NONE("no concern"),
        /** Something to keep in mind. */
        LOW("low concern"),
        /** Something to look into. */
        MEDIUM("medium concern"),
        /** Something that may mean harm to people. */
        HIGH("high concern");

        private final String words;

        Concern(String words) {
            this.words = words;
        }

        /**
         * Returns the level in words.
         *
         * @return the words, such as {@code high concern}
         */
        public String words() {
            return words;
        }
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
