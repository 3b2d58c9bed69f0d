package org.qualitybanding.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.card.Scorecard;

/**
 * The table of bands (clause M22), in which the pairs of scores of a review are marked.
 *
 * @param columns the action scores, in words
 * @param rows a row for each compliance score
 */
record MatrixView(List<String> columns, List<Row> rows) {

    static MatrixView of(Scorecard scorecard, PageOptions options) {
        Set<ScorePair> possible = scorecard.banding().reachable().stream()
                .flatMap(band -> band.restsOn().stream())
                .collect(Collectors.toSet());
        String mark = options.text(possible.size() == 1 ? "matrix.here" : "matrix.possible");
        List<Row> rows = new ArrayList<>();
        for (ComplianceScore compliance : ComplianceScore.values()) {
            List<Cell> cells = new ArrayList<>();
            for (ActionScore action : ActionScore.values()) {
                ScorePair pair = new ScorePair(action, compliance);
                Band band = scorecard.policy().matrix().band(action, compliance);
                cells.add(new Cell(
                        action.words(),
                        options.texts().words(band),
                        PageViews.style(band),
                        pair.overall().toString(),
                        possible.contains(pair),
                        possible.contains(pair) ? mark : ""));
            }
            rows.add(new Row(options.text(compliance == ComplianceScore.MET ? "matrix.met" : "matrix.not-met"), cells));
        }
        return new MatrixView(
                List.of(ActionScore.values()).stream().map(ActionScore::words).toList(), rows);
    }

    /**
     * The bands of a compliance score.
     *
     * @param compliance the compliance score, and what it means
     * @param cells a cell for each action score
     */
    record Row(String compliance, List<Cell> cells) {}

    /**
     * The band of a pair of scores.
     *
     * @param action the action score
     * @param band its name
     * @param style the name of its style
     * @param overall the overall score
     * @param marked whether the review is there, or can still come there
     * @param mark which of the two, in words; empty where it is neither
     */
    record Cell(String action, String band, String style, String overall, boolean marked, String mark) {}
}
