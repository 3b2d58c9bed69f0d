package org.qualitybanding.exchange.standing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.scoring.card.ReachableBand;

/**
 * The band.
 *
 * @param status {@link Certainty#FINAL} or {@link Certainty#PROVISIONAL}
 * @param band the band; empty while several can still come out
 * @param reachable the bands that can still come out, the lowest first
 * @param overallScores the overall scores that can still come out, the lowest first
 * @param decidedOn the day on which a reviewer decided it; empty before
 */
public record BandView(
        Certainty status,
        Optional<Band> band,
        List<Band> reachable,
        List<Integer> overallScores,
        Optional<LocalDate> decidedOn) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing
     */
    public BandView {
        Checks check = new Checks();
        status = check.given("status", status);
        band = Require.optional(band);
        reachable = check.list("reachable", reachable);
        overallScores = check.list("overallScores", overallScores);
        decidedOn = Require.optional(decidedOn);
        check.done();
    }

    static BandView of(BandingAssessment assessment) {
        return new BandView(
                assessment.settled() ? Certainty.FINAL : Certainty.PROVISIONAL,
                assessment.certain(),
                assessment.reachable().stream().map(ReachableBand::banding).toList(),
                assessment.overallScores().stream().map(OverallScore::value).toList(),
                assessment.decidedOn());
    }

    /** Returns the bands with their certainty, such as {@code Adequate or Good, provisional}. */
    @Override
    public String toString() {
        return reachable.stream().map(Band::words).collect(joining(" or ")) + ", " + status.words();
    }
}
