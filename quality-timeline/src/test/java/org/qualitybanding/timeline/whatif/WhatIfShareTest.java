package org.qualitybanding.timeline.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.minor;
import static org.qualitybanding.timeline.standing.Told.planned;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;

@DisplayName("What must still be met where a share is enough, or a reviewer's word (R13, R18)")
class WhatIfShareTest {

    /** In the plan of 6 March: A-1 amber, due on 3 April, A-2 to A-5 green, due on 17 April. */
    private static final QualityReview.Builder FIVE = planned(
            minor("A-1", Rag.AMBER).build(),
            minor("A-2", Rag.GREEN).build(),
            minor("A-3", Rag.GREEN).build(),
            minor("A-4", Rag.GREEN).build(),
            minor("A-5", Rag.GREEN).build());

    private static Action metOn10March(String id) {
        return minor(id, Rag.GREEN)
                .addEvidence(SampleFacts.sufficient("E-" + id, march(9), march(10)))
                .build();
    }

    private static WhatIf on(LocalDate date, ComplianceRule rule, QualityReview.Builder review) {
        QualityPolicy policy = QualityPolicy.published()
                .withScoring(ScoringPolicy.published().withId("ours").withComplianceRule(rule));
        return ReviewTimeline.of(review.build(), policy).whatIf(date);
    }

    @Test
    void anyFourOfFiveAreEnoughWhereEightyPercentAre() {
        WhatIf whatIf = on(march(10), ComplianceRule.shareOfAll(Share.percent(80)), FIVE);

        assertThat(whatIf.complianceNeed())
                .hasToString("compliance 1: 4 of 5: A-1 to be met by 2026-04-03, A-2 to be met by 2026-04-17,"
                        + " A-3 to be met by 2026-04-17, A-4 to be met by 2026-04-17, A-5 to be met by 2026-04-17");
        assertThat(whatIf.text()).startsWith("Adequate: action +1 with compliance 0 (2 missed are needed)\n");
        assertThat(whatIf.indicated(List.of("A-2", "A-3", "A-4", "A-5"), List.of("A-1")))
                .contains(ComplianceScore.MET);
        assertThat(whatIf.indicated(List.of("A-3", "A-4", "A-5"), List.of("A-1", "A-2")))
                .contains(ComplianceScore.NOT_MET);
    }

    @Test
    void withOneMissedEachOfTheOthersMustBeMet() {
        WhatIf whatIf = on(april(4), ComplianceRule.shareOfAll(Share.percent(80)), FIVE);

        assertThat(whatIf.complianceNeed())
                .hasToString("compliance 1: A-2 to be met by 2026-04-17, A-3 to be met by 2026-04-17,"
                        + " A-4 to be met by 2026-04-17, A-5 to be met by 2026-04-17");
        assertThat(whatIf.complianceNeed().lost())
                .extracting(ActionStanding::actionId)
                .containsExactly("A-1");
        assertThat(whatIf.complianceNeed().missesToLose()).isEqualTo(1);
    }

    @Test
    void seriousOnesEachAndSomeOfTheRest() {
        WhatIf whatIf = on(
                march(10),
                ComplianceRule.seriousMetAndShareOfRest(Share.of(1, 2)),
                planned(
                        minor("A-1", Rag.RED).build(),
                        minor("A-2", Rag.GREEN).build(),
                        minor("A-3", Rag.GREEN).build(),
                        metOn10March("A-4"),
                        minor("A-5", Rag.GREEN).build()));

        assertThat(whatIf.complianceNeed())
                .hasToString("compliance 1: A-1 to be met by 2026-03-13; and 1 of 3: A-2 to be met by 2026-04-17,"
                        + " A-3 to be met by 2026-04-17, A-5 to be met by 2026-04-17");
    }

    @Test
    void whatNeedNotBeMetIsNotListed() {
        ComplianceRule half = ComplianceRule.seriousMetAndShareOfRest(Share.of(1, 2));
        WhatIf onlySerious = on(
                march(10),
                half,
                planned(
                        minor("A-1", Rag.RED).build(),
                        metOn10March("A-2"),
                        minor("A-3", Rag.GREEN).build()));
        WhatIf nothing = on(
                march(10),
                half,
                planned(metOn10March("A-2"), minor("A-3", Rag.GREEN).build()));

        assertThat(onlySerious.complianceNeed()).hasToString("compliance 1: A-1 to be met by 2026-03-13");
        assertThat(nothing.complianceNeed().status()).isEqualTo(ComplianceNeed.Status.REACHED);
        assertThat(nothing.text().lines())
                .containsExactly(
                        "Adequate: action +1 with compliance 0 (not by any action found so far)",
                        "Good: action +1 with compliance 1 (nothing more has to be met)");
    }

    @Test
    void aReviewersWordAlone() {
        WhatIf whatIf = on(march(10), ComplianceRule.reviewersWord(), FIVE);

        assertThat(whatIf.complianceNeed().status()).isEqualTo(ComplianceNeed.Status.REVIEWERS_WORD);
        assertThat(whatIf.text().lines())
                .containsExactly(
                        "Adequate: action +1 with compliance 0 (by a reviewer's word alone)",
                        "Good: action +1 with compliance 1 (by a reviewer's word alone)");
        assertThat(whatIf.indicated(List.of("A-1"), List.of())).isEmpty();
        assertThat(whatIf.supposing(List.of("A-1"), List.of())).hasToString("Adequate or Good, provisional");
    }
}
