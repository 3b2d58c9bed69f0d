package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.standing.Duty;

/**
 * A duty for a table of what one party owes, and in a sentence of its own.
 *
 * <pre>{@code
 * Duty duty = standing.duties(Party.PROVIDER).get(0);
 * DutyInWords words = DutyInWords.of(duty, standing.date(), Texts.english());
 * words.what();       // Evidence for action A-1
 * words.state();      // 3 days left
 * words.sentence();   // By Friday 13 March 2026: the provider's evidence for action A-1; 3 days left.
 * }</pre>
 *
 * @param duty the duty
 * @param what what is owed, without its owner
 * @param state where it stands, with the short form of dates, such as {@code late by 3 days} or {@code done 9 Mar 2026}
 * @param sentence all of it in a sentence that stands alone, with its owner (reading R33)
 */
public record DutyInWords(Duty duty, String what, String state, Sentence sentence) {

    /**
     * Creates the words; {@link #of} makes them.
     *
     * @throws InvalidValueException if a part is missing or blank
     */
    public DutyInWords {
        duty = Require.given("duty", duty);
        what = Require.text("what", what);
        state = Require.text("state", state);
        sentence = Require.given("sentence", sentence);
    }

    /**
     * Puts a duty into words.
     *
     * @param duty a duty of a standing
     * @param date the date of that standing
     * @param texts what to make the words of, such as {@link Texts#english()}
     * @return the words
     * @throws InvalidValueException if one of them is missing
     */
    public static DutyInWords of(Duty duty, LocalDate date, Texts texts) {
        Require.given("date", date);
        return told(Require.given("duty", duty), date, new Wording(Require.given("texts", texts)));
    }

    static DutyInWords told(Duty duty, LocalDate date, Wording wording) {
        return new DutyInWords(
                duty,
                wording.duty("what", duty),
                state(duty, date, wording, wording::shortDate),
                wording.sentence(
                        "stands.duty",
                        clauses(duty),
                        "date",
                        wording.date(duty.dueOn()),
                        "duty",
                        wording.duty(duty),
                        "state",
                        state(duty, date, wording, wording::date)));
    }

    private static String state(Duty duty, LocalDate date, Wording wording, Function<LocalDate, String> written) {
        boolean ofEvidence = duty.kind() == Duty.Kind.SEND_EVIDENCE
                && switch (duty.state()) {
                    case MET, MET_LATE, NOT_MET -> true;
                    default -> false;
                };
        long days = duty.doneOn().isPresent() ? duty.daysLate() : Math.abs(duty.daysLeft(date));
        return wording.text(
                Wording.code(ofEvidence ? "evidence-state" : "duty-state", duty.state()),
                "days",
                wording.counted("days", days),
                "date",
                duty.doneOn().map(written).orElse(""));
    }

    private static List<Clause> clauses(Duty duty) {
        Set<Clause> clauses = new LinkedHashSet<>(LateWords.clauses(duty.deadline()));
        switch (duty.state()) {
            case AWAITING_JUDGEMENT, AWAITING_JUDGEMENT_LATE -> clauses.add(PublishedModel.R15);
            case EXCUSED -> clauses.add(PublishedModel.R18);
            case WITHDRAWN -> clauses.add(PublishedModel.R9);
            default -> {}
        }
        return ImmutableList.copyOf(clauses);
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence.text();
    }
}
