package org.qualitybanding.casesystem.api;

import java.util.List;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.change.StandingLine;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * Where a review stands, without what people wrote.
 *
 * @param identity what it is an answer to, with its digests
 * @param banding the band, such as {@code Good, final}
 * @param lines all of it, line by line
 */
record Standing(AnswerIdentity identity, String banding, List<StandingLine> lines) {

    static Standing of(ReviewStanding standing) {
        return new Standing(standing.identity(), standing.scorecard().banding().toString(), StandingLine.of(standing));
    }
}
