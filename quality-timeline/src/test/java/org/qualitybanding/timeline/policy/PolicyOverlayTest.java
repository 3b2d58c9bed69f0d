package org.qualitybanding.timeline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.cases.PolicyCase;
import org.qualitybanding.scoring.check.PolicyRefusedException;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Timescales;

@DisplayName("A policy in a few lines, written over the published one")
class PolicyOverlayTest {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    private static final PolicyOverlay SAME = PolicyOverlay.named("our-team", "2026-04");

    private static final PolicyOverlay OVERLAY = SAME.withRule("outcome-3", "significant >= 2 or minor > 30")
            .withLength(Clock.EVIDENCE_RED, Period.ofDays(5));

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    @DisplayName("M12, M14: what is written otherwise is otherwise, and nothing else")
    void policy() {
        QualityPolicy policy = OVERLAY.policy();
        assertThat(policy).hasToString("policy our-team 2026-04");
        assertThat(policy.scoring().outcomeOf(ActionCounts.significant(0).minor(30)))
                .isEqualTo(Outcome.OUTCOME_2);
        assertThat(policy.scoring().outcomeOf(ActionCounts.significant(0).minor(31)))
                .isEqualTo(Outcome.OUTCOME_3);
        assertThat(policy.timescales().timescale(Clock.EVIDENCE_RED).days()).isEqualTo(5);
        Timescales published = Timescales.published();
        assertThat(policy.timescales().with(Clock.EVIDENCE_RED, published.timescale(Clock.EVIDENCE_RED)))
                .isEqualTo(published);
        assertThat(policy.scoring().toBuilder()
                        .ladder(PUBLISHED.scoring().ladder())
                        .id("changed-published-model")
                        .version("1")
                        .build())
                .isEqualTo(PUBLISHED.scoring());
        assertThat(policy.mostPieces()).isEqualTo(15);
        assertThat(policy.workingDays()).isEqualTo(PUBLISHED.workingDays());
    }

    @Test
    @DisplayName("R3: the clause and the reading of 34 drop out, and those of the other rule stay")
    void citations() {
        assertThat(OVERLAY.policy().scoring().ladder().worstFirst().get(0).clauses())
                .extracting(Clause::id)
                .containsExactly("R1");
        assertThat(OVERLAY.policy().scoring().ladder().worstFirst().get(0).boundaryReadings())
                .isEmpty();
        assertThat(OVERLAY.policy().scoring().ladder().worstFirst().get(1))
                .isEqualTo(PUBLISHED.scoring().ladder().worstFirst().get(1));
    }

    @Test
    @DisplayName("R2: a bound on its other side is the setting of its reading")
    void setting() {
        assertThat(SAME.withRule("outcome-2", "significant >= 1 or minor >= 12").policy())
                .isEqualTo(PUBLISHED
                        .withScoring(PUBLISHED.scoring().with(PublishedModel.R2, Boundary.ADVERSE))
                        .named("our-team", "2026-04"));
    }

    @Test
    @DisplayName("M7, R41: the number of pieces, and a clock that the published model does not know")
    void otherNumbers() {
        QualityPolicy policy = OVERLAY.withMostPieces(12)
                .withLength(Clock.DRAFT_COMMENTS, Period.ofDays(5))
                .policy();
        assertThat(policy.mostPieces()).isEqualTo(12);
        assertThat(policy.timescales().timescale(Clock.DRAFT_COMMENTS))
                .hasToString("5 days, counted as calendar days from the day after the event");
    }

    @Test
    void theSameIsThePublishedPolicyUnderAnotherName() {
        PolicyOverlay same = new PolicyOverlay("published", "ours", "1", null, null, null, null);
        assertThat(same.policy()).isEqualTo(PUBLISHED.named("ours", "1"));
        assertThat(same).hasToString("policy ours 1 from published: the same");
        assertThat(OVERLAY.withMostPieces(12))
                .hasToString("policy our-team 2026-04 from published: outcome-3, evidence-red, mostPieces");
    }

    @Test
    void itsCasesAreAsked() {
        PolicyCase thirty = PolicyCase.builder()
                .counts(ActionCounts.significant(0).minor(31))
                .outcome(Outcome.OUTCOME_3)
                .why("31 is over 30")
                .build();
        assertThat(OVERLAY.withCases(List.of(thirty)).policy().cases()).containsExactly(thirty);
        refused(
                () -> SAME.withCases(List.of(thirty)).policy(),
                "cases[0].outcome must be Outcome 2, as rule \"outcome-2\" decides for (0 significant, 31 minor), found"
                        + " Outcome 3");
    }

    @Test
    void whatIsNoOverlayIsRefused() {
        Map<String, Condition> rules = new HashMap<>();
        rules.put("outcome-3", null);
        refused(
                () -> new PolicyOverlay(
                        "stricter", "a b", null, rules, Map.of("red", Period.ofDays(5)), Optional.empty(), List.of()),
                "5 faults: (1) from must be \"published\", found 8 other characters; (2) id must be an id of 1 to 100"
                        + " characters without white space, found 3 characters; (3) version must be given, found"
                        + " nothing; (4) rules.outcome-3 must be given, found nothing; (5) lengths must be under"
                        + " remote-upload, remote-response, initial-plan, red-action-review, remaining-domains,"
                        + " full-plan, draft-comments, evidence-red, evidence-amber, evidence-green, conclusion, found 3"
                        + " other characters");
        rules.clear();
        rules.put(null, Condition.valueOf("minor > 3"));
        refused(
                () -> new PolicyOverlay("published", "x", "1", rules, null, null, null),
                "rules must be given, found nothing");
    }

    @Test
    void whatIsNoPolicyIsRefused() {
        assertThatThrownBy(() -> OVERLAY.withRule("outcome-3", "significant >= 1 or minor > 12")
                        .policy())
                .isInstanceOf(PolicyRefusedException.class)
                .hasMessageStartingWith("ladder must be free of faults, found ");
        refused(
                () -> PolicyOverlay.named("published-model", "1")
                        .withRule("outcome-3", "significant >= 2 or minor > 30")
                        .policy(),
                "id must be one of your own for a policy that is not the published one, found \"published-model\"");
        refused(
                () -> PolicyOverlay.named("published-model", "1")
                        .withMostPieces(12)
                        .policy(),
                "id must be one of your own for a policy that is not the published one, found \"published-model\"");
        refused(
                () -> SAME.withLength(Clock.CONCLUSION, Period.ofDays(28)).policy(),
                "reviewIntervals[1] must be shorter than P28D, the length of CONCLUSION, found P28D");
    }
}
