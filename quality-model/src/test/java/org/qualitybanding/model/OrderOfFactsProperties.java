package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.ReviewArbitraries;

/** The order in which a caller's tables return rows makes no difference. */
class OrderOfFactsProperties {

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    @Property
    void theOrderOfDatedFactsMakesNoDifference(@ForAll("reviews") QualityReview review, @ForAll Random random) {
        QualityReview shuffled = review.withActions(review.actions().stream()
                        .map(action -> shuffled(action, random))
                        .toList())
                .withPlanIssues(shuffled(review.planIssues(), random))
                .withPlanReviews(shuffled(review.planReviews(), random))
                .withMitigations(shuffled(review.mitigations(), random))
                .withFollowUps(shuffled(review.followUps(), random))
                .withEngagementNotes(shuffled(review.engagementNotes(), random))
                .withEscalationSteps(shuffled(review.escalationSteps(), random));

        assertThat(shuffled).isEqualTo(review);
    }

    private static Action shuffled(Action action, Random random) {
        return action.withRegradings(shuffled(action.regradings(), random))
                .withEvidence(shuffled(action.evidence(), random))
                .withMitigations(shuffled(action.mitigations(), random));
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property
    void datedFactsAreInOrderOfDate(@ForAll("reviews") QualityReview review) {
        assertThat(review.planIssues()).extracting(PlanIssue::sentOn).isSorted();
        assertThat(review.planReviews()).extracting(PlanReview::heldOn).isSorted();
        assertThat(review.followUps()).extracting(FollowUp::heldOn).isSorted();
        assertThat(review.actions()).allSatisfy(action -> {
            assertThat(action.evidence()).extracting(Evidence::submittedOn).isSorted();
            assertThat(action.deadlineChanges())
                    .extracting(DeadlineChange::decidedOn)
                    .isSorted();
        });
    }

    @Property
    void theGradeOnADayIsTheGradeKnownOnThatDay(@ForAll("reviews") QualityReview review) {
        assertThat(review.actions())
                .allSatisfy(action -> action.regradings().forEach(regrading -> {
                    Action known = review.asKnownOn(regrading.regradedOn())
                            .action(action.id())
                            .orElseThrow();
                    assertThat(known.grade())
                            .isEqualTo(regrading.grade())
                            .isEqualTo(action.gradeOn(regrading.regradedOn()));
                }));
    }
}
