package org.qualitybanding.casesystem.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.check.Headroom;
import org.qualitybanding.timeline.whatif.WhatIf;
import org.qualitybanding.timeline.words.Sentence;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/**
 * What would come of a review.
 *
 * @param date the day asked about
 * @param now the band as it is
 * @param met the actions supposed met in time
 * @param missed the actions supposed not met in time
 * @param banding the band as it would be
 * @param toReach what each band that can still come of it takes
 * @param outcome the outcome as it is
 * @param steps how many more actions of each kind make it worse
 */
public record Supposed(
        LocalDate date,
        String now,
        List<String> met,
        List<String> missed,
        String banding,
        Map<Band, List<Sentence>> toReach,
        String outcome,
        List<String> steps) {

    static Supposed of(WhatIf whatIf, List<String> met, List<String> missed) {
        Headroom headroom = whatIf.headroom();
        return new Supposed(
                whatIf.standing().date(),
                whatIf.standing().scorecard().banding().toString(),
                met,
                missed,
                whatIf.supposing(met, missed).toString(),
                StandingInWords.of(whatIf.standing(), Texts.english()).toReach(),
                headroom.outcome().words() + " for " + headroom.counts(),
                headroom.steps().stream().map(Headroom.Step::toString).toList());
    }

    public boolean isSupposing() {
        return !met.isEmpty() || !missed.isEmpty();
    }
}
