package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.whatif.ComplianceNeed;
import org.qualitybanding.timeline.whatif.WhatIf;

/** Says what a band that is still reachable takes. */
final class ReachWords {

    private final ComplianceNeed need;
    private final Wording wording;
    private final ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();

    private ReachWords(ComplianceNeed need, Wording wording) {
        this.need = need;
        this.wording = wording;
    }

    static List<Sentence> of(ReviewStanding standing, ReachableBand band, Wording wording) {
        ReachWords words = new ReachWords(WhatIf.of(standing).complianceNeed(), wording);
        if (band.restsOn().size() > 1
                && standing.scorecard().banding().certain().isPresent()) {
            return List.of(wording.sentence("reach.all-ways", List.of(PublishedModel.M22, PublishedModel.R19)));
        }
        Set<ComplianceScore> scores = EnumSet.noneOf(ComplianceScore.class);
        words.addScores(band.restsOn());
        band.restsOn().forEach(pair -> scores.add(pair.compliance()));
        if (standing.scorecard().actionScore().extent() != ActionScoreAssessment.Extent.NOT_BEGUN) {
            scores.forEach(words::addNeed);
        }
        return words.sentences.build();
    }

    private void addScores(List<ScorePair> pairs) {
        if (pairs.size() == 1) {
            sentences.add(wording.sentence("reach.scores", List.of(PublishedModel.M22), values(pairs.get(0))));
            return;
        }
        List<String> each =
                pairs.stream().map(pair -> wording.text("pair", values(pair))).toList();
        sentences.add(wording.sentence("reach.one-of-scores", List.of(PublishedModel.M22), "pairs", wording.or(each)));
    }

    private static String[] values(ScorePair pair) {
        return new String[] {
            "action",
            pair.action().words(),
            "compliance",
            Integer.toString(pair.compliance().value())
        };
    }

    private void addNeed(ComplianceScore score) {
        boolean met = score == ComplianceScore.MET;
        switch (need.status()) {
            case REACHED -> add(met ? "reach.nothing-more" : "reach.no-miss");
            case LOST -> {
                if (met) {
                    addLost();
                } else {
                    add("reach.lost-anyway");
                }
            }
            case OPEN -> {
                if (met) {
                    addToMeet();
                } else {
                    addMisses();
                }
            }
            case REVIEWERS_WORD -> addOfScore("reach.reviewers-word", score);
            case DECIDED -> addOfScore("reach.decided", score);
        }
    }

    private void add(String code) {
        sentences.add(wording.sentence(code, List.of(PublishedModel.R12, PublishedModel.R13)));
    }

    private void addOfScore(String code, ComplianceScore score) {
        sentences.add(
                wording.sentence(code, List.of(PublishedModel.R12), "compliance", Integer.toString(score.value())));
    }

    private void addMisses() {
        sentences.add(wording.sentence(
                "reach.misses",
                List.of(PublishedModel.M19, PublishedModel.R13),
                "missed",
                wording.counted("missed", need.missesToLose())));
    }

    private void addLost() {
        List<String> lost = need.lost().stream().map(ActionStanding::actionId).toList();
        sentences.add(wording.sentence(
                "reach.lost",
                List.of(PublishedModel.M20, PublishedModel.R12, PublishedModel.R18),
                "actions",
                wording.actions(lost)));
    }

    private void addToMeet() {
        List<String> undated = new ArrayList<>();
        for (ActionStanding action : need.each()) {
            if (action.deadline().isEmpty() && action.state() != Duty.State.AWAITING_JUDGEMENT) {
                undated.add(action.actionId());
            } else {
                addToMeet(action);
            }
        }
        if (!undated.isEmpty()) {
            sentences.add(wording.sentence(
                    "reach.evidence-undated",
                    List.of(PublishedModel.M14, PublishedModel.R14),
                    "actions",
                    wording.actions(undated)));
        }
        if (!need.someOf().isEmpty()) {
            List<String> some = need.someOf().stream().map(this::byItsLastDay).toList();
            sentences.add(wording.sentence(
                    "reach.some-of",
                    List.of(PublishedModel.M19, PublishedModel.R13),
                    "count",
                    Integer.toString(need.atLeast()),
                    "actions",
                    wording.and(some)));
        }
    }

    private String byItsLastDay(ActionStanding action) {
        String name = wording.action(action.actionId());
        return action.deadline().isEmpty() || action.state() == Duty.State.AWAITING_JUDGEMENT
                ? name
                : wording.text(
                        "action-by",
                        "action",
                        name,
                        "date",
                        wording.date(action.deadline().get().dueOn()));
    }

    private void addToMeet(ActionStanding action) {
        String name = wording.action(action.actionId());
        if (action.state() == Duty.State.AWAITING_JUDGEMENT) {
            sentences.add(wording.sentence(
                    "reach.judgement", List.of(PublishedModel.M15, PublishedModel.R15), "action", name));
        } else {
            sentences.add(wording.sentence(
                    action.attempts().isEmpty() ? "reach.evidence" : "reach.evidence-anew",
                    List.of(PublishedModel.M14, PublishedModel.R14),
                    "action",
                    name,
                    "date",
                    wording.date(action.deadline().get().dueOn()),
                    "attempts",
                    wording.attempts(action)));
        }
    }
}
