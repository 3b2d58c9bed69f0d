package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.UncountedDecision;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Says where the compliance score comes from, or why there is none yet, and which actions were not met in time. */
final class ComplianceReasons {

    private final ReviewStanding standing;
    private final ComplianceAssessment compliance;
    private final Wording wording;
    private final ImmutableList.Builder<Sentence> sentences;

    private ComplianceReasons(ReviewStanding standing, Wording wording, ImmutableList.Builder<Sentence> sentences) {
        this.standing = standing;
        this.compliance = standing.scorecard().compliance();
        this.wording = wording;
        this.sentences = sentences;
    }

    static void addTo(ImmutableList.Builder<Sentence> sentences, ReviewStanding standing, Wording wording) {
        ComplianceReasons reasons = new ComplianceReasons(standing, wording, sentences);
        reasons.addScore();
        reasons.addTally();
        reasons.addNotInAPlan();
        reasons.compliance.notMetInTime().forEach(reasons::addMissed);
        reasons.compliance.uncounted().forEach(reasons::addUncounted);
    }

    private void addScore() {
        sentences.add(
                switch (compliance.status()) {
                    case PROVISIONAL ->
                        wording.sentence("why.compliance-provisional", List.of(PublishedModel.M21, PublishedModel.R19));
                    case OPEN -> open(compliance.engagementEndedOn().get());
                    case INDICATED ->
                        wording.sentence(
                                "why.compliance-indicated",
                                List.of(PublishedModel.M19, PublishedModel.R12, PublishedModel.R13),
                                "score",
                                score(compliance.indicated().get()),
                                "date",
                                wording.date(compliance.indicatedSince().get()));
                    case CONFIRMED, DEPARTED, DECIDED ->
                        decided(compliance.decision().get());
                });
    }

    private Sentence open(LocalDate endedOn) {
        if (compliance.rule().basis() == ComplianceRule.Basis.REVIEWERS_WORD) {
            return wording.sentence(
                    "why.compliance-reviewers-word",
                    List.of(PublishedModel.M19, PublishedModel.R13),
                    "date",
                    wording.date(endedOn));
        }
        return wording.sentence(
                "why.compliance-open",
                List.of(PublishedModel.R15, PublishedModel.R19),
                "date",
                wording.date(endedOn),
                "actions",
                wording.actions(compliance.pending()));
    }

    private Sentence decided(ComplianceDecision decision) {
        Optional<ComplianceScore> indicated = compliance.indicated();
        String score = score(decision.score());
        String date = wording.date(decision.decidedOn());
        if (compliance.status() == ComplianceAssessment.Status.DEPARTED && indicated.isPresent()) {
            return wording.sentence(
                    "why.compliance-departed",
                    List.of(PublishedModel.M20, PublishedModel.R12),
                    "score",
                    score,
                    "date",
                    date,
                    "indicated",
                    score(indicated.get()));
        }
        String code = switch (compliance.status()) {
            case CONFIRMED -> "why.compliance-confirmed";
            case DEPARTED -> "why.compliance-departed-from-none";
            default -> "why.compliance-decided";
        };
        return wording.sentence(code, List.of(PublishedModel.M19, PublishedModel.R12), "score", score, "date", date);
    }

    private static String score(ComplianceScore score) {
        return Integer.toString(score.value());
    }

    private void addTally() {
        List<ActionCompliance> counted = compliance.rule().counted(compliance.actions());
        if (counted.isEmpty()) {
            if (compliance.status() != ComplianceAssessment.Status.PROVISIONAL) {
                sentences.add(wording.sentence("why.nothing-to-meet", List.of(PublishedModel.M19, PublishedModel.R11)));
            }
            return;
        }
        sentences.add(wording.sentence(
                "why.tally",
                List.of(PublishedModel.M19, PublishedModel.R14, PublishedModel.R15, PublishedModel.R18),
                "total",
                Integer.toString(counted.size()),
                "met",
                number(counted, ActionCompliance.Result.MET_IN_TIME),
                "excused",
                number(counted, ActionCompliance.Result.EXCUSED),
                "missed",
                number(counted, ActionCompliance.Result.NOT_MET_IN_TIME),
                "pending",
                number(counted, ActionCompliance.Result.PENDING)));
    }

    /** What was found and is in no plan yet counts later, or the tally would seem to forget it. */
    private void addNotInAPlan() {
        long later = standing.actions().stream()
                .filter(action -> action.state() == Duty.State.NOT_ISSUED)
                .count();
        if (later > 0 && compliance.status() == ComplianceAssessment.Status.PROVISIONAL) {
            sentences.add(wording.sentence(
                    "why.not-in-a-plan",
                    List.of(PublishedModel.M14, PublishedModel.R26),
                    "actions",
                    wording.counted("found-actions", later)));
        }
    }

    private static String number(List<ActionCompliance> counted, ActionCompliance.Result result) {
        return Long.toString(
                counted.stream().filter(action -> action.result() == result).count());
    }

    /** A decided score rests on the record of the decision's day, which need not be how the action stands today (reading R37). */
    private void addMissed(String actionId) {
        Optional<ActionStanding> today = standing.action(actionId);
        boolean stillMissed =
                today.flatMap(ActionStanding::result).equals(Optional.of(ActionCompliance.Result.NOT_MET_IN_TIME));
        if (stillMissed && today.get().deadline().isPresent()) {
            sentences.add(LateWords.evidence("why.missed", "why.missed-nothing-sent", today.get(), wording));
        } else {
            sentences.add(wording.sentence(
                    "why.missed-then",
                    List.of(PublishedModel.R14, PublishedModel.R37),
                    "action",
                    wording.action(actionId)));
        }
    }

    private void addUncounted(UncountedDecision later) {
        sentences.add(wording.sentence(
                Wording.code("uncounted", later.reason()),
                List.of(PublishedModel.R12, PublishedModel.R37),
                "date",
                wording.date(later.decision().decidedOn())));
    }
}
