package org.qualitybanding.timeline.words;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.standing.ActionStanding;

/**
 * Where an action stands, for a table of actions and in a sentence of its own.
 *
 * <pre>{@code
 * ActionStanding action = standing.action("A-1").orElseThrow();
 * ActionInWords words = ActionInWords.of(action, standing.date(), Texts.english());
 * words.grade();      // red, minor
 * words.state();      // evidence was due on 13 Mar 2026 and is 3 days late
 * words.attempts();   // sent on 9 Mar 2026, found not sufficient on 10 Mar 2026
 * words.sentence();   // Action A-1 (red, minor): evidence was due on Friday 13 March 2026 and is 3 days late; sent on Monday …
 * }</pre>
 *
 * @param action the action
 * @param grade its colour, and whether it is significant and why
 * @param state where it stands, with the short form of dates
 * @param attempts all that was sent towards it and what was found of it, with the short form of dates; empty where nothing is
 *     recorded as sent
 * @param sentence all of it in a sentence that stands alone
 */
public record ActionInWords(ActionStanding action, String grade, String state, String attempts, Sentence sentence) {

    /**
     * Creates the words; {@link #of} makes them.
     *
     * @throws InvalidValueException if a part is missing, or the grade or the state is blank
     */
    public ActionInWords {
        action = Require.given("action", action);
        grade = Require.text("grade", grade);
        state = Require.text("state", state);
        attempts = Require.given("attempts", attempts);
        sentence = Require.given("sentence", sentence);
    }

    /**
     * Puts an action into words.
     *
     * @param action an action of a standing
     * @param date the date of that standing
     * @param texts what to make the words of, such as {@link Texts#english()}
     * @return the words
     * @throws InvalidValueException if one of them is missing
     */
    public static ActionInWords of(ActionStanding action, LocalDate date, Texts texts) {
        Require.given("date", date);
        return told(Require.given("action", action), date, new Wording(Require.given("texts", texts)));
    }

    static ActionInWords told(ActionStanding action, LocalDate date, Wording wording) {
        String grade = wording.grade(action.grade());
        String attempts = wording.attempts(action);
        return new ActionInWords(
                action,
                grade,
                state(action, date, wording, wording::shortDate),
                wording.attempts(action, wording::shortDate),
                wording.sentence(
                        attempts.isEmpty() ? "stands.action" : "stands.action-tried",
                        clauses(action),
                        "id",
                        action.actionId(),
                        "grade",
                        grade,
                        "state",
                        state(action, date, wording, wording::date),
                        "attempts",
                        attempts));
    }

    /** Evidence can have come, and been judged, before any plan gave it a last day: then none is told. */
    private static String state(
            ActionStanding action, LocalDate date, Wording wording, Function<LocalDate, String> written) {
        String code = Wording.code("action-state", action.state());
        if (action.deadline().isEmpty()) {
            return wording.text(code);
        }
        LocalDate dueOn = action.deadline().get().dueOn();
        return wording.text(
                code,
                "date",
                written.apply(dueOn),
                "days",
                dueOn.isBefore(date) ? wording.days(dueOn, date) : wording.days(date, dueOn));
    }

    private static List<Clause> clauses(ActionStanding action) {
        return switch (action.state()) {
            case NOT_ISSUED, NOT_RECEIVED -> List.of(PublishedModel.R26);
            case NOT_DATED -> List.of(PublishedModel.M14, PublishedModel.R24);
            case NOT_YET_DUE, DUE_TODAY, OVERDUE, NOT_MET -> List.of(PublishedModel.M14, PublishedModel.R23);
            case AWAITING_JUDGEMENT, AWAITING_JUDGEMENT_LATE -> List.of(PublishedModel.M15, PublishedModel.R15);
            case MET, MET_LATE -> List.of(PublishedModel.M14, PublishedModel.R14);
            case EXCUSED -> List.of(PublishedModel.M20, PublishedModel.R18);
            case WITHDRAWN -> List.of(PublishedModel.R9);
        };
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence.text();
    }
}
