package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.escalationFacts;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName("R41: a draft of the plan starts no evidence clock, and by a setting one for the provider's comments")
class DraftCommentsStoryTest {

    private static final Timescales WITHIN_5_DAYS = Timescales.published()
            .with(Clock.DRAFT_COMMENTS, new Timescale(Period.ofDays(5), CountingRule.calendarDays()));

    private static final Action RED = Told.minor("A-1", Rag.RED).build();

    /** Visited on 2 March, a draft with A-1 sent on 4 March: comments by 9 March. */
    private static final QualityReview DRAFTED = SampleReviews.visited(march(2), List.of(RED))
            .build()
            .drafting(SampleFacts.draftPlan("DP-1", march(4), "A-1"));

    private static ReviewStanding on(LocalDate date, QualityReview review) {
        return ReviewTimeline.of(review, QualityPolicy.published().withTimescales(WITHIN_5_DAYS))
                .on(date);
    }

    private static List<String> provider(LocalDate date, QualityReview review) {
        return words(on(date, review).duties(Party.PROVIDER));
    }

    private static QualityReview sent(LocalDate sentOn, IssuedPlan.Coverage coverage) {
        return DRAFTED.issuing(SampleFacts.planIssue("PL-1", coverage, sentOn, List.of(RED)));
    }

    @Test
    @DisplayName("without the setting, nobody owes anything because of a draft")
    void byDefault() {
        assertThat(Told.on(march(20), DRAFTED).duties(Party.PROVIDER)).isEmpty();
    }

    @Test
    @DisplayName("comments are due within the team's days of the draft, and say so; evidence is not due at all")
    void aClockForComments() {
        assertThat(provider(march(3), DRAFTED)).isEmpty();
        assertThat(provider(march(4), DRAFTED))
                .containsExactly(
                        "Comment on the draft of the plan DP-1, the provider: not yet due, last day 2026-03-09");
        assertThat(provider(march(9), DRAFTED))
                .containsExactly("Comment on the draft of the plan DP-1, the provider: due today, last day 2026-03-09");
        assertThat(provider(march(10), DRAFTED))
                .containsExactly("Comment on the draft of the plan DP-1, the provider: overdue, last day 2026-03-09");
        Duty duty = on(march(4), DRAFTED).duties(Party.PROVIDER).get(0);
        assertThat(duty.key()).isEqualTo("comment-on-draft:DP-1");
        assertThat(duty.subjectId()).contains("DP-1");
        assertThat(duty.actionId()).isEmpty();
        assertThat(duty.deadline().sentence())
                .isEqualTo("Comment on a draft of the plan is due from the provider on Monday 9 March 2026: 5 days"
                        + " after Wednesday 4 March 2026, when the draft was sent.");
    }

    @Test
    void commentsMeetIt() {
        QualityReview inTime = DRAFTED.commenting("DP-1", march(9));
        QualityReview late = DRAFTED.commenting("DP-1", march(10));

        assertThat(provider(march(8), inTime))
                .containsExactly(
                        "Comment on the draft of the plan DP-1, the provider: not yet due, last day 2026-03-09");
        assertThat(provider(march(20), inTime))
                .containsExactly(
                        "Comment on the draft of the plan DP-1, the provider: met, last day 2026-03-09, done 2026-03-09");
        assertThat(provider(march(20), late))
                .containsExactly("Comment on the draft of the plan DP-1, the provider: met late, last day 2026-03-09,"
                        + " done 2026-03-10");
    }

    @Test
    @DisplayName("once the plan itself is sent there is nothing to comment on: it falls away, or was not met by then")
    void untilThePlanIsSent() {
        String evidence = "Send evidence A-1, the provider: not yet due, last day ";

        assertThat(provider(march(12), sent(march(9), IssuedPlan.Coverage.INITIAL_DOMAINS)))
                .containsExactly(evidence + "2026-03-16");
        assertThat(provider(march(12), sent(march(10), IssuedPlan.Coverage.INITIAL_DOMAINS)))
                .containsExactly(
                        "Comment on the draft of the plan DP-1, the provider: not met, last day 2026-03-09",
                        evidence + "2026-03-17");
    }

    @Test
    @DisplayName("a plan in part is not the plan")
    void notByAPart() {
        assertThat(provider(march(9), sent(march(6), IssuedPlan.Coverage.PART)))
                .containsExactly(
                        "Comment on the draft of the plan DP-1, the provider: due today, last day 2026-03-09",
                        "Send evidence A-1, the provider: not yet due, last day 2026-03-13");
    }

    @Test
    @DisplayName("each draft has its own duty, by its id")
    void severalDrafts() {
        QualityReview two =
                DRAFTED.commenting("DP-1", march(5)).drafting(SampleFacts.draftPlan("DP-2", march(6), "A-1"));

        assertThat(on(march(8), two).duties(Party.PROVIDER))
                .map(duty -> duty.key() + " " + duty.state() + " " + duty.dueOn())
                .containsExactly(
                        "comment-on-draft:DP-1 MET 2026-03-09", "comment-on-draft:DP-2 NOT_YET_DUE 2026-03-11");
    }

    @Test
    @DisplayName("M17: who does not comment has missed no timescale of the model, and nothing for compliance")
    void promptsNothing() {
        ReviewStanding standing = on(march(20), DRAFTED);

        assertThat(escalationFacts(standing)).isEmpty();
        assertThat(standing.scorecard().compliance())
                .isEqualTo(Told.on(march(20), DRAFTED).scorecard().compliance());
        assertThat(standing.scorecard().banding())
                .isEqualTo(Told.on(march(20), DRAFTED).scorecard().banding());
    }

    @Test
    @DisplayName("R40: a pause of the provider's lengthens it as well")
    void paused() {
        QualityReview paused = DRAFTED.pausing(
                SampleFacts.pause("PA-1", Pause.Clocks.PROVIDER, march(5)).withResumedOn(march(7)));
        QualityPolicy policy =
                QualityPolicy.published().withTimescales(WITHIN_5_DAYS.withPausesLengthening(Pause.Clocks.PROVIDER));

        assertThat(ReviewTimeline.of(paused, policy).on(march(9)).duties(Party.PROVIDER))
                .extracting(Duty::dueOn)
                .containsExactly(march(11));
    }
}
