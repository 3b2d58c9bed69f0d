package org.qualitybanding.scoring.policy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.check.FindingWords;
import org.qualitybanding.scoring.check.PolicyFinding;
import org.qualitybanding.scoring.check.PolicyRefusedException;

/**
 * The table that gives the band for each pair of action score and compliance score (clause M22).
 *
 * <p>The published table is
 *
 * <table>
 * <caption>Bands of the published model</caption>
 * <tr><th></th><th>action -1</th><th>action 0</th><th>action +1</th></tr>
 * <tr><td>compliance 0</td><td>Poor</td><td>Adequate</td><td>Adequate</td></tr>
 * <tr><td>compliance 1</td><td>Adequate</td><td>Adequate</td><td>Good</td></tr>
 * </table>
 *
 * <p>For example, an action score of -1 with a compliance score of 1 is Adequate (clause M23). A table of one's own is
 * checked whole: it has a band for every pair, and no band falls when a score rises.
 *
 * <pre>{@code
 * BandingMatrix strict = BandingMatrix.published().with(ActionScore.ZERO, ComplianceScore.NOT_MET, Band.POOR);
 * }</pre>
 *
 * @param bands for each action score, the band for each compliance score, both in the order of their values
 */
public record BandingMatrix(Map<ActionScore, Map<ComplianceScore, Band>> bands) {

    private static final BandingMatrix PUBLISHED = new BandingMatrix(Map.of(
            ActionScore.MINUS_ONE, Map.of(ComplianceScore.NOT_MET, Band.POOR, ComplianceScore.MET, Band.ADEQUATE),
            ActionScore.ZERO, Map.of(ComplianceScore.NOT_MET, Band.ADEQUATE, ComplianceScore.MET, Band.ADEQUATE),
            ActionScore.PLUS_ONE, Map.of(ComplianceScore.NOT_MET, Band.ADEQUATE, ComplianceScore.MET, Band.GOOD)));

    /**
     * Creates a table.
     *
     * @throws PolicyRefusedException if a pair of scores has no band, or a band falls when a score rises; the message
     *     names every such pair
     * @throws InvalidValueException if there is no table at all
     */
    public BandingMatrix {
        bands = complete(given("bands", bands));
        requireNoFalls(bands);
    }

    /**
     * Returns the table of the published model (clause M22).
     *
     * @return the table that the class comment shows
     */
    public static BandingMatrix published() {
        return PUBLISHED;
    }

    /**
     * Looks up the band of a pair of scores.
     *
     * @param action the action score
     * @param compliance the compliance score
     * @return the band
     */
    public Band band(ActionScore action, ComplianceScore compliance) {
        return at(bands, given("action", action), given("compliance", compliance));
    }

    /**
     * Returns this table with another band for one pair of scores.
     *
     * @param action the action score
     * @param compliance the compliance score
     * @param band the band of the pair
     * @return the changed table
     * @throws PolicyRefusedException if a band falls in it when a score rises
     */
    public BandingMatrix with(ActionScore action, ComplianceScore compliance, Band band) {
        EnumMap<ActionScore, Map<ComplianceScore, Band>> changed = new EnumMap<>(bands);
        EnumMap<ComplianceScore, Band> row = new EnumMap<>(changed.get(given("action", action)));
        row.put(given("compliance", compliance), given("band", band));
        changed.put(action, row);
        return new BandingMatrix(changed);
    }

    private static ImmutableMap<ActionScore, Map<ComplianceScore, Band>> complete(
            Map<ActionScore, Map<ComplianceScore, Band>> given) {
        Map<ActionScore, Map<ComplianceScore, Band>> bands = new EnumMap<>(ActionScore.class);
        List<ScorePair> holes = new ArrayList<>();
        for (ActionScore action : ActionScore.values()) {
            Map<ComplianceScore, Band> row = new EnumMap<>(ComplianceScore.class);
            Map<ComplianceScore, Band> givenRow = given.get(action);
            for (ComplianceScore compliance : ComplianceScore.values()) {
                Band band = givenRow == null ? null : givenRow.get(compliance);
                if (band == null) {
                    holes.add(new ScorePair(action, compliance));
                } else {
                    row.put(compliance, band);
                }
            }
            bands.put(action, Maps.immutableEnumMap(row));
        }
        if (!holes.isEmpty()) {
            throw new PolicyRefusedException(
                    "bands",
                    "a band for every pair of scores",
                    "none for " + holes.stream().map(ScorePair::toString).collect(joining(", ")),
                    holes.stream().map(FindingWords::noBand).toList());
        }
        return Maps.immutableEnumMap(bands);
    }

    private static void requireNoFalls(Map<ActionScore, Map<ComplianceScore, Band>> bands) {
        List<PolicyFinding> falls = new ArrayList<>();
        for (ActionScore action : ActionScore.values()) {
            for (ComplianceScore compliance : ComplianceScore.values()) {
                ScorePair higher = new ScorePair(action, compliance);
                if (action != ActionScore.MINUS_ONE) {
                    addFall(falls, bands, new ScorePair(ActionScore.of(action.value() - 1), compliance), higher);
                }
                if (compliance == ComplianceScore.MET) {
                    addFall(falls, bands, new ScorePair(action, ComplianceScore.NOT_MET), higher);
                }
            }
        }
        if (!falls.isEmpty()) {
            throw new PolicyRefusedException(
                    "bands",
                    "a table that never falls when a score rises",
                    falls.stream().map(PolicyFinding::says).collect(joining("; ")),
                    falls);
        }
    }

    private static void addFall(
            List<PolicyFinding> falls,
            Map<ActionScore, Map<ComplianceScore, Band>> bands,
            ScorePair lower,
            ScorePair higher) {
        Band lowerBand = at(bands, lower.action(), lower.compliance());
        Band higherBand = at(bands, higher.action(), higher.compliance());
        if (lowerBand.compareTo(higherBand) > 0) {
            falls.add(FindingWords.fall(lower, lowerBand, higher, higherBand));
        }
    }

    /** Looks up a band in a table that is known to be complete. */
    private static Band at(
            Map<ActionScore, Map<ComplianceScore, Band>> bands, ActionScore action, ComplianceScore compliance) {
        return requireNonNull(requireNonNull(bands.get(action)).get(compliance));
    }

    /**
     * Returns the table row by row, such as
     * {@code compliance 0: Poor, Adequate, Adequate; compliance 1: Adequate, Adequate, Good (for action -1, 0, +1)}.
     */
    @Override
    public String toString() {
        return Arrays.stream(ComplianceScore.values())
                        .map(compliance -> Arrays.stream(ActionScore.values())
                                .map(action -> band(action, compliance).words())
                                .collect(joining(", ", "compliance " + compliance.value() + ": ", "")))
                        .collect(joining("; "))
                + Arrays.stream(ActionScore.values())
                        .map(ActionScore::words)
                        .collect(joining(", ", " (for action ", ")"));
    }
}
