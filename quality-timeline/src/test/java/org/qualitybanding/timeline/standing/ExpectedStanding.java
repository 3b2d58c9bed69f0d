package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.Party;

/** Checks the standing of a small review against a {@link PlainReading} of its facts. */
final class ExpectedStanding {

    private final PlainReading reading;
    private final ReviewStanding standing;

    private ExpectedStanding(ReviewStanding standing, QualityReview review) {
        this.reading = new PlainReading(review, standing.date());
        this.standing = standing;
    }

    static void isThatOf(ReviewStanding standing, QualityReview review) {
        ExpectedStanding expected = new ExpectedStanding(standing, review);
        expected.checkActionScore();
        expected.checkActions();
        expected.checkEngagement();
        expected.checkCompliance();
        expected.checkBands();
        expected.checkParties();
    }

    private void checkActionScore() {
        ActionScoreAssessment score = standing.scorecard().actionScore();
        assertThat(score.gate().tripped()).isEqualTo(reading.gateTripped());
        assertThat(score.assessedOn()).isEqualTo(reading.scoredOn());
        assertThat(score.highest()).isEqualTo(reading.highestActionScore());
        assertThat(score.lowest()).isEqualTo(lowestActionScore());
    }

    /** While the score is pending, it may still come to -1 (R7). */
    private ActionScore lowestActionScore() {
        return reading.scoredOn().isPresent() ? reading.highestActionScore() : ActionScore.MINUS_ONE;
    }

    private void checkActions() {
        List<String> ids = reading.found().stream().map(Action::id).toList();
        assertThat(standing.actions()).extracting(ActionStanding::actionId).isEqualTo(ids);
        for (Action action : reading.found()) {
            ActionStanding found = standing.action(action.id()).orElseThrow();
            assertThat(found.state()).as(action.id()).isEqualTo(reading.state(action));
            assertThat(found.deadline().map(Deadline::dueOn)).isEqualTo(reading.dueOn(action));
            assertThat(found.issued()).isEqualTo(reading.issuedOn(action).isPresent() && !reading.isWithdrawn(action));
            assertThat(found.lateFound()).isEqualTo(!reading.counts(action));
        }
    }

    private void checkEngagement() {
        assertThat(standing.conclusionOn()).isEqualTo(reading.conclusionOn());
        assertThat(standing.endedOn().isPresent()).isEqualTo(reading.isOver());
        Optional<LocalDate> endedOn = standing.endedOn();
        if (endedOn.isPresent()) {
            assertThat(endedOn.get())
                    .isBetween(reading.scoredOn().orElseThrow(), standing.date())
                    .isBeforeOrEqualTo(reading.conclusionOn().orElseThrow());
        }
    }

    private void checkCompliance() {
        ComplianceAssessment compliance = standing.scorecard().compliance();
        if (compliance.decision().isPresent()) {
            assertThat(compliance.decision().get().decidedOn()).isBeforeOrEqualTo(standing.date());
            assertThat(compliance.score()).contains(compliance.decision().get().score());
            return;
        }
        assertThat(compliance.indicated()).isEqualTo(reading.indicated());
        assertThat(compliance.score()).isEqualTo(reading.isOver() ? reading.indicated() : Optional.empty());
        ComplianceAssessment.Status once = reading.indicated().isPresent()
                ? ComplianceAssessment.Status.INDICATED
                : ComplianceAssessment.Status.OPEN;
        assertThat(compliance.status()).isEqualTo(reading.isOver() ? once : ComplianceAssessment.Status.PROVISIONAL);
    }

    /** The table of M22, for all scores that are still possible. */
    private void checkBands() {
        Optional<ComplianceScore> compliance = standing.scorecard().compliance().score();
        Set<Band> bands = EnumSet.noneOf(Band.class);
        for (int action = lowestActionScore().value();
                action <= reading.highestActionScore().value();
                action++) {
            for (ComplianceScore score : ComplianceScore.values()) {
                if (compliance.isEmpty() || compliance.get() == score) {
                    bands.add(
                            switch (action + score.value()) {
                                case -1 -> Band.POOR;
                                case 0, 1 -> Band.ADEQUATE;
                                default -> Band.GOOD;
                            });
                }
            }
        }
        assertThat(standing.scorecard().banding().reachable())
                .extracting(ReachableBand::banding)
                .isEqualTo(List.copyOf(bands));
        assertThat(standing.scorecard().banding().decided().isPresent())
                .isEqualTo(reading.scoredOn().isPresent()
                        && standing.scorecard().compliance().decision().isPresent());
    }

    /** Evidence is the provider's to send, all else the team's; only what the provider missed may prompt a step (M17, R33, R34). */
    private void checkParties() {
        for (Duty duty : standing.duties()) {
            assertThat(duty.owner())
                    .isEqualTo(duty.kind() == Duty.Kind.SEND_EVIDENCE ? Party.PROVIDER : Party.QUALITY_TEAM);
        }
        assertThat(standing.escalationFacts())
                .filteredOn(fact -> fact.kind() == EscalationFact.Kind.TIMESCALE_MISSED)
                .extracting(fact -> fact.subjectId().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(reading.found().stream()
                        .filter(reading::isLate)
                        .map(Action::id)
                        .toList());
    }
}
