package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;

/** What is not looked at again when a fact is recorded is refused all the same, in the same words, where it does not fit. */
class FittingActionsProperties {

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    /** Changes of an action that a review may refuse, and some that it never does. */
    private enum Change {
        EARLIER,
        LATER,
        ANOTHER_DOMAIN,
        UNKNOWN_DOMAIN,
        WITHDRAWN,
        NOT_WITHDRAWN,
        ANOTHER_ID,
        EVIDENCE_SENT;

        Action of(Action action, int days) {
            return switch (this) {
                case EARLIER -> action.withFoundOn(action.foundOn().minusDays(days));
                case LATER ->
                    SampleFacts.anAction(action.id(), action.foundOn().plusDays(days))
                            .domainId(action.domainId())
                            .build();
                case ANOTHER_DOMAIN -> action.withDomainId(SampleReviews.STAFFING.id());
                case UNKNOWN_DOMAIN -> action.withDomainId("finance");
                case WITHDRAWN ->
                    SampleFacts.anAction(action.id(), action.foundOn())
                            .domainId(action.domainId())
                            .withdrawal(SampleFacts.withdrawn(action.foundOn().plusDays(days)))
                            .build();
                case NOT_WITHDRAWN -> action.withWithdrawal(Optional.empty());
                case ANOTHER_ID -> action.withId("A-1");
                case EVIDENCE_SENT ->
                    action.withEvidence(Evidence.sent("E-9", action.foundOn().plusDays(days)));
            };
        }
    }

    @Property(tries = 1000)
    void aChangedActionIsRefusedAsByAWholeCheck(
            @ForAll("reviews") QualityReview review, @ForAll Change change, @ForAll int which, @ForAll byte days) {
        Assume.that(!review.actions().isEmpty());
        int index = Math.floorMod(which, review.actions().size());
        Action before = review.actions().get(index);
        Action changed = change.of(before, Math.floorMod(days, 60));
        List<Action> actions = new ArrayList<>(review.actions());
        actions.set(index, changed);

        assertThat(outcome(() -> review.withAction(before.id(), action -> changed)))
                .isEqualTo(outcome(() -> whole(review, actions)));
    }

    @Property(tries = 500)
    void anActionMoreIsRefusedAsByAWholeCheck(
            @ForAll("reviews") QualityReview review,
            @ForAll @IntRange(max = 40) int id,
            @ForAll("domains") String domainId,
            @ForAll byte days) {
        Action found = SampleFacts.anAction("A-" + id, review.openedOn().plusDays(days))
                .domainId(domainId)
                .build();
        List<Action> actions = new ArrayList<>(review.actions());
        actions.add(found);

        assertThat(outcome(() -> review.finding(found))).isEqualTo(outcome(() -> whole(review, actions)));
    }

    @Provide
    Arbitrary<String> domains() {
        return Arbitraries.of("medication", "audits", "staffing", "nutrition", "finance");
    }

    private static QualityReview whole(QualityReview review, List<Action> actions) {
        return QualityReview.builder().from(review).actions(actions).build();
    }

    private static Object outcome(Callable<QualityReview> recording) {
        QualityReview[] made = new QualityReview[1];
        Throwable refusal = catchThrowable(() -> made[0] = recording.call());
        return refusal == null ? made[0] : refusal.getMessage();
    }
}
