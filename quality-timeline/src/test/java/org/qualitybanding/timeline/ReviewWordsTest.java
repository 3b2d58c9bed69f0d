package org.qualitybanding.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.Told.march;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.Clause;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.PublishedModel;
import org.qualitybanding.model.Rag;
import org.qualitybanding.scoring.ActionResult;

@DisplayName("The words and small values of a standing (M17, R13, R14, R15, R33)")
class ReviewWordsTest {

    private static final Grade GRADE = new Grade(Rag.RED, HarmBasis.NONE);

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static ActionStanding standing(DutyState state, Optional<Deadline> deadline, int sentOn) {
        return new ActionStanding(
                "A-1", "audits", GRADE, state, deadline, Optional.of(march(sentOn)), Optional.empty(), false);
    }

    @Test
    void stages() {
        assertThat(Arrays.stream(ReviewStage.values()).map(ReviewStage::inWords))
                .containsExactly(
                        "opened, the initial domains are to be reviewed",
                        "the initial domains are being reviewed",
                        "the plan on the initial domains is to be sent",
                        "the remaining domains are to be reviewed",
                        "the full plan is to be sent",
                        "the plan is being worked on",
                        "a reviewer is to decide the compliance score",
                        "closed");
    }

    @Test
    void duties() {
        assertThat(Arrays.stream(DutyKind.values())
                        .map(kind -> kind.inWords() + ", " + kind.owner().inWords()))
                .containsExactly(
                        "Upload the requested evidence, the provider",
                        "Send evidence, the provider",
                        "Respond to the upload, the quality team",
                        "Send the plan on the initial domains, the quality team",
                        "Review the red action, the quality team",
                        "Review the remaining domains, the quality team",
                        "Send the full plan, the quality team",
                        "Review the plan, the quality team");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ISSUED, not issued, false, false, PENDING",
        "NOT_YET_DUE, not yet due, true, false, PENDING",
        "DUE_TODAY, due today, true, false, PENDING",
        "OVERDUE, overdue, true, false, NOT_MET_IN_TIME",
        "AWAITING_JUDGEMENT, awaiting judgement, false, false, PENDING",
        "MET, met, false, true, MET_IN_TIME",
        "MET_LATE, met late, false, true, NOT_MET_IN_TIME",
        "NOT_MET, not met, false, true, NOT_MET_IN_TIME",
        "EXCUSED, excused, false, true, EXCUSED",
        "WITHDRAWN, withdrawn, false, true, EXCUSED",
    })
    void states(DutyState state, String words, boolean open, boolean decided, ActionResult result) {
        assertThat(state.inWords()).isEqualTo(words);
        assertThat(state.isOpen()).isEqualTo(open);
        assertThat(state.isDecided()).isEqualTo(decided);
        assertThat(standing(state, Optional.empty(), 20).result()).isEqualTo(result);
    }

    @Test
    @DisplayName(
            "R14, R15: evidence that waits is pending where it came in time, and not met in time where it came late")
    void whatWaitsForJudgement() {
        Optional<Deadline> due = Optional.of(Timescales.published().evidenceDue(Rag.RED, march(6)));

        assertThat(standing(DutyState.AWAITING_JUDGEMENT, due, 13).result()).isEqualTo(ActionResult.PENDING);
        assertThat(standing(DutyState.AWAITING_JUDGEMENT, due, 14).result()).isEqualTo(ActionResult.NOT_MET_IN_TIME);
    }

    @Test
    void actionStandings() {
        Optional<Deadline> due = Optional.of(Timescales.published().evidenceDue(Rag.RED, march(6)));
        ActionStanding standing = standing(DutyState.OVERDUE, due, 13);

        assertThat(standing.toString()).isEqualTo("action A-1 (RED, minor): overdue, last day 2026-03-13");
        assertThat(standing(DutyState.NOT_ISSUED, Optional.empty(), 13).toString())
                .isEqualTo("action A-1 (RED, minor): not issued");
        assertThat(standing)
                .isEqualTo(standing(DutyState.OVERDUE, due, 13))
                .isNotEqualTo(standing(DutyState.MET, due, 13));
        assertThat(new ActionStanding("A-1", "audits", GRADE, DutyState.NOT_ISSUED, null, null, null, false))
                .isEqualTo(new ActionStanding(
                        "A-1",
                        "audits",
                        GRADE,
                        DutyState.NOT_ISSUED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
        refused(
                () -> new ActionStanding(null, "audits", GRADE, DutyState.MET, null, null, null, false),
                "actionId must be given, found nothing");
        refused(
                () -> new ActionStanding("A-1", "the audits", GRADE, DutyState.MET, null, null, null, false),
                "domainId must be an id of 1 to 100 characters without white space, found 10 characters");
        refused(
                () -> new ActionStanding("A-1", "audits", null, DutyState.MET, null, null, null, false),
                "grade must be given, found nothing");
        refused(
                () -> new ActionStanding("A-1", "audits", GRADE, null, null, null, null, false),
                "state must be given, found nothing");
    }

    @Test
    void escalationFacts() {
        List<Clause> clauses = new ArrayList<>(List.of(PublishedModel.M17));
        EscalationFact fact =
                new EscalationFact(EscalationFactKind.TIMESCALE_MISSED, march(14), Optional.of("A-1"), clauses);
        clauses.clear();

        assertThat(fact.clauses()).containsExactly(PublishedModel.M17);
        assertThat(fact.toString()).isEqualTo("the provider missed a timescale: A-1, since 2026-03-14");
        assertThat(new EscalationFact(EscalationFactKind.POOR_BAND, march(14), null, null).toString())
                .isEqualTo("the band is Poor, since 2026-03-14");
        assertThat(Arrays.stream(EscalationFactKind.values()).map(EscalationFactKind::inWords))
                .containsExactly(
                        "the provider missed a timescale",
                        "evidence was found not sufficient",
                        "the provider's engagement was found unsatisfactory",
                        "the band is Poor");
        refused(() -> new EscalationFact(null, march(14), null, null), "kind must be given, found nothing");
        refused(
                () -> new EscalationFact(EscalationFactKind.POOR_BAND, null, null, null),
                "since must be given, found nothing");
    }
}
