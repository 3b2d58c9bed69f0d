package org.qualitybanding.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.Outcome.OUTCOME_1;
import static org.qualitybanding.scoring.Outcome.OUTCOME_2;
import static org.qualitybanding.scoring.Outcome.OUTCOME_3;
import static org.qualitybanding.scoring.rule.Condition.minor;
import static org.qualitybanding.scoring.rule.Condition.significant;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.check.LadderCheck;
import org.qualitybanding.scoring.check.PolicyRefusedException;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Ladder;

class ScoringPolicyTest {

    private static final ScoringPolicy PUBLISHED = ScoringPolicy.published();

    @Test
    @DisplayName("M4, M22: the published policy and its numbers")
    void knowsThePublishedModel() {
        assertThat(PUBLISHED.domainCount()).isEqualTo(9);
        assertThat(PUBLISHED.initialDomainCount()).isEqualTo(3);
        assertThat(PUBLISHED.decide(ActionCounts.significant(2).minor(5)).outcome())
                .isEqualTo(OUTCOME_3);
        assertThat(PUBLISHED.band(OUTCOME_3.score(), ComplianceScore.MET)).isEqualTo(Band.ADEQUATE);
        assertThat(PUBLISHED.toBuilder().build()).isEqualTo(PUBLISHED).hasSameHashCodeAs(PUBLISHED);
    }

    @Test
    @DisplayName("only the published policy is called so: one with minor > 30 is called changed until it has a name")
    void publishedIsOnlyWhatIsPublished() {
        assertThat(PUBLISHED.id()).isEqualTo("published-model");
        assertThat(PUBLISHED.toBuilder().build()).isSameAs(PUBLISHED);
        Map<String, ScoringPolicy> changed = Map.of(
                "version", PUBLISHED.withVersion("2"),
                "domainCount", PUBLISHED.withDomainCount(10),
                "initialDomainCount", PUBLISHED.withInitialDomainCount(4),
                "ladder",
                        PUBLISHED.withLadder(ladder(
                                rule("poor", "significant >= 2 or minor > 30", OUTCOME_3), otherwise(OUTCOME_1))),
                "matrix",
                        PUBLISHED.withMatrix(
                                PUBLISHED.matrix().with(ActionScore.ZERO, ComplianceScore.NOT_MET, Band.POOR)),
                "overallScope", PUBLISHED.withOverallScope(ScoringPolicy.Scope.INITIAL_DOMAINS),
                "complianceRule", PUBLISHED.withComplianceRule(ComplianceRule.reviewersWord()));
        assertThat(changed.keySet())
                .as("every component but the id itself")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ScoringPolicy.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("id"))
                        .toList());
        List<ScoringPolicy> policies = new ArrayList<>(changed.values());
        policies.add(PUBLISHED.with(PublishedModel.R2, Boundary.ADVERSE));
        for (ScoringPolicy policy : policies) {
            assertThat(policy.id()).isEqualTo("changed-published-model");
            assertThat(policy.withId("our-team").id()).isEqualTo("our-team");
            assertThat(policy.withId("our-team").withDomainCount(11).id()).isEqualTo("our-team");
            assertThatThrownBy(() -> policy.withId("published-model"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("id must be one of your own for a policy that is not the published one,"
                            + " found \"published-model\"");
        }
        assertThatThrownBy(() ->
                        PUBLISHED.toBuilder().id("published-model").version("2").build())
                .hasMessage("id must be one of your own for a policy that is not the published one,"
                        + " found \"published-model\"");
        assertThat(PUBLISHED.withDomainCount(10).withDomainCount(9)).isSameAs(PUBLISHED);
        assertThat(PUBLISHED.withId("our-team").withId("published-model")).isEqualTo(PUBLISHED);
    }

    @Test
    @DisplayName("each component of the published policy can be changed by its method")
    void noMethodClaimsToBePublished() throws Exception {
        for (RecordComponent component : ScoringPolicy.class.getRecordComponents()) {
            String name = component.getName();
            String wither = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            if (!name.equals("id")) {
                assertThat(ScoringPolicy.class.getDeclaredMethod(wither, component.getType()))
                        .isNotNull();
            }
        }
    }

    @Test
    void takesAPolicyOfOnesOwn() {
        ScoringPolicy ours = PUBLISHED.toBuilder()
                .id("our-team")
                .version("2026-04")
                .ladder(ladder(
                        rule("poor", "significant >= 2 or minor > 34 or red >= 6", OUTCOME_3),
                        rule("adequate", significant().atLeast(1).or(minor().atLeast(12)), OUTCOME_2),
                        otherwise(OUTCOME_1)))
                .build();
        assertThat(ours.outcomeOf(new ActionCounts(0, 6, Optional.of(new RagCounts(6, 0, 0)))))
                .isEqualTo(OUTCOME_3);
        assertThat(ours.outcomeOf(new ActionCounts(0, 12, Optional.of(new RagCounts(0, 6, 6)))))
                .isEqualTo(OUTCOME_2);
        assertThat(ours.outcomeOf(new ActionCounts(0, 11, Optional.of(new RagCounts(5, 6, 0)))))
                .isEqualTo(OUTCOME_1);
        assertThat(ours)
                .isNotEqualTo(PUBLISHED)
                .hasToString("policy our-team 2026-04: poor: Outcome 3 if significant >= 2 or minor > 34 or red >= 6;"
                        + " adequate: Outcome 2 if significant >= 1 or minor >= 12; otherwise Outcome 1");
    }

    @Test
    void refusesNumbersOfDomainsThatCannotBe() {
        assertThatThrownBy(() -> PUBLISHED.withDomainCount(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("domainCount must be 1 or more, found 0");
        assertThatThrownBy(() -> PUBLISHED.withInitialDomainCount(0))
                .hasMessage("initialDomainCount must be 1 or more, found 0");
        assertThatThrownBy(() -> PUBLISHED.withInitialDomainCount(10))
                .hasMessage("initialDomainCount must be no more than domainCount 9, found 10");
    }

    @Test
    @DisplayName("everything that is wrong with a policy is told at once")
    void tellsAllFaultsAtOnce() {
        Ladder<Condition, Outcome> faulty = ladder(
                rule("many", "significant >= 2", OUTCOME_3),
                rule("late", "significant >= 3", OUTCOME_2),
                otherwise(OUTCOME_1));
        assertThatThrownBy(() -> new ScoringPolicy(
                        "our team", null, 3, 4, faulty, null, ScoringPolicy.Scope.INITIAL_DOMAINS, null))
                .isInstanceOfSatisfying(PolicyRefusedException.class, refused -> {
                    assertThat(refused.findings())
                            .isEqualTo(LadderCheck.of(faulty).findings());
                    assertThat(refused.faults())
                            .extracting(Fault::field)
                            .containsExactly(
                                    "id", "version", "initialDomainCount", "ladder", "matrix", "complianceRule");
                })
                .hasMessage(
                        "6 faults: (1) id must be an id of 1 to 100 characters without white space, found 8 characters;"
                                + " (2) version must be given, found nothing;"
                                + " (3) initialDomainCount must be no more than domainCount 3, found 4;"
                                + " (4) ladder must be free of faults, found unreachable rule: \"late\" never decides: \"many\" takes"
                                + " each of its cases, the smallest being (3 significant, 0 minor);"
                                + " (5) matrix must be given, found nothing; (6) complianceRule must be given, found nothing");
        assertThatThrownBy(() -> PUBLISHED.toBuilder()
                        .domainCount(0)
                        .initialDomainCount(0)
                        .build())
                .hasMessage("2 faults: (1) domainCount must be 1 or more, found 0;"
                        + " (2) initialDomainCount must be 1 or more, found 0");
    }

    @Test
    void refusesAnUnfinishedPolicy() {
        assertThatThrownBy(() -> ScoringPolicy.builder()
                        .id("ours")
                        .version("1")
                        .domainCount(9)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "5 faults: (1) initialDomainCount must be given, found nothing; (2) ladder must be given, found nothing; (3) matrix must be given, found nothing; (4) overallScope must be given, found nothing; (5) complianceRule must be given, found nothing");
        assertThatThrownBy(() -> PUBLISHED.withId("our team"))
                .hasMessage("id must be an id of 1 to 100 characters without white space, found 8 characters");
    }
}
