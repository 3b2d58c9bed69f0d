package org.qualitybanding.casesystem.record;

import java.time.LocalDate;

/**
 * A review as a list shows it.
 *
 * @param id its id
 * @param version how many entries were recorded
 * @param serviceId the id of the service
 * @param service its name
 * @param providerId the id of the provider
 * @param provider its name
 * @param reviewer the id of the reviewer who has it now
 * @param openedOn the day of the opening
 */
public record FoundReview(
        String id,
        int version,
        String serviceId,
        String service,
        String providerId,
        String provider,
        String reviewer,
        LocalDate openedOn) {}
