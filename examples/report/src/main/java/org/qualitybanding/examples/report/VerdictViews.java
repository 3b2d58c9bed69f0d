package org.qualitybanding.examples.report;

import java.util.List;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/** Puts the band and the scores that it comes of into what the page shows first. A pending score is never a number (reading R7). */
final class VerdictViews {

    private final ReviewStanding standing;
    private final StandingInWords told;
    private final PageOptions options;
    private final Texts texts;

    VerdictViews(ReviewStanding standing, StandingInWords told, PageOptions options) {
        this.standing = standing;
        this.told = told;
        this.options = options;
        this.texts = options.texts();
    }

    PageView.Verdict view() {
        BandingAssessment banding = standing.scorecard().banding();
        List<String> bands = banding.reachable().stream()
                .map(band -> texts.words(band.banding()))
                .toList();
        return new PageView.Verdict(
                texts.or(bands),
                banding.certain().map(PageViews::style).orElse("open"),
                status(banding),
                Line.of(told.summary()),
                List.of(
                        actionScore(standing.scorecard().actionScore()),
                        complianceScore(standing.scorecard().compliance()),
                        overallScore(banding),
                        counts(standing.scorecard().actionScore())));
    }

    private String status(BandingAssessment banding) {
        if (banding.settled()) {
            return options.text("verdict.final");
        }
        if (banding.decidedOn().isPresent()) {
            return options.text("verdict.new-decision-needed");
        }
        return options.text(banding.certain().isPresent() ? "verdict.certain" : "verdict.open");
    }

    private PageView.Figure figure(String key, String value, String note) {
        return new PageView.Figure(key, options.text(key), value, note);
    }

    private PageView.Figure unknown(String key, String note) {
        return figure(key, options.text("score.unknown"), note);
    }

    private PageView.Figure actionScore(ActionScoreAssessment score) {
        String key = "action-score";
        if (score.assessed()) {
            return figure(
                    key,
                    score.decision().score().words(),
                    options.text(
                            "score.action-note",
                            "outcome",
                            texts.words(score.decision().outcome()),
                            "date",
                            texts.date(score.assessedOn().orElseThrow())));
        }
        List<String> possible =
                score.possible().stream().map(ActionScore::words).toList();
        return unknown(key, options.text("score.can-become", "scores", texts.or(possible)));
    }

    private PageView.Figure complianceScore(ComplianceAssessment compliance) {
        String key = "compliance-score";
        if (compliance.decision().isPresent()) {
            ComplianceDecision made = compliance.decision().get();
            return figure(
                    key,
                    Integer.toString(made.score().value()),
                    options.text("score.compliance-note", "date", texts.date(made.decidedOn())));
        }
        boolean ended = compliance.engagementEndedOn().isPresent();
        if (compliance.indicated().isPresent()) {
            String score = Integer.toString(compliance.indicated().get().value());
            return unknown(
                    key,
                    options.text(ended ? "score.compliance-to-decide" : "score.compliance-indicated", "score", score));
        }
        return unknown(key, options.text(ended ? "score.compliance-ended" : "score.compliance-pending"));
    }

    private PageView.Figure overallScore(BandingAssessment banding) {
        String key = "overall-score";
        List<String> scores = banding.overallScores().stream()
                .map(OverallScore::value)
                .map(String::valueOf)
                .toList();
        return scores.size() == 1
                ? figure(key, scores.get(0), options.text("score.overall-note"))
                : unknown(key, options.text("score.can-become", "scores", texts.or(scores)));
    }

    private PageView.Figure counts(ActionScoreAssessment score) {
        return new PageView.Figure(
                "counts",
                options.text(score.assessed() ? "count.counted" : "count.found"),
                Long.toString(score.counts().total()),
                options.text(
                        "count.note",
                        "significant",
                        texts.counted("significant", score.counts().significant()),
                        "minor",
                        texts.counted("minor", score.counts().minor())));
    }
}
