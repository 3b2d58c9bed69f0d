package org.qualitybanding.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.compliance.ActionCompliance;

/** The action score over whole random histories: what one day says must fit what a later day says. */
class HistoryProperties {

    private static final int TRIES = 300;

    @Property(tries = TRIES)
    @Label("R7, R8: bounds only narrow, and a final score stays, short of an unasked full review")
    void aLaterDayFitsAnEarlierOne(@ForAll("growing") WatchedReview watched) {
        QualityReview then = watched.review().asKnownOn(watched.earlier());
        QualityReview later = watched.review().asKnownOn(watched.later());
        ActionScoreAssessment before = Reviews.score(then);
        ActionScoreAssessment after = Reviews.score(later);
        assertThat(after.highest()).isLessThanOrEqualTo(before.highest());
        boolean reopened = before.assessed()
                && then.fullReview().isEmpty()
                && later.fullReview().isPresent();
        if (!reopened) {
            assertThat(after.lowest()).isGreaterThanOrEqualTo(before.lowest());
            before.score().ifPresent(score -> assertThat(after.score()).contains(score));
        }
        if (before.gate().tripped()) {
            assertThat(after.gate().tripped()).isTrue();
        }
    }

    @Property(tries = TRIES)
    @Label("R7, R9: on every day of any history, after the gate +1 is unreachable and a pending score is no number")
    void everyDayKeepsItsPromises(@ForAll("anything") WatchedReview watched) {
        ActionScoreAssessment assessment = Reviews.score(watched.review().asKnownOn(watched.earlier()));
        if (assessment.gate().tripped()) {
            assertThat(assessment.highest()).isLessThanOrEqualTo(ActionScore.ZERO);
        }
        assertThat(assessment.score().isPresent()).isEqualTo(assessment.assessed());
        assertThat(assessment.explanation().quantity("action score").isPresent())
                .isEqualTo(assessment.assessed());
        assertThat(assessment.advisories())
                .allSatisfy(advisory -> assertThat(advisory.clauses()).isNotEmpty());
    }

    @Property(tries = TRIES)
    @Label("every step of an explanation cites the clause or the reading it rests on")
    void everyStepCites(@ForAll("anything") WatchedReview watched) {
        QualityReview review = watched.review().asKnownOn(watched.later());
        Scorecard card =
                Scorecard.of(review, Reviews.score(review), Reviews.provisional(ActionCompliance.Result.PENDING));
        assertThat(uncited(card.explanation())).isEmpty();
    }

    @Property(tries = TRIES)
    @Label("R25: a score asked for a date is that of the review as known on the date")
    void aScoreOnADateIsThatOfACopy(@ForAll("anything") WatchedReview watched) {
        assertThat(ActionScoring.assess(watched.review(), watched.earlier(), Reviews.POLICY))
                .isEqualTo(Reviews.score(watched.review().asKnownOn(watched.earlier())));
    }

    private static List<String> uncited(Explanation step) {
        List<String> uncited = new ArrayList<>();
        if (step.clauses().isEmpty()) {
            uncited.add(step.asked());
        }
        step.steps().forEach(below -> uncited.addAll(uncited(below)));
        return uncited;
    }

    @Provide
    Arbitrary<WatchedReview> growing() {
        return ReviewArbitraries.watched(Reopening.none());
    }

    @Provide
    Arbitrary<WatchedReview> anything() {
        return ReviewArbitraries.watched(Reopening.all());
    }
}
