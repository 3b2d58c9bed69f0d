package org.qualitybanding.casesystem.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.timeline.worklist.ServiceBands;

/**
 * How many services have a band on a day, or none yet, and the part of a bar that shows it.
 *
 * @param band the band; empty for services without one
 * @param count how many services
 * @param from how far from the left the part begins, of 100 for all services of the fullest day
 * @param width how wide it is, of the same 100
 */
public record BandCount(Optional<Band> band, int count, double from, double width) {

    /** The counts of a day, the lowest band first and those without one last. */
    static List<BandCount> of(ServiceBands bands, int most) {
        List<BandCount> counts = new ArrayList<>();
        double from = 0;
        for (Band band : Band.values()) {
            from = add(counts, Optional.of(band), bands.counts().getOrDefault(band, 0), from, most);
        }
        add(counts, Optional.empty(), bands.withoutBand(), from, most);
        return counts;
    }

    private static double add(List<BandCount> counts, Optional<Band> band, int count, double from, int most) {
        double width = 100.0 * count / Math.max(1, most);
        counts.add(new BandCount(band, count, from, width));
        return from + width;
    }

    public String words() {
        return band.map(Band::words).orElse("No band yet");
    }

    /** The name that its look goes by, such as {@code good}. */
    public String look() {
        return band.map(known -> known.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("none");
    }
}
