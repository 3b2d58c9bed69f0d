package org.qualitybanding.scoring.policy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.ScorePair;
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
        Map<ActionScore, Map<ComplianceScore, Band>> rows = rows(given("bands", bands));
        List<PolicyFinding> holes = new ArrayList<>();
        List<PolicyFinding> falls = new ArrayList<>();
        find(rows, holes, falls);
        if (!holes.isEmpty() || !falls.isEmpty()) {
            throw refusal(holes, falls);
        }
        bands = new BandTable(rows);
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
        return ((BandTable) bands).band(given("action", action), given("compliance", compliance));
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

    /** Copies a table, both scores in the order of their values, as far as it is given. */
    private static Map<ActionScore, Map<ComplianceScore, Band>> rows(
            Map<ActionScore, Map<ComplianceScore, Band>> given) {
        Map<ActionScore, Map<ComplianceScore, Band>> rows = new EnumMap<>(ActionScore.class);
        for (ActionScore action : ActionScore.values()) {
            Map<ComplianceScore, Band> row = new EnumMap<>(ComplianceScore.class);
            Map<ComplianceScore, Band> givenRow = given.get(action);
            for (ComplianceScore compliance : ComplianceScore.values()) {
                Band band = givenRow == null ? null : givenRow.get(compliance);
                if (band != null) {
                    row.put(compliance, band);
                }
            }
            rows.put(action, Collections.unmodifiableMap(row));
        }
        return rows;
    }

    /** Finds the pairs without a band, and those whose band is lower than that of the pair with one score less. */
    private static void find(
            Map<ActionScore, Map<ComplianceScore, Band>> rows, List<PolicyFinding> holes, List<PolicyFinding> falls) {
        for (ActionScore action : ActionScore.values()) {
            for (ComplianceScore compliance : ComplianceScore.values()) {
                if (at(rows, action, compliance) == null) {
                    ScorePair pair = new ScorePair(action, compliance);
                    holes.add(finding(PolicyFinding.Kind.MATRIX_HOLE, "no band for " + pair, List.of(pair)));
                }
                if (action != ActionScore.MINUS_ONE) {
                    addFall(falls, rows, ActionScore.of(action.value() - 1), compliance, action, compliance);
                }
                if (compliance == ComplianceScore.MET) {
                    addFall(falls, rows, action, ComplianceScore.NOT_MET, action, compliance);
                }
            }
        }
    }

    private static void addFall(
            List<PolicyFinding> falls,
            Map<ActionScore, Map<ComplianceScore, Band>> rows,
            ActionScore lowerAction,
            ComplianceScore lowerCompliance,
            ActionScore higherAction,
            ComplianceScore higherCompliance) {
        Band lower = at(rows, lowerAction, lowerCompliance);
        Band higher = at(rows, higherAction, higherCompliance);
        if (lower != null && higher != null && lower.compareTo(higher) > 0) {
            ScorePair below = new ScorePair(lowerAction, lowerCompliance);
            ScorePair above = new ScorePair(higherAction, higherCompliance);
            falls.add(finding(
                    PolicyFinding.Kind.MATRIX_FALLS,
                    lower.words() + " for " + below + " but " + higher.words() + " for " + above,
                    List.of(below, above)));
        }
    }

    private static @Nullable Band at(
            Map<ActionScore, Map<ComplianceScore, Band>> rows, ActionScore action, ComplianceScore compliance) {
        return requireNonNull(rows.get(action)).get(compliance);
    }

    private static PolicyFinding finding(PolicyFinding.Kind kind, String says, List<ScorePair> scores) {
        return new PolicyFinding(kind, List.of(), List.of(), List.of(), scores, says);
    }

    private static PolicyRefusedException refusal(List<PolicyFinding> holes, List<PolicyFinding> falls) {
        List<Fault> faults = new ArrayList<>();
        if (!holes.isEmpty()) {
            faults.add(new Fault(
                    "bands",
                    Optional.empty(),
                    "a band for every pair of scores",
                    holes.stream()
                            .map(hole -> hole.scores().get(0).toString())
                            .collect(joining(", ", "none for ", ""))));
        }
        if (!falls.isEmpty()) {
            faults.add(new Fault(
                    "bands",
                    Optional.empty(),
                    "a table that never falls when a score rises",
                    falls.stream().map(PolicyFinding::says).collect(joining("; "))));
        }
        return new PolicyRefusedException(
                faults, Stream.concat(holes.stream(), falls.stream()).toList());
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
