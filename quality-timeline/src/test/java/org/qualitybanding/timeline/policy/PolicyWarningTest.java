package org.qualitybanding.timeline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.timeline.deadline.Clock;

@DisplayName("What a person should look at in a policy")
class PolicyWarningTest {

    private static final PolicyOverlay SAME = PolicyOverlay.named("ours", "1");

    @Test
    @DisplayName("the published policy, and a stricter one, have nothing of it")
    void nothing() {
        QualityPolicy published = QualityPolicy.published();
        assertThat(PolicyWarning.of(published)).isEmpty();
        assertThat(PolicyWarning.of(
                        published.withScoring(published.scoring().with(PublishedModel.R2, Boundary.ADVERSE))))
                .isEmpty();
        assertThat(PolicyWarning.of(SAME.withRule("outcome-3", "significant >= 2 or minor > 30")
                        .policy()))
                .isEmpty();
    }

    @Test
    @DisplayName("M14: a more urgent colour has more time than the next one")
    void time() {
        assertThat(PolicyWarning.of(
                        SAME.withLength(Clock.EVIDENCE_RED, Period.ofDays(28)).policy()))
                .isEmpty();
        assertThat(PolicyWarning.of(
                        SAME.withLength(Clock.EVIDENCE_RED, Period.ofDays(29)).policy()))
                .extracting(PolicyWarning::toString)
                .containsExactly("more time for the more urgent: evidence-red has 29 days, and evidence-amber 28 days");
        assertThat(PolicyWarning.of(
                        SAME.withLength(Clock.EVIDENCE_GREEN, Period.ofDays(1)).policy()))
                .extracting(PolicyWarning::toString)
                .containsExactly("more time for the more urgent: evidence-amber has 28 days, and evidence-green 1 day");
    }

    /** With "and", 2 significant actions are Outcome 3 with 35 minor ones alone: the smallest case is 2 significant ones. */
    @Test
    @DisplayName("M12: an \"and\" among \"or\"s, which is laxer than the published model as well")
    void and() {
        assertThat(PolicyWarning.of(SAME.withRule("outcome-3", "significant >= 2 and minor > 34")
                        .policy()))
                .extracting(PolicyWarning::toString)
                .containsExactly(
                        "an \"and\" among \"or\"s: outcome-3 holds if significant >= 2 and minor > 34, and every other"
                                + " rule has an \"or\"",
                        "laxer than the published model: Outcome 2, by the published model Outcome 3, for significant"
                                + " >= 2 and minor <= 34; smallest (2 significant, 0 minor)",
                        "laxer than the published model: Outcome 2, by the published model Outcome 3, for significant"
                                + " <= 1 and minor >= 35; smallest (0 significant, 35 minor)");
    }

    @Test
    @DisplayName("an \"and\" beside an \"or\", or beside another \"and\", is meant")
    void andThatIsMeant() {
        assertThat(PolicyWarning.of(
                        SAME.withRule("outcome-3", "significant >= 2 or minor > 34 or significant >= 1 and minor >= 34")
                                .policy()))
                .isEmpty();
        assertThat(PolicyWarning.of(SAME.withRule("outcome-3", "significant >= 2 and minor > 34")
                        .withRule("outcome-2", "significant >= 1 and minor > 12")
                        .policy()))
                .extracting(PolicyWarning::kind)
                .containsOnly(PolicyWarning.Kind.LAXER_THAN_PUBLISHED);
    }

    @Test
    @DisplayName("M12, M22: counts and scores that come out better")
    void laxer() {
        assertThat(PolicyWarning.of(SAME.withRule("outcome-3", "significant >= 2 or minor > 40")
                        .policy()))
                .extracting(PolicyWarning::toString)
                .containsExactly("laxer than the published model: Outcome 2, by the published model Outcome 3, for"
                        + " significant <= 1 and minor >= 35 and minor <= 40; smallest (0 significant, 35 minor)");
        QualityPolicy published = QualityPolicy.published();
        assertThat(PolicyWarning.of(published.withScoring(published
                        .scoring()
                        .withMatrix(
                                published.scoring().matrix().with(ActionScore.ZERO, ComplianceScore.MET, Band.GOOD)))))
                .extracting(PolicyWarning::toString)
                .containsExactly("laxer than the published model: Good, by the published model Adequate, for action 0"
                        + " with compliance 1");
    }

    @Test
    void refusals() {
        assertThatThrownBy(() -> PolicyWarning.of(null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("policy must be given, found nothing");
    }
}
