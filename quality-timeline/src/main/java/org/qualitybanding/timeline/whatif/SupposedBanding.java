package org.qualitybanding.timeline.whatif;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.BandingAssessment;

/**
 * What would come of a review if some actions were met in time and others were not.
 *
 * @param met the ids of the actions supposed met in time
 * @param missed the ids of the actions supposed missed
 * @param indicated the compliance score that would be indicated; empty where it would still depend on other actions, or on a
 *     reviewer's word
 * @param banding the bands that would be reachable; always provisional, since a reviewer decides
 */
public record SupposedBanding(
        List<String> met, List<String> missed, Optional<ComplianceScore> indicated, BandingAssessment banding) {

    /**
     * Creates what would come of it; {@link WhatIf#supposing(List, List)} works one out.
     *
     * @throws InvalidValueException if a component is missing, an id is not an id or comes twice
     */
    public SupposedBanding {
        met = Require.ids("met", met);
        missed = Require.ids("missed", missed);
        indicated = Require.optional(indicated);
        banding = Require.given("banding", banding);
    }

    /** Returns score and bands, such as {@code 2 met, 1 missed: compliance 0 indicated; Adequate, certain but provisional}. */
    @Override
    public String toString() {
        return met.size() + " met, " + missed.size() + " missed: "
                + indicated
                        .map(score -> "compliance " + score.value() + " indicated")
                        .orElse("compliance open") + "; " + banding;
    }
}
