package org.qualitybanding.scoring.card;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;

/**
 * The band of a service as far as it is known: the bands that are still reachable, and what each rests on (clause M22,
 * reading R19).
 *
 * <p>Before the end of an engagement the compliance score is open. An action score of +1 then gives Adequate or Good;
 * one of 0 gives Adequate for certain, for both compliance scores lead there; one of -1 gives Poor or Adequate. So a band
 * can be certain, because only one is still reachable, and yet provisional.
 *
 * @param reachable the bands that can still come out, the lowest first
 * @param decidedOn the day from which the band stands, that of the reviewer's decision on compliance; empty while it is
 *     provisional: the action score is pending, or nobody has decided the compliance score
 * @param newDecisionNeeded whether the band stands until a new decision on compliance is taken (reading R37)
 */
public record BandingAssessment(
        List<ReachableBand> reachable, Optional<LocalDate> decidedOn, Boolean newDecisionNeeded) {

    /** Every pair of scores there is, the lowest first. */
    private static final ImmutableList<ScorePair> PAIRS = pairs();

    private static final ImmutableList<Band> BANDS = ImmutableList.copyOf(Band.values());

    /**
     * Creates an assessment.
     *
     * @throws InvalidValueException if a part is missing, no band is reachable, the bands are not in order, several are
     *     reachable although the band is decided, or a new decision is needed and there is no old one
     */
    public BandingAssessment {
        reachable = list("reachable", reachable);
        decidedOn = optional(decidedOn);
        given("newDecisionNeeded", newDecisionNeeded);
        that(!reachable.isEmpty(), "reachable", "1 or more bands", 0);
        for (int i = 1; i < reachable.size(); i++) {
            Band before = reachable.get(i - 1).banding();
            Band after = reachable.get(i).banding();
            if (before.compareTo(after) >= 0) {
                throw new InvalidValueException(
                        "reachable[" + i + "]", "a higher band than " + before.words() + " before it", after.words());
            }
        }
        that(decidedOn.isEmpty() || reachable.size() == 1, "reachable", "one band, as it is decided", reachable.size());
        that(!newDecisionNeeded || decidedOn.isPresent(), "newDecisionNeeded", "false where nothing is decided", true);
    }

    /**
     * Looks up every band that the bounds of the two scores still allow.
     *
     * @param actionScore the action score, final or pending
     * @param compliance the compliance score, decided or not
     * @return the bands by the table of the policy that the action score was assessed by
     */
    public static BandingAssessment of(ActionScoreAssessment actionScore, ComplianceAssessment compliance) {
        Optional<ComplianceDecision> decision = compliance.decision();
        boolean decided = actionScore.assessed() && decision.isPresent();
        return new BandingAssessment(
                reachable(actionScore, compliance.lowest(), compliance.highest()),
                decided ? Optional.of(decision.get().decidedOn()) : Optional.empty(),
                decided && compliance.needsNewDecision());
    }

    /**
     * Looks up every band that the bounds of the action score allow where the compliance score is supposed.
     *
     * @param actionScore the action score, final or pending
     * @param lowest the lowest compliance score that is supposed possible
     * @param highest the highest compliance score that is supposed possible, which may be the same
     * @return the bands, provisional, for they rest on a supposition
     * @throws InvalidValueException if something is missing, or the lowest is higher than the highest
     */
    public static BandingAssessment supposing(
            ActionScoreAssessment actionScore, ComplianceScore lowest, ComplianceScore highest) {
        given("actionScore", actionScore);
        given("lowest", lowest);
        given("highest", highest);
        that(lowest.compareTo(highest) <= 0, "lowest", "no more than the highest, " + highest.value(), lowest.value());
        return new BandingAssessment(reachable(actionScore, lowest, highest), Optional.empty(), false);
    }

    private static List<ReachableBand> reachable(
            ActionScoreAssessment actionScore, ComplianceScore lowest, ComplianceScore highest) {
        ActionScore lowestAction = actionScore.lowest();
        ActionScore highestAction = actionScore.highest();
        ImmutableList.Builder<ReachableBand> bands = ImmutableList.builder();
        for (Band band : BANDS) {
            ImmutableList.Builder<ScorePair> restsOn = ImmutableList.builder();
            boolean reachable = false;
            for (ScorePair pair : PAIRS) {
                if (isBetween(lowestAction, pair.action(), highestAction)
                        && isBetween(lowest, pair.compliance(), highest)
                        && actionScore.policy().band(pair.action(), pair.compliance()) == band) {
                    restsOn.add(pair);
                    reachable = true;
                }
            }
            if (reachable) {
                bands.add(new ReachableBand(band, restsOn.build()));
            }
        }
        return bands.build();
    }

    private static ImmutableList<ScorePair> pairs() {
        ImmutableList.Builder<ScorePair> pairs = ImmutableList.builder();
        for (ActionScore action : ActionScore.values()) {
            for (ComplianceScore compliance : ComplianceScore.values()) {
                pairs.add(new ScorePair(action, compliance));
            }
        }
        return pairs.build();
    }

    private static <T extends Comparable<? super T>> boolean isBetween(T lowest, T value, T highest) {
        return lowest.compareTo(value) <= 0 && value.compareTo(highest) <= 0;
    }

    /**
     * Returns the band, where only one is reachable.
     *
     * @return the band, which need not be {@link #settled() final}; empty where several are reachable
     */
    public Optional<Band> certain() {
        return reachable.size() == 1 ? Optional.of(reachable.get(0).banding()) : Optional.empty();
    }

    /**
     * Returns the band that stands: both scores are assessed, and a reviewer decided the compliance score.
     *
     * @return the band, which is that of the service until a new decision changes it; empty while it is provisional
     */
    public Optional<Band> decided() {
        return decidedOn.isPresent() ? certain() : Optional.empty();
    }

    /**
     * Tells whether the band is decided for good, as far as anything is: nothing that the decision rests on has changed since
     * (reading R37).
     *
     * @return true where a band is {@linkplain #decided() decided} and no new decision is needed
     */
    public boolean settled() {
        return decidedOn.isPresent() && !newDecisionNeeded;
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
     * Returns the bands in words, such as {@code Adequate, final}, {@code Adequate, decided; a new decision is needed},
     * {@code Adequate, certain but provisional} or {@code Poor or Adequate, provisional}.
     */
    @Override
    public String toString() {
        String bands = reachable.stream().map(band -> band.banding().words()).collect(joining(" or "));
        if (decidedOn.isPresent()) {
            return bands + (newDecisionNeeded ? ", decided; a new decision is needed" : ", final");
        }
        return bands + (reachable.size() == 1 ? ", certain but provisional" : ", provisional");
    }
}
