package org.qualitybanding.exchange.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.exchange.standing.SampleViews.march;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.Texts;

/** The form for machines says what the standing says, and cites by id. */
class StandingViewTest {

    private final StandingView view = SampleViews.view();

    @Test
    @DisplayName("M13, M22: ids, scores and bands are those of the standing")
    void scores() {
        assertThat(view.reviewId()).isEqualTo("QR-1");
        assertThat(view.serviceId()).isEqualTo("S-1");
        assertThat(view.providerId()).isEqualTo("P-1");
        assertThat(view.date()).isEqualTo("2026-03-20");
        assertThat(view.stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(view.actionScore().fullReviewNeeded()).isTrue(); // one significant action
        assertThat(view.actionScore()).hasToString("action score -1 to 0, pending");
        assertThat(view.compliance())
                .hasToString("compliance score 0 to 1, provisional"); // a mitigation can still excuse A-2
        assertThat(view.banding()).hasToString("Poor or Adequate, provisional");
        assertThat(view.banding().overallScores()).containsExactly(-1, 0, 1);
        assertThat(view.domains())
                .extracting(DomainView::toString)
                .contains(
                        "domain medication: 1 significant, 0 minor (1 red, 0 amber, 0 green)",
                        "domain audits: 0 significant, 1 minor (1 red, 0 amber, 0 green)");
    }

    @Test
    @DisplayName("M14, R33: a duty has its last day, its owner and how many days are left")
    void duties() {
        DutyView duty = view.duties().stream()
                .filter(each -> each.key().equals("send-evidence:A-2"))
                .findFirst()
                .orElseThrow();
        assertThat(duty.owner()).isEqualTo(Party.PROVIDER);
        assertThat(duty.dueOn()).isEqualTo("2026-03-13"); // 7 days after the plan of 6 March
        assertThat(duty.daysLeft()).isEqualTo(-7);
        assertThat(duty.state()).isEqualTo(Duty.State.OVERDUE);
        assertThat(duty.reason())
                .isEqualTo("Evidence for a red action is due from the provider on Friday 13 March 2026: 7 days after"
                        + " Friday 6 March 2026, when the plan was sent.");
        assertThat(duty).hasToString("send-evidence:A-2: overdue, last day 2026-03-13");
    }

    @Test
    @DisplayName("R15, R34: what waits for the team, what may prompt a step, and the steps that were taken")
    void tasksAndSteps() {
        assertThat(view.tasks()).extracting(TaskView::toString).contains("judge-evidence:A-1 E-1, since 2026-03-12");
        assertThat(view.escalationFacts())
                .extracting(EscalationFactView::toString)
                .containsExactly("the provider missed a timescale: A-2, since 2026-03-14");
        assertThat(view.escalationSteps())
                .extracting(EscalationStepView::toString)
                .containsExactly("suspension ES-1 of 2026-03-18");
        assertThat(new EscalationStepView(
                        "ES-1", view.escalationSteps().get(0).kind(), march(18), Optional.of(march(19))))
                .hasToString("suspension ES-1 of 2026-03-18, ended on 2026-03-19");
        assertThat(view.actions())
                .extracting(ActionView::toString)
                .containsExactly(
                        "action A-1 (RED, minor): awaiting judgement, last day 2026-03-13",
                        "action A-2 (RED, significant (harm likely)): overdue, last day 2026-03-13");
    }

    @Test
    @DisplayName("the sentences are those of the set of texts, and an advisory has its own")
    void words() {
        Texts ours = Texts.english().with(Map.of("advisory.minor-red", "Look again at {actions}."));
        StandingView inOurs = StandingView.of(SampleViews.standing(), ours);
        assertThat(inOurs.advisories()).extracting(AdvisoryView::toString).contains("Look again at action A-1.");
        assertThat(inOurs.words().language()).isEqualTo("en-GB");
        assertThat(inOurs.words().late().get(Party.PROVIDER))
                .extracting(SentenceView::code)
                .containsExactly("late.overdue-nothing-sent");
        assertThat(inOurs.words()).hasToString(inOurs.words().summary().text());
        assertThat(inOurs)
                .hasToString("review QR-1 on 2026-03-20: " + inOurs.words().summary());
    }

    @Test
    @DisplayName("every id that is cited stands once in the legend, in the words of the set")
    void legend() {
        assertThat(view.legend())
                .extracting(CitationView::id)
                .doesNotHaveDuplicates()
                .contains("M14", "R33", "R34", "M17");
        CitationView reading = view.legend().stream()
                .filter(citation -> citation.id().equals("R33"))
                .findFirst()
                .orElseThrow();
        assertThat(reading.source()).isEqualTo("our reading of it");
        assertThat(reading).hasToString("R33, our reading of it: " + reading.says());
    }

    @Test
    @DisplayName("M21, M22: a band that a reviewer decided is final")
    void finalBand() {
        QualityReview review = SampleReviews.withPlan(march(2), march(6), List.of())
                .build()
                .deciding(SampleFacts.confirmed(ComplianceScore.MET, march(9)));
        StandingView decided = StandingView.of(
                ReviewTimeline.of(review, QualityPolicy.published()).on(march(9)), Texts.english());
        assertThat(decided.banding())
                .isEqualTo(new BandView(
                        Certainty.FINAL,
                        Optional.of(Band.GOOD),
                        List.of(Band.GOOD),
                        List.of(2),
                        Optional.of(march(9))));
        assertThat(decided.actionScore().outcome()).contains(Outcome.OUTCOME_1);
        assertThat(decided.compliance().status()).isEqualTo(ComplianceAssessment.Status.CONFIRMED);
        assertThat(decided.compliance().decidedBy()).contains(SampleFacts.REVIEWER);
        assertThat(decided.words().toReach()).isEmpty();
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(() -> StandingView.of(null, Texts.english()))
                .hasMessage("standing must be given, found nothing");
        assertThatThrownBy(() -> StandingView.of(SampleViews.standing(), null))
                .hasMessage("texts must be given, found nothing");
    }
}
