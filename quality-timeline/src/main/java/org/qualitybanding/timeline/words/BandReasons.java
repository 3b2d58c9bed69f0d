package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Says why a band is what it is: the action score, the compliance score, and what the two make together. */
final class BandReasons {

    private final ReviewStanding standing;
    private final Scorecard scorecard;
    private final Wording wording;
    private final ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();

    private BandReasons(ReviewStanding standing, Wording wording) {
        this.standing = standing;
        this.scorecard = standing.scorecard();
        this.wording = wording;
    }

    static Sentence summary(ReviewStanding standing, Wording wording) {
        BandingAssessment banding = standing.scorecard().banding();
        boolean abandoned = standing.stage() == ReviewStanding.Stage.ABANDONED;
        List<String> bands = banding.reachable().stream()
                .map(band -> wording.of("band", band.banding()))
                .toList();
        if (banding.decidedOn().isPresent()) {
            String code = "summary.final";
            if (!banding.settled()) {
                code = abandoned ? "summary.abandoned-decided" : "summary.new-decision-needed";
            }
            return wording.sentence(
                    code,
                    List.of(PublishedModel.M22, banding.settled() ? PublishedModel.R12 : PublishedModel.R37),
                    "band",
                    bands.get(0),
                    "date",
                    wording.date(banding.decidedOn().get()));
        }
        if (abandoned) {
            return wording.sentence("summary.abandoned", List.of(PublishedModel.M21));
        }
        return undecided(standing, bands, wording);
    }

    private static Sentence undecided(ReviewStanding standing, List<String> bands, Wording wording) {
        String stage = wording.of("stage", standing.stage());
        List<Clause> clauses = List.of(PublishedModel.M22, PublishedModel.R19);
        if (bands.size() == 1) {
            return wording.sentence("summary.certain", clauses, "stage", stage, "band", bands.get(0));
        }
        Optional<Band> pointedTo = pointedTo(standing.scorecard());
        return pointedTo.isEmpty()
                ? wording.sentence("summary.open", clauses, "stage", stage, "bands", wording.or(bands))
                : wording.sentence(
                        "summary.pointing",
                        List.of(PublishedModel.M22, PublishedModel.R12),
                        "stage",
                        stage,
                        "band",
                        wording.of("band", pointedTo.get()),
                        "bands",
                        wording.or(bands));
    }

    /** The band that a reviewer would confirm, where the action score stands and the facts indicate a compliance score already. */
    private static Optional<Band> pointedTo(Scorecard scorecard) {
        Optional<ComplianceScore> indicated = scorecard.compliance().indicated();
        if (indicated.isEmpty() || !scorecard.actionScore().assessed()) {
            return Optional.empty();
        }
        for (ReachableBand band : scorecard.banding().reachable()) {
            for (ScorePair pair : band.restsOn()) {
                if (pair.compliance() == indicated.get()) {
                    return Optional.of(band.banding());
                }
            }
        }
        return Optional.empty();
    }

    static List<Sentence> of(ReviewStanding standing, Wording wording) {
        BandReasons reasons = new BandReasons(standing, wording);
        reasons.addActionScore(standing.scorecard().actionScore());
        ComplianceReasons.addTo(reasons.sentences, standing, wording);
        reasons.addBand(standing.scorecard().banding());
        return reasons.sentences.build();
    }

    private void addActionScore(ActionScoreAssessment score) {
        if (score.gate().tripped()) {
            ActionCounts found = score.gate().decision().counts();
            sentences.add(wording.sentence(
                    "why.full-review",
                    List.of(PublishedModel.M8, PublishedModel.R4),
                    "significant",
                    significant(found),
                    "minor",
                    minor(found)));
        }
        if (score.assessed()) {
            addFinal(score, score.assessedOn().get());
        } else {
            addPending(score);
        }
    }

    private void addFinal(ActionScoreAssessment score, LocalDate sentOn) {
        String outcome = wording.of("outcome", score.decision().outcome());
        String value = score.decision().score().words();
        if (score.counts().total() == 0) {
            sentences.add(wording.sentence(
                    "why.action-score-no-actions",
                    List.of(PublishedModel.M10, PublishedModel.R11),
                    "date",
                    wording.date(sentOn),
                    "outcome",
                    outcome,
                    "score",
                    value));
        } else {
            sentences.add(wording.sentence(
                    "why.action-score",
                    score.decision().explanation().clauses(),
                    "date",
                    wording.date(sentOn),
                    "significant",
                    significant(score.counts()),
                    "minor",
                    minor(score.counts()),
                    "outcome",
                    outcome,
                    "score",
                    value));
        }
    }

    /** A pending score is never a number, only what it can still become (reading R7). */
    private void addPending(ActionScoreAssessment score) {
        String extent = switch (score.extent()) {
            case NOT_BEGUN -> "why.action-score-not-begun";
            case INITIAL_DOMAINS -> "why.action-score-initial";
            case ALL_DOMAINS -> "why.action-score-all";
        };
        sentences.add(wording.sentence(extent, List.of(PublishedModel.M21, PublishedModel.R7)));
        if (score.extent() == ActionScoreAssessment.Extent.NOT_BEGUN) {
            return;
        }
        List<String> scores = score.possible().stream().map(ActionScore::words).toList();
        boolean one = scores.size() == 1;
        sentences.add(wording.sentence(
                one ? "why.action-score-bound" : "why.action-score-open",
                List.of(PublishedModel.M18, PublishedModel.R7),
                "significant",
                significant(score.counts()),
                "minor",
                minor(score.counts()),
                one ? "score" : "scores",
                wording.or(scores)));
    }

    private void addBand(BandingAssessment banding) {
        if (banding.reachable().size() > 1) {
            return; // what each band takes is told by itself
        }
        ReachableBand band = banding.reachable().get(0);
        String name = wording.of("band", band.banding());
        if (band.restsOn().size() == 1) {
            ScorePair pair = band.restsOn().get(0);
            sentences.add(wording.sentence(
                    "why.table",
                    List.of(PublishedModel.M22, PublishedModel.R21),
                    "action",
                    pair.action().words(),
                    "compliance",
                    Integer.toString(pair.compliance().value()),
                    "band",
                    name));
        } else {
            sentences.add(
                    wording.sentence("why.all-ways", List.of(PublishedModel.M22, PublishedModel.R21), "band", name));
        }
        addTrueReasonForPoor();
        Optional<ComplianceDecision> decision = scorecard.compliance().decision();
        if (decision.isPresent() && scorecard.compliance().needsNewDecision()) {
            List<String> changes = scorecard.compliance().changedSince().stream()
                    .map(change -> wording.text(
                            Wording.code("change", change.kind()),
                            "action",
                            wording.action(change.actionId()),
                            "date",
                            wording.date(change.on())))
                    .toList();
            sentences.add(wording.sentence(
                    "why.new-decision-needed",
                    List.of(PublishedModel.R12, PublishedModel.R37),
                    "date",
                    wording.date(decision.get().decidedOn()),
                    "changes",
                    wording.then(changes)));
        }
    }

    /** Where the number of actions is not why a service is Poor, nobody reads that it is (clause M24, reading R20). */
    private void addTrueReasonForPoor() {
        for (Advisory advisory : scorecard.advisories()) {
            if (advisory.kind() == Advisory.Kind.POOR_WITH_FEW_ACTIONS) {
                ActionCounts counts = standing.scorecard().actionScore().counts();
                sentences.add(wording.sentence(
                        "why.poor-with-few-actions",
                        List.of(PublishedModel.R20, PublishedModel.M24),
                        "significant",
                        significant(counts),
                        "minor",
                        minor(counts)));
            }
        }
    }

    private String significant(ActionCounts counts) {
        return wording.counted("significant", counts.significant());
    }

    private String minor(ActionCounts counts) {
        return wording.counted("minor", counts.minor());
    }
}
