package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.model.course.FollowUp;

/** The order in which a caller's tables return rows makes no difference. */
class OrderOfFactsProperties {

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    @Property(tries = 300)
    void theOrderOfDatedFactsMakesNoDifference(@ForAll("reviews") QualityReview review, @ForAll Random random) {
        QualityReview shuffled = review.withActions(review.actions().stream()
                        .map(action -> shuffled(action, random))
                        .toList())
                .withIssuedPlans(shuffled(review.issuedPlans(), random))
                .withPlanReviews(shuffled(review.planReviews(), random))
                .withMitigations(shuffled(review.mitigations(), random))
                .withFollowUps(shuffled(review.followUps(), random))
                .withEngagementNotes(shuffled(review.engagementNotes(), random))
                .withEscalationSteps(shuffled(review.escalationSteps(), random));

        assertThat(shuffled).isEqualTo(review);
    }

    @Property(tries = 100)
    void theOrderOfActionsIsTheCallersAndPartOfTheDigest(@ForAll("reviews") QualityReview review) {
        List<Action> turned = new ArrayList<>(review.actions());
        Collections.reverse(turned);
        QualityReview other = review.withActions(turned);

        assertThat(other.actions()).isEqualTo(turned);
        assertThat(other.digest().equals(review.digest())).isEqualTo(turned.equals(review.actions()));
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

    @Property(tries = 300)
    void datedFactsAreInOrderOfDate(@ForAll("reviews") QualityReview review) {
        assertThat(inOrder(review.issuedPlans(), IssuedPlan::sentOn)).isTrue();
        assertThat(inOrder(review.planReviews(), PlanReview::heldOn)).isTrue();
        assertThat(inOrder(review.followUps(), FollowUp::heldOn)).isTrue();
        for (Action action : review.actions()) {
            assertThat(inOrder(action.evidence(), Evidence::submittedOn)).isTrue();
            assertThat(inOrder(action.deadlineChanges(), DeadlineChange::decidedOn))
                    .isTrue();
        }
    }

    private static <T> boolean inOrder(List<T> facts, Function<T, LocalDate> date) {
        return Comparators.isInOrder(facts, Comparator.comparing(date));
    }

    @Property(tries = 60)
    void theGradeOnADayIsTheGradeKnownOnThatDay(@ForAll("reviews") QualityReview review) {
        for (Action action : review.actions()) {
            for (Regrading regrading : action.regradings()) {
                LocalDate day = regrading.regradedOn();
                Action known = review.asKnownOn(day).action(action.id()).orElseThrow();
                assertThat(known.grade()).isEqualTo(regrading.grade()).isEqualTo(action.gradeOn(day));
            }
        }
    }
}
