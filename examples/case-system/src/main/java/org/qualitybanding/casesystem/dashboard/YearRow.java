package org.qualitybanding.casesystem.dashboard;

import java.time.LocalDate;
import java.util.List;

/**
 * The services by band at the end of a year, or on the day itself in the year that is going on.
 *
 * @param date the day
 * @param services how many services had a review by then
 * @param counts how many of them had which band
 */
public record YearRow(LocalDate date, int services, List<BandCount> counts) {}
