package org.qualitybanding.timeline.standing;

import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.Reason;

/** A duty as a part of a sentence, with its owner (reading R33), and why it is told. */
final class DutyPhrase {

    private DutyPhrase() {}

    static Phrase of(Duty duty) {
        String code = Phrase.code("duty", duty.kind());
        String id = duty.subjectId().orElse("");
        return switch (duty.kind()) {
            case SEND_EVIDENCE, REVIEW_RED_ACTION ->
                Phrase.text("duty", code, Phrase.text("action", "action", Phrase.name("id", id)));
            case COMMENT_ON_DRAFT -> Phrase.text("duty", code, Phrase.name("draft", id));
            case REVIEW_PLAN ->
                duty.deadline().counted().interval().isPresent()
                        ? Phrase.text(
                                "duty",
                                code,
                                Phrase.number(
                                        "number",
                                        duty.deadline().counted().interval().get()))
                        : Phrase.text("duty", "duty.conclude-plan");
            case UPLOAD_REQUESTED_EVIDENCE,
                    RESPOND_TO_UPLOAD,
                    SEND_INITIAL_PLAN,
                    REVIEW_REMAINING_DOMAINS,
                    SEND_FULL_PLAN -> Phrase.text("duty", code);
        };
    }

    static Reason reason(Duty.State state) {
        return switch (state) {
            case NOT_ISSUED, NOT_RECEIVED, NOT_DATED, NOT_YET_DUE, DUE_TODAY -> Reason.DUTY_OPEN;
            case OVERDUE -> Reason.DUTY_OVERDUE;
            case AWAITING_JUDGEMENT -> Reason.DUTY_AWAITING_JUDGEMENT;
            case AWAITING_JUDGEMENT_LATE -> Reason.DUTY_AWAITING_JUDGEMENT_LATE;
            case MET -> Reason.DUTY_DONE;
            case MET_LATE -> Reason.DUTY_DONE_LATE;
            case NOT_MET -> Reason.DUTY_NOT_DONE;
            case EXCUSED -> Reason.DUTY_EXCUSED;
            case WITHDRAWN -> Reason.DUTY_WITHDRAWN;
        };
    }
}
