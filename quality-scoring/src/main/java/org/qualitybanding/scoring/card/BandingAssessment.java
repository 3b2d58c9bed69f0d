package org.qualitybanding.scoring.card;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.policy.BandingMatrix;

/**
 * The band of a service as far as it is known: the bands that are still reachable, and what each rests on (clause M22,
 * reading R19).
 *
 * <p>Before the end of an engagement the compliance score is open. An action score of +1 then gives Adequate or Good;
 * one of 0 gives Adequate for certain, for both compliance scores lead there; one of -1 gives Poor or Adequate.
 *
 * @param status whether the band stands
 * @param reachable the bands that can still come out, the lowest first
 */
public record BandingAssessment(Status status, List<ReachableBand> reachable) {

    /**
     * Creates an assessment.
     *
     * @throws InvalidValueException if a part is missing, no band is reachable, the bands are not in order, or several
     *     are reachable although the band is final
     */
    public BandingAssessment {
        given("status", status);
        reachable = list("reachable", reachable);
        that(!reachable.isEmpty(), "reachable", "1 or more bands", 0);
        for (int i = 1; i < reachable.size(); i++) {
            Band before = reachable.get(i - 1).banding();
            that(
                    before.compareTo(reachable.get(i).banding()) < 0,
                    "reachable[" + i + "]",
                    "a higher band than " + before.words() + " before it",
                    reachable.get(i).banding().words());
        }
        that(
                status == Status.PROVISIONAL || reachable.size() == 1,
                "reachable",
                "one band, as it is final",
                reachable.size());
    }

    /**
     * Looks up every band that the bounds of the two scores still allow.
     *
     * @param actionScore the action score, final or pending
     * @param compliance the compliance score, decided or not
     * @param matrix the table of bands
     * @return the bands
     */
    public static BandingAssessment of(
            ActionScoreAssessment actionScore, ComplianceAssessment compliance, BandingMatrix matrix) {
        boolean isFinal = actionScore.status() == ActionScoreAssessment.Status.FINAL
                && compliance.status().isDecided();
        return new BandingAssessment(
                isFinal ? Status.FINAL : Status.PROVISIONAL,
                reachable(actionScore, score -> isBetween(compliance.lowest(), score, compliance.highest()), matrix));
    }

    /**
     * Looks up every band that the bounds of the action score allow with the compliance scores that are supposed possible.
     *
     * @param actionScore the action score, final or pending
     * @param possible tells which compliance scores are supposed possible; one or more
     * @param matrix the table of bands
     * @return the bands, provisional, for they rest on a supposition
     * @throws InvalidValueException if something is missing, or no compliance score is possible
     */
    public static BandingAssessment supposing(
            ActionScoreAssessment actionScore, Predicate<ComplianceScore> possible, BandingMatrix matrix) {
        given("actionScore", actionScore);
        given("possible", possible);
        given("matrix", matrix);
        return new BandingAssessment(Status.PROVISIONAL, reachable(actionScore, possible, matrix));
    }

    private static List<ReachableBand> reachable(
            ActionScoreAssessment actionScore, Predicate<ComplianceScore> possible, BandingMatrix matrix) {
        Map<Band, List<ScorePair>> pairs = new EnumMap<>(Band.class);
        for (ActionScore action : ActionScore.values()) {
            for (ComplianceScore compliance : ComplianceScore.values()) {
                if (isBetween(actionScore.lowest(), action, actionScore.highest()) && possible.test(compliance)) {
                    pairs.computeIfAbsent(matrix.band(action, compliance), band -> new ArrayList<>())
                            .add(new ScorePair(action, compliance));
                }
            }
        }
        return pairs.entrySet().stream()
                .map(band -> new ReachableBand(band.getKey(), band.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T extends Comparable<? super T>> boolean isBetween(T lowest, T value, T highest) {
        return lowest.compareTo(value) <= 0 && value.compareTo(highest) <= 0;
    }

    /**
     * Returns the band, where only one is reachable.
     *
     * @return the band, which need not be {@link #isFinal() final}; empty where several are reachable
     */
    public Optional<Band> certain() {
        return reachable.size() == 1 ? Optional.of(reachable.get(0).banding()) : Optional.empty();
    }

    /**
     * Tells whether the band stands: both scores are assessed, and a reviewer decided the compliance score.
     *
     * @return true where {@link #certain()} is the banding of the service
     */
    public boolean isFinal() {
        return status == Status.FINAL;
    }

    /**
     * Returns the overall scores that can still come out.
     *
     * @return the sums of the possible pairs of scores, each once, the lowest first
     */
    public List<OverallScore> overallScores() {
        return reachable.stream()
                .flatMap(band -> band.restsOn().stream())
                .map(ScorePair::overall)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the bands in words, such as {@code Adequate, final}, {@code Adequate, certain but provisional} or
     * {@code Poor or Adequate, provisional}.
     */
    @Override
    public String toString() {
        String bands = reachable.stream().map(band -> band.banding().words()).collect(joining(" or "));
        if (isFinal()) {
            return bands + ", final";
        }
        return bands + (reachable.size() == 1 ? ", certain but provisional" : ", provisional");
    }

    /**
     * Whether a band stands (clause M21, reading R19). A band can be certain, because only one is still reachable, and yet
     * provisional.
     */
    public enum Status {
        /** The action score is pending, or the compliance score is not decided by a reviewer. */
        PROVISIONAL,

        /** The action score is final and a reviewer decided the compliance score. */
        FINAL
    }
}
