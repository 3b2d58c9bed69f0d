package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.deadline.Deadline;

/** When an engagement concludes and ends (M11, M12, M21, R8, R19, R31). */
class EngagementProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Provide
    Arbitrary<WatchedReview> withoutReopening() {
        return ReviewArbitraries.watched(EnumSet.of(Reopening.MITIGATION, Reopening.DECISION));
    }

    @Property(tries = 150)
    void concludesSixWeeksAfterThePlanOrWithTheLatestDueDate(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = Told.on(watched.later(), watched.review());

        standing.conclusionOn().ifPresent(conclusionOn -> {
            LocalDate sentOn = standing.scorecard().actionScore().assessedOn().orElseThrow();
            LocalDate latest = standing.actions().stream()
                    .filter(action -> action.state() != Duty.State.WITHDRAWN && !action.lateFound())
                    .flatMap(action -> action.deadline().stream())
                    .map(Deadline::dueOn)
                    .reduce(sentOn.plusDays(42), (one, other) -> one.isAfter(other) ? one : other);
            assertThat(conclusionOn).isEqualTo(latest);
        });
    }

    @Property(tries = 150)
    void endsByItsConclusionAndIsSeenToEndByThen(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = Told.on(watched.later(), watched.review());

        standing.endedOn()
                .ifPresent(endedOn -> assertThat(endedOn)
                        .isBetween(
                                standing.scorecard().actionScore().assessedOn().orElseThrow(),
                                standing.conclusionOn().orElseThrow())
                        .isBeforeOrEqualTo(standing.date()));
        if (standing.endedOn().isEmpty() && standing.stage() != ReviewStanding.Stage.ABANDONED) {
            assertThat(standing.conclusionOn().orElse(LocalDate.MAX)).isAfterOrEqualTo(standing.date());
        }
    }

    @Property(tries = 300)
    void onceEndedItsDayStays(@ForAll("withoutReopening") WatchedReview watched) {
        Changes changes = Changes.in(watched);
        ReviewStanding earlier = Told.on(watched.earlier(), watched.review());

        if (earlier.endedOn().isPresent() && !changes.fullReviewBegun() && !changes.actionIssuedLate()) {
            assertThat(Told.on(watched.later(), watched.review()).endedOn()).isEqualTo(earlier.endedOn());
        }
    }

    @Property(tries = 150)
    void afterTheEndOnlyEvidenceInTimeKeepsTheScoreOpen(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = Told.on(watched.later(), watched.review());

        if (standing.scorecard().compliance().status() == ComplianceAssessment.Status.OPEN) {
            assertThat(standing.actions())
                    .filteredOn(action ->
                            standing.scorecard().compliance().pending().contains(action.actionId()))
                    .isNotEmpty()
                    .allMatch(action -> action.state() == Duty.State.AWAITING_JUDGEMENT);
        }
    }
}
