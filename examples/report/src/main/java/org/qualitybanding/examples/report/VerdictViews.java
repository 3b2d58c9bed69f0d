package org.qualitybanding.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.StandingInWords;

/** Puts the band and the scores that it comes of into what the page shows first. A pending score is never a number (reading R7). */
final class VerdictViews {

    private static final String UNKNOWN = "Not known yet";

    private final ReviewStanding standing;
    private final StandingInWords told;
    private final PlainTexts words;

    VerdictViews(ReviewStanding standing, StandingInWords told, PlainTexts words) {
        this.standing = standing;
        this.told = told;
        this.words = words;
    }

    PageView.Verdict view() {
        BandingAssessment banding = standing.scorecard().banding();
        List<String> bands = banding.reachable().stream()
                .map(band -> words.name("band", band.banding()))
                .toList();
        return new PageView.Verdict(
                words.or(bands),
                banding.certain().map(PageViews::style).orElse("open"),
                status(banding),
                Line.of(told.summary()),
                List.of(
                        actionScore(standing.scorecard().actionScore()),
                        complianceScore(standing.scorecard().compliance()),
                        overallScore(banding),
                        counts(standing.scorecard().actionScore())));
    }

    private static String status(BandingAssessment banding) {
        if (banding.settled()) {
            return "Final";
        }
        if (banding.decidedOn().isPresent()) {
            return "Decided; a new decision is needed";
        }
        return banding.certain().isPresent() ? "Certain, not decided yet" : "Not decided yet";
    }

    private PageView.Figure actionScore(ActionScoreAssessment score) {
        if (score.assessed()) {
            return new PageView.Figure(
                    "action-score",
                    "Action score",
                    score.decision().score().words(),
                    words.name("outcome", score.decision().outcome()) + ", by the plan of "
                            + words.date(score.assessedOn().orElseThrow()));
        }
        List<String> possible = new ArrayList<>();
        for (ActionScore each : ActionScore.values()) {
            if (each.compareTo(score.lowest()) >= 0 && each.compareTo(score.highest()) <= 0) {
                possible.add(each.words());
            }
        }
        return new PageView.Figure("action-score", "Action score", UNKNOWN, "It can become " + words.or(possible));
    }

    private PageView.Figure complianceScore(ComplianceAssessment compliance) {
        String name = "Compliance score";
        String key = "compliance-score";
        if (compliance.decision().isPresent()) {
            return new PageView.Figure(
                    key,
                    name,
                    number(compliance.decision().get().score().value()),
                    "A reviewer decided it on "
                            + words.date(compliance.decision().get().decidedOn()));
        }
        String indicated = compliance
                .indicated()
                .map(score -> "The facts indicate " + score.value()
                        + (compliance.engagementEndedOn().isPresent() ? "; a reviewer decides" : " so far"))
                .orElse(
                        compliance.engagementEndedOn().isPresent()
                                ? "The engagement has ended"
                                : "It is assessed at the end of the engagement");
        return new PageView.Figure(key, name, UNKNOWN, indicated);
    }

    private static String number(int value) {
        return Integer.toString(value);
    }

    private PageView.Figure overallScore(BandingAssessment banding) {
        List<String> scores = banding.overallScores().stream()
                .map(OverallScore::value)
                .map(String::valueOf)
                .toList();
        return scores.size() == 1
                ? new PageView.Figure("overall-score", "Overall score", scores.get(0), "The two scores together")
                : new PageView.Figure("overall-score", "Overall score", UNKNOWN, "It can become " + words.or(scores));
    }

    private PageView.Figure counts(ActionScoreAssessment score) {
        return new PageView.Figure(
                "counts",
                score.assessed() ? "Actions counted" : "Actions found so far",
                Long.toString(score.counts().total()),
                words.counted("significant", score.counts().significant()) + ", "
                        + words.counted("minor", score.counts().minor()));
    }
}
