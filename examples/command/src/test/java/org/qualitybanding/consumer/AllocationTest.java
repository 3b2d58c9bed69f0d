package org.qualitybanding.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.Allocation;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * What an answer allocates, with a margin for what compilers do: bytes are the same on every machine, so a test can hold them. How
 * long an answer takes is for the benchmarks to tell.
 */
class AllocationTest {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final List<Rag> COLOURS = List.of(Rag.RED, Rag.AMBER, Rag.GREEN);
    private static final int CALLS = 2_000;

    /** Kept, so that nobody can leave out the work that leads to it. */
    private @Nullable Object answer;

    @Test
    void anOutcomeAllocatesNothing() {
        ScoringPolicy policy = ScoringPolicy.published();
        ActionCounts counts = ActionCounts.significant(1).minor(12); // at a bound, where a reading decides

        assertThat(bytesOf(() -> policy.outcomeOf(counts))).isZero();
        assertThat(bytesOf(() -> policy.fullReviewNeeded(counts))).isZero();
        assertThat(bytesOf(() -> policy.band(policy.outcomeOf(counts).score(), ComplianceScore.MET)))
                .isZero();
    }

    @Test
    void aStandingOfFortyActionsAllocatesLittle() {
        ReviewTimeline timeline = ReviewTimeline.of(reviewOf(40), QualityPolicy.published());

        assertThat(bytesOf(() -> timeline.on(VISITED.plusDays(25)))).isBetween(5_000L, 25_000L);
    }

    @Test
    void aStandingCostsAsMuchAsItsActions() {
        ReviewTimeline small = ReviewTimeline.of(reviewOf(40), QualityPolicy.published());
        ReviewTimeline large = ReviewTimeline.of(reviewOf(400), QualityPolicy.published());

        long ofSmall = bytesOf(() -> small.on(VISITED.plusDays(25)));
        long ofLarge = bytesOf(() -> large.on(VISITED.plusDays(25)));

        assertThat(ofLarge).isLessThan(11 * ofSmall);
    }

    /** The fewest bytes of several rounds: in the others the virtual machine was still compiling. */
    private long bytesOf(Supplier<?> asked) {
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long before = Allocation.ofThisThread();
            for (int call = 0; call < CALLS; call++) {
                answer = asked.get();
            }
            fewest = Math.min(fewest, (Allocation.ofThisThread() - before) / CALLS);
        }
        assertThat(answer).isNotNull();
        return fewest;
    }

    /** A review of the initial domains; of every four actions one has evidence that was judged, and one some that was not. */
    private static QualityReview reviewOf(int actions) {
        List<Action> found = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < actions; number++) {
            Action action = Action.minor("A-" + number, Domain.AUDITS, COLOURS.get(number % COLOURS.size()), VISITED);
            Evidence sent = Evidence.sent("E-" + number, VISITED.plusDays(9));
            found.add(
                    switch (number % 4) {
                        case 0 ->
                            action.withEvidence(
                                    sent.judged(Judgement.Finding.SUFFICIENT, VISITED.plusDays(12), "reviewer-7"));
                        case 1 -> action.withEvidence(sent);
                        default -> action;
                    });
            ids.add(action.id());
        }
        return SampleReviews.opened(VISITED.minusDays(1))
                .initialVisit(Visit.onSite(VISITED, VISITED))
                .actions(found)
                .addIssuedPlans(IssuedPlan.builder()
                        .id("P-1")
                        .coverage(IssuedPlan.Coverage.INITIAL_DOMAINS)
                        .sentOn(VISITED.plusDays(4))
                        .actionIds(ids)
                        .build())
                .build();
    }
}
