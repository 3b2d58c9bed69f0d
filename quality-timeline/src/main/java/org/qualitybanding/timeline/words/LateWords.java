package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Says what of one party is late and not done; what was done late after all, is not among it. */
final class LateWords {

    private final ReviewStanding standing;
    private final Wording wording;

    private LateWords(ReviewStanding standing, Wording wording) {
        this.standing = standing;
        this.wording = wording;
    }

    static List<Sentence> of(ReviewStanding standing, Party owner, Wording wording) {
        LateWords words = new LateWords(standing, wording);
        ImmutableList.Builder<Sentence> late = ImmutableList.builder();
        for (Duty duty : standing.duties(owner)) {
            switch (duty.state()) {
                case OVERDUE, NOT_MET, AWAITING_JUDGEMENT_LATE -> late.add(words.late(duty));
                case NOT_ISSUED,
                        NOT_RECEIVED,
                        NOT_DATED,
                        NOT_YET_DUE,
                        DUE_TODAY,
                        AWAITING_JUDGEMENT,
                        MET,
                        MET_LATE,
                        EXCUSED,
                        WITHDRAWN -> {}
            }
        }
        return late.build();
    }

    private Sentence late(Duty duty) {
        String code = duty.state() == Duty.State.OVERDUE ? "late.overdue" : "late.over";
        Optional<ActionStanding> action = duty.kind() == Duty.Kind.SEND_EVIDENCE
                ? standing.action(duty.subjectId().orElse(""))
                : Optional.empty();
        if (action.isPresent()) {
            boolean tried = !action.get().attempts().isEmpty();
            code = duty.state() == Duty.State.AWAITING_JUDGEMENT_LATE
                    ? "late.awaiting-judgement"
                    : code + (tried ? "-tried" : "-nothing-sent");
            return sentence(code, duty, tried ? wording.attempts(action.get()) : "");
        }
        return sentence(code, duty, "");
    }

    private Sentence sentence(String code, Duty duty, String attempts) {
        LocalDate dueOn = duty.dueOn();
        return wording.sentence(
                code,
                clauses(duty.deadline()),
                "duty",
                wording.duty(duty),
                "date",
                wording.date(dueOn),
                "days",
                wording.counted("days", ChronoUnit.DAYS.between(dueOn, standing.date())),
                "attempts",
                attempts);
    }

    /** Says of an action what was sent towards it by when, with one code where there was something and another where not. */
    static Sentence evidence(String tried, String nothingSent, ActionStanding action, Wording wording) {
        Deadline deadline = action.deadline().get();
        return wording.sentence(
                action.attempts().isEmpty() ? nothingSent : tried,
                clauses(deadline),
                "duty",
                wording.text("duty.send-evidence", "action", wording.action(action.actionId())),
                "date",
                wording.date(deadline.dueOn()),
                "attempts",
                wording.attempts(action));
    }

    static List<Clause> clauses(Deadline deadline) {
        Set<Clause> clauses = new LinkedHashSet<>(deadline.clock().clauses());
        clauses.add(PublishedModel.R23);
        clauses.add(PublishedModel.R33);
        return ImmutableList.copyOf(clauses);
    }
}
