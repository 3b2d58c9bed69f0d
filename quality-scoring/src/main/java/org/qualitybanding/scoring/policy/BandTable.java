package org.qualitybanding.scoring.policy;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;

/**
 * The bands of a matrix, equal to any map with the same, with its cells side by side for a quick answer. A matrix is a record, so
 * that a mapper reads and writes it as it is, and a record keeps nothing but its components.
 */
final class BandTable extends AbstractMap<ActionScore, Map<ComplianceScore, Band>> {

    private static final int COLUMNS = ComplianceScore.values().length;
    private static final int LOWEST = ActionScore.MINUS_ONE.value();

    private final Map<ActionScore, Map<ComplianceScore, Band>> rows;
    private final Band[] cells;

    /** Takes rows that have a band for each pair of scores, and that nobody changes. */
    BandTable(Map<ActionScore, Map<ComplianceScore, Band>> rows) {
        this.rows = Collections.unmodifiableMap(rows);
        this.cells = new Band[ActionScore.values().length * COLUMNS];
        for (ActionScore action : ActionScore.values()) {
            for (ComplianceScore compliance : ComplianceScore.values()) {
                cells[cell(action, compliance)] =
                        requireNonNull(requireNonNull(rows.get(action)).get(compliance));
            }
        }
    }

    private static int cell(ActionScore action, ComplianceScore compliance) {
        return (action.value() - LOWEST) * COLUMNS + compliance.value();
    }

    Band band(ActionScore action, ComplianceScore compliance) {
        return cells[cell(action, compliance)];
    }

    @Override
    public Set<Entry<ActionScore, Map<ComplianceScore, Band>>> entrySet() {
        return rows.entrySet();
    }
}
