package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.march;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.Timescales;

@DisplayName("The words and small values of a standing (M17, R13, R14, R15, R33)")
class ReviewWordsTest {

    private static final Grade GRADE = new Grade(Rag.RED, HarmBasis.NONE);

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static ActionStanding standing(Duty.State state, Optional<Deadline> deadline, int sentOn) {
        return new ActionStanding(
                "A-1",
                "audits",
                GRADE,
                state,
                deadline,
                Optional.of(march(sentOn)),
                Optional.empty(),
                state != Duty.State.NOT_ISSUED && state != Duty.State.WITHDRAWN,
                false,
                List.of());
    }

    private static ActionStanding standing(Duty.State state) {
        return standing(state, Optional.empty(), 20);
    }

    @Test
    void stages() {
        assertThat(Arrays.stream(ReviewStanding.Stage.values()).map(ReviewStanding.Stage::words))
                .containsExactly(
                        "opened, the initial domains are to be reviewed",
                        "the initial domains are being reviewed",
                        "the plan on the initial domains is to be sent",
                        "the remaining domains are to be reviewed",
                        "the full plan is to be sent",
                        "the plan is being worked on",
                        "a reviewer is to decide the compliance score",
                        "closed",
                        "abandoned");
    }

    @Test
    void duties() {
        assertThat(Arrays.stream(Duty.Kind.values())
                        .map(kind -> kind.words() + ", " + kind.owner().words()))
                .containsExactly(
                        "Upload the requested evidence, the provider",
                        "Comment on the draft of the plan, the provider",
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
        "NOT_RECEIVED, not received, false, false, PENDING",
        "NOT_DATED, 'due, last day not known', false, false, PENDING",
        "NOT_YET_DUE, not yet due, true, false, PENDING",
        "DUE_TODAY, due today, true, false, PENDING",
        "OVERDUE, overdue, true, false, NOT_MET_IN_TIME",
        "AWAITING_JUDGEMENT, awaiting judgement, false, false, PENDING",
        "AWAITING_JUDGEMENT_LATE, awaiting judgement, false, false, NOT_MET_IN_TIME",
        "MET, met, false, true, MET_IN_TIME",
        "MET_LATE, met late, false, true, NOT_MET_IN_TIME",
        "NOT_MET, not met, false, false, NOT_MET_IN_TIME",
        "EXCUSED, excused, false, true, EXCUSED",
        "WITHDRAWN, withdrawn, false, true, none",
    })
    void states(Duty.State state, String words, boolean open, boolean decided, String result) {
        assertThat(state.words()).isEqualTo(words);
        assertThat(state.isOpen()).isEqualTo(open);
        assertThat(state.isDecided()).isEqualTo(decided);
        assertThat(standing(state).result().map(Enum::name).orElse("none")).isEqualTo(result);
    }

    @ParameterizedTest
    @EnumSource(Duty.State.class)
    @DisplayName("R9, R13: what the compliance score would see of an action follows from its state")
    void whatTheComplianceScoreLooksAt(Duty.State state) {
        assertThat(standing(state).compliance().map(ActionCompliance::result))
                .isEqualTo(standing(state).result());
        assertThat(state.isAwaitingJudgement()).isEqualTo(state.words().equals("awaiting judgement"));
    }

    @ParameterizedTest
    @EnumSource(Duty.State.class)
    @DisplayName("R26: without a plan an action is excused, met, awaiting judgement, withdrawn or just not issued")
    void whatTheStateTellsOfAPlan(Duty.State state) {
        Set<Duty.State> without = EnumSet.of(
                Duty.State.EXCUSED,
                Duty.State.MET,
                Duty.State.AWAITING_JUDGEMENT,
                Duty.State.WITHDRAWN,
                Duty.State.NOT_ISSUED);
        boolean neverWith = state == Duty.State.WITHDRAWN || state == Duty.State.NOT_ISSUED;

        for (boolean issued : new boolean[] {true, false}) {
            ThrowingCallable made =
                    () -> new ActionStanding("A-1", "audits", GRADE, state, null, null, null, issued, false, null);
            if (issued ? neverWith : !without.contains(state)) {
                refused(
                        made,
                        "issued must be " + !issued + ", as the action is " + state.words() + ", found " + issued);
            } else {
                assertThatCode(made).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void actionStandings() {
        Optional<Deadline> due = Optional.of(Timescales.published().evidenceDue(Rag.RED, march(6)));
        ActionStanding standing = standing(Duty.State.OVERDUE, due, 13);

        assertThat(standing.toString()).isEqualTo("action A-1 (RED, minor): overdue, last day 2026-03-13");
        assertThat(standing(Duty.State.NOT_ISSUED, Optional.empty(), 13).toString())
                .isEqualTo("action A-1 (RED, minor): not issued");
        assertThat(standing)
                .isEqualTo(standing(Duty.State.OVERDUE, due, 13))
                .isNotEqualTo(standing(Duty.State.MET, due, 13));
        assertThat(new ActionStanding(
                        "A-1", "audits", GRADE, Duty.State.NOT_ISSUED, null, null, null, false, false, null))
                .isEqualTo(new ActionStanding(
                        "A-1",
                        "audits",
                        GRADE,
                        Duty.State.NOT_ISSUED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        List.of()));
        refused(
                () -> new ActionStanding(null, "audits", GRADE, Duty.State.MET, null, null, null, true, false, null),
                "actionId must be given, found nothing");
        refused(
                () -> new ActionStanding(
                        "A-1", "the audits", GRADE, Duty.State.MET, null, null, null, true, false, null),
                "domainId must be an id of 1 to 100 characters without white space, found 10 characters");
        refused(
                () -> new ActionStanding("A-1", "audits", null, Duty.State.MET, null, null, null, true, false, null),
                "grade must be given, found nothing");
        refused(
                () -> new ActionStanding("A-1", "audits", GRADE, null, null, null, null, true, false, null),
                "state must be given, found nothing");
    }

    @Test
    void escalationFacts() {
        List<Clause> clauses = new ArrayList<>(List.of(PublishedModel.M17));
        EscalationFact fact =
                new EscalationFact(EscalationFact.Kind.TIMESCALE_MISSED, march(14), Optional.of("A-1"), clauses);
        clauses.clear();

        assertThat(fact.clauses()).containsExactly(PublishedModel.M17);
        assertThat(fact.toString()).isEqualTo("the provider missed a timescale: A-1, since 2026-03-14");
        assertThat(new EscalationFact(EscalationFact.Kind.POOR_BAND, march(14), null, null).toString())
                .isEqualTo("the band is Poor, since 2026-03-14");
        assertThat(Arrays.stream(EscalationFact.Kind.values()).map(EscalationFact.Kind::words))
                .containsExactly(
                        "the provider missed a timescale",
                        "evidence was found not sufficient",
                        "the provider's engagement was found unsatisfactory",
                        "the band is Poor");
        refused(() -> new EscalationFact(null, march(14), null, null), "kind must be given, found nothing");
        refused(
                () -> new EscalationFact(EscalationFact.Kind.POOR_BAND, null, null, null),
                "since must be given, found nothing");
    }
}
