package org.qualitybanding.timeline.standing;

import java.util.List;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;

/** Where a duty stands, with the readings that decide it, and how its last day came about. */
final class DutyExplanation {

    private DutyExplanation() {}

    static Explanation of(Duty duty) {
        Explanation.Builder explanation = Explanation.of(
                        DutyPhrase.reason(duty.state()),
                        duty.title(),
                        duty.state().words()
                                + duty.doneOn().map(done -> ", done " + done).orElse(""))
                .addParts(DutyPhrase.of(duty));
        duty.doneOn().ifPresent(done -> explanation.addParts(Phrase.date("done", done)));
        if (duty.daysLate() > 0) {
            explanation.quantity("days late", duty.daysLate());
        }
        return explanation
                .addAllClauses(clauses(duty))
                .addSteps(duty.deadline().explanation())
                .build();
    }

    private static List<Clause> clauses(Duty duty) {
        return switch (duty.state()) {
            case AWAITING_JUDGEMENT, AWAITING_JUDGEMENT_LATE -> List.of(PublishedModel.R15, PublishedModel.R33);
            case EXCUSED -> List.of(PublishedModel.R18, PublishedModel.R33);
            case WITHDRAWN -> List.of(PublishedModel.R9, PublishedModel.R33);
            case MET, MET_LATE -> done(duty);
            case NOT_ISSUED, NOT_RECEIVED, NOT_DATED, NOT_YET_DUE, DUE_TODAY, OVERDUE, NOT_MET ->
                List.of(PublishedModel.R23, PublishedModel.R33);
        };
    }

    /** A last day that was changed decides by R35 whether evidence is in time; several reviews of the plan on a day, R39. */
    private static List<Clause> done(Duty duty) {
        if (duty.kind() == Duty.Kind.REVIEW_PLAN) {
            return List.of(PublishedModel.R23, PublishedModel.R33, PublishedModel.R39);
        }
        return duty.deadline().changes().isEmpty()
                ? List.of(PublishedModel.R23, PublishedModel.R33)
                : List.of(PublishedModel.R23, PublishedModel.R33, PublishedModel.R35);
    }
}
