package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;

/** The stages of a review only move forward, unless a fact that reopens it says otherwise (R7, R9, R12, R17, R19, R37). */
class StagesProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    /**
     * Six facts put a review back: a withdrawal or a re-grading moves the gate; a full review begun after the plan takes the
     * score from another one; a changed deadline, evidence judged once more, or an action sent in a later issue, puts the end off. Once compliance is
     * decided, a mitigation or a judgement does so as well, for a new decision is needed (R37). A decision never does.
     */
    @Property(tries = 300)
    void onlyMoveForwardUnlessAFactReopens(@ForAll("watched") WatchedReview watched) {
        Changes changes = Changes.in(watched);
        ReviewStanding.Stage earlier =
                Told.on(watched.earlier(), watched.review()).stage();
        ReviewStanding.Stage later = Told.on(watched.later(), watched.review()).stage();

        boolean mayGoBack = changes.withdrawn()
                || changes.regraded()
                || changes.deadlineChanged()
                || changes.judgedOnceMore()
                || changes.fullReviewBegun()
                || changes.actionIssuedLate()
                || (earlier == ReviewStanding.Stage.CLOSED && (changes.mitigated() || changes.judged()));

        if (!mayGoBack) {
            assertThat(later).isGreaterThanOrEqualTo(earlier);
        }
    }

    @Property(tries = 100)
    void theStageAndTheScorecardAgree(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = Told.on(watched.later(), watched.review());
        boolean scored = standing.scorecard().actionScore().score().isPresent();
        boolean decided = standing.scorecard().compliance().status().isDecided();
        boolean anew = standing.scorecard().compliance().needsNewDecision();

        if (standing.stage() != ReviewStanding.Stage.ABANDONED) {
            assertThat(standing.stage().compareTo(ReviewStanding.Stage.PLAN_UNDER_WAY) >= 0)
                    .isEqualTo(scored);
        }
        assertThat(standing.stage() == ReviewStanding.Stage.CLOSED).isEqualTo(scored && decided && !anew);
        assertThat(standing.stage() == ReviewStanding.Stage.CLOSED)
                .isEqualTo(standing.scorecard().banding().settled());
        assertThat(standing.conclusionOn().isPresent()).isEqualTo(scored);
    }
}
