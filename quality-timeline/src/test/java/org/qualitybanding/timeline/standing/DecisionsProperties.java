package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.course.Abandonment;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceChange;
import org.qualitybanding.scoring.compliance.UncountedDecision;

/** Every decision on compliance is told of on every date, whatever came before or after it (R12, R37). */
class DecisionsProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 200)
    void theLatestThatCountsDecidesAndThoseAfterItAreTold(
            @ForAll("watched") WatchedReview watched, @ForAll boolean explained) {
        QualityReview review = explained ? watched.review() : withoutReasons(watched.review());

        for (LocalDate date : List.of(watched.earlier(), watched.later())) {
            ComplianceAssessment compliance = Told.on(date, review).scorecard().compliance();
            List<ComplianceDecision> known = decisionsUntil(date, review);
            List<ComplianceDecision> told =
                    new ArrayList<>(compliance.decision().stream().toList());
            compliance.uncounted().forEach(uncounted -> told.add(uncounted.decision()));

            assertThat(told).isEqualTo(known.subList(known.size() - told.size(), known.size()));
            assertThat(compliance.decision().isPresent() || told.size() == known.size())
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void aChangeIsToldFromItsDayOn(@ForAll("watched") WatchedReview watched) {
        QualityReview review = watched.review();
        ComplianceAssessment later =
                Told.on(watched.later(), review).scorecard().compliance();

        assertThat(later.changedSince()).allSatisfy(change -> {
            ComplianceAssessment thatDay =
                    Told.on(change.on(), review).scorecard().compliance();
            assertThat(isTold(change.actionId(), thatDay)
                            || isSetAside(later.decision().orElseThrow(), thatDay))
                    .isTrue();
            assertThat(Told.on(change.on().minusDays(1), review)
                            .scorecard()
                            .compliance()
                            .changedSince())
                    .noneMatch(before -> before.actionId().equals(change.actionId()) && before.kind() == change.kind());
        });
    }

    private static boolean isTold(String actionId, ComplianceAssessment compliance) {
        return compliance.changedSince().stream()
                .map(ComplianceChange::actionId)
                .anyMatch(actionId::equals);
    }

    /** What trips the gate sets a decision aside, and it comes back with the change where the gate is untripped. */
    private static boolean isSetAside(ComplianceDecision decision, ComplianceAssessment compliance) {
        return compliance.uncounted().stream().map(UncountedDecision::decision).anyMatch(decision::equals);
    }

    /** A review that was abandoned stands still from that day on. */
    private static List<ComplianceDecision> decisionsUntil(LocalDate date, QualityReview review) {
        LocalDate last = review.asKnownOn(date)
                .abandonment()
                .map(Abandonment::abandonedOn)
                .orElse(date);
        return review.asKnownOn(last).complianceDecisions();
    }

    private static QualityReview withoutReasons(QualityReview review) {
        return review.withComplianceDecisions(review.complianceDecisions().stream()
                .map(decision -> decision.withDepartureReason(Optional.empty()))
                .toList());
    }
}
