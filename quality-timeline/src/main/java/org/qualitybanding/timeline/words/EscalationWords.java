package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.EscalationFact;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Says what may prompt people to take a step of escalation, and which steps they took; it recommends none (reading R34). */
final class EscalationWords {

    private final ReviewStanding standing;
    private final Wording wording;

    private EscalationWords(ReviewStanding standing, Wording wording) {
        this.standing = standing;
        this.wording = wording;
    }

    static List<Sentence> facts(ReviewStanding standing, Wording wording) {
        EscalationWords words = new EscalationWords(standing, wording);
        return standing.escalationFacts().stream().map(words::fact).collect(ImmutableList.toImmutableList());
    }

    static List<Sentence> steps(ReviewStanding standing, Wording wording) {
        return standing.escalationSteps().stream()
                .map(step -> step(step, wording))
                .collect(ImmutableList.toImmutableList());
    }

    private Sentence fact(EscalationFact fact) {
        return switch (fact.kind()) {
            case TIMESCALE_MISSED -> missed(fact);
            case EVIDENCE_NOT_SUFFICIENT ->
                sentence(
                        Wording.code("fact", fact.kind()),
                        fact,
                        fact.since(),
                        "action",
                        wording.action(fact.subjectId().orElse("")));
            case ENGAGEMENT_UNSATISFACTORY ->
                sentence(
                        Wording.code("fact", fact.kind()),
                        fact,
                        fact.since(),
                        "note",
                        fact.subjectId().orElse(""));
            case POOR_BAND ->
                sentence(
                        standing.scorecard().banding().decided().isPresent()
                                ? "fact.poor-band"
                                : "fact.poor-band-undecided",
                        fact,
                        fact.since());
        };
    }

    /** A timescale is missed from the day after its last day; whatever was sent is told with it. */
    private Sentence missed(EscalationFact fact) {
        LocalDate dueOn = fact.since().minusDays(1);
        for (Duty duty : standing.duties()) {
            if (duty.missed() && duty.dueOn().equals(dueOn) && duty.actionId().equals(fact.subjectId())) {
                return missed(fact, duty);
            }
        }
        return sentence("fact.timescale-missed-undated", fact, fact.since());
    }

    private Sentence missed(EscalationFact fact, Duty duty) {
        Optional<ActionStanding> action = duty.actionId().flatMap(standing::action);
        String code = "fact.timescale-missed";
        String attempts = "";
        if (action.isPresent()) {
            attempts = wording.attempts(action.get());
            code += attempts.isEmpty() ? "-nothing-sent" : "-tried";
        } else if (duty.doneOn().isPresent()) {
            code += "-done";
        }
        return sentence(
                code,
                fact,
                duty.dueOn(),
                "duty",
                wording.duty(duty),
                "attempts",
                attempts,
                "done",
                duty.doneOn().map(wording::date).orElse(""),
                "days",
                wording.counted("days", duty.daysLate()));
    }

    private Sentence sentence(String code, EscalationFact fact, LocalDate date, String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "date";
        all[1] = wording.date(date);
        System.arraycopy(more, 0, all, 2, more.length);
        return wording.sentence(code, fact.clauses(), all);
    }

    private static Sentence step(EscalationStep step, Wording wording) {
        return wording.sentence(
                Wording.code(step.endedOn().isPresent() ? "step-ended" : "step-taken", step.kind()),
                List.of(PublishedModel.M17, PublishedModel.R34),
                "date",
                wording.date(step.takenOn()),
                "end",
                step.endedOn().map(wording::date).orElse(""),
                "id",
                step.id());
    }
}
