package org.qualitybanding.timeline.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.minor;
import static org.qualitybanding.timeline.standing.Told.planned;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;

@DisplayName("The values that a what-if answers with (R13)")
class WhatIfValuesTest {

    private static final WhatIf WHAT_IF = ReviewTimeline.of(
                    planned(
                                    minor("A-1", Rag.RED).build(),
                                    minor("A-2", Rag.GREEN).build())
                            .build(),
                    QualityPolicy.published())
            .whatIf(march(10));
    private static final List<ActionStanding> ACTIONS = WHAT_IF.standing().actions();
    private static final ComplianceNeed NONE =
            new ComplianceNeed(ComplianceNeed.Status.REVIEWERS_WORD, List.of(), List.of(), 0, List.of());

    @Test
    void aNeedOfSomeOfTheActions() {
        List<ActionStanding> some = new ArrayList<>(List.of(ACTIONS.get(1), ACTIONS.get(0)));
        ComplianceNeed oneOfTwo = new ComplianceNeed(ComplianceNeed.Status.OPEN, List.of(), some, 1, null);
        some.clear();

        assertThat(oneOfTwo)
                .hasToString("compliance 1: 1 of 2: A-1 to be met by 2026-03-13, A-2 to be met by 2026-04-17");
        assertThat(oneOfTwo.words(ComplianceScore.NOT_MET)).isEqualTo("2 missed are needed");
        assertThat(oneOfTwo.missesToLose()).isEqualTo(2);
        assertThat(oneOfTwo.toSend()).isEqualTo(ACTIONS);
        assertThat(new ComplianceNeed(
                        ComplianceNeed.Status.OPEN, List.of(ACTIONS.get(0)), List.of(ACTIONS.get(1)), 1, List.of()))
                .hasToString("compliance 1: A-1 to be met by 2026-03-13; and 1 of 1: A-2 to be met by 2026-04-17");
    }

    @Test
    void aReviewersWord() {
        assertThat(NONE).hasToString("compliance 1: by a reviewer's word alone");
        assertThat(NONE.words(ComplianceScore.NOT_MET)).isEqualTo("by a reviewer's word alone");
    }

    @Test
    void refusesWhatIsMissingOrContradictsItself() {
        refused(() -> new ComplianceNeed(null, null, null, 0, null), "status must be given, found nothing");
        refused(
                () -> new ComplianceNeed(ComplianceNeed.Status.OPEN, null, null, 0, null),
                "each must be given or someOf given exactly where status is OPEN, found OPEN");
        refused(
                () -> new ComplianceNeed(ComplianceNeed.Status.LOST, ACTIONS, null, 0, null),
                "each must be given or someOf given exactly where status is OPEN, found LOST");
        refused(
                () -> new ComplianceNeed(ComplianceNeed.Status.OPEN, ACTIONS, null, 1, null),
                "atLeast must be 0, found 1");
        refused(
                () -> new ComplianceNeed(ComplianceNeed.Status.OPEN, null, ACTIONS, 0, null),
                "atLeast must be 1 to 2, found 0");
        refused(
                () -> new ComplianceNeed(ComplianceNeed.Status.OPEN, null, ACTIONS, 3, null),
                "atLeast must be 1 to 2, found 3");
        refused(
                () -> WHAT_IF.supposing(List.of("A 1"), List.of()),
                "met[0] must be an id of 1 to 100 characters without white space, found 3 characters");
        refused(() -> WhatIf.of(null), "standing must be given, found nothing");
        refused(
                () -> ReviewTimeline.of(planned().build(), QualityPolicy.published())
                        .whatIf(null),
                "date must be given, found nothing");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
