package org.qualitybanding.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Puts what each party owes, and where it stands, into the rows of a table. */
final class DutyViews {

    private final QualityReview known;
    private final ReviewStanding standing;
    private final PlainTexts words;
    private final WrittenWords written;

    DutyViews(QualityReview known, ReviewStanding standing, PlainTexts words, WrittenWords written) {
        this.known = known;
        this.standing = standing;
        this.words = words;
        this.written = written;
    }

    /** Returns the duties of a party, by last day; behind the provider's, the actions that no clock runs for. */
    List<DutyView> of(Party owner) {
        ImmutableList.Builder<DutyView> views = ImmutableList.builder();
        Set<String> listed = new HashSet<>();
        for (Duty duty : standing.duties(owner)) {
            duty.actionId().ifPresent(listed::add);
            views.add(view(duty));
        }
        if (owner == Party.PROVIDER) {
            standing.actions().stream()
                    .filter(action -> !listed.contains(action.actionId()))
                    .forEach(action -> views.add(withoutLastDay(action)));
        }
        return views.build();
    }

    private DutyView view(Duty duty) {
        Optional<ActionStanding> action = duty.actionId().flatMap(standing::action);
        boolean evidence = duty.kind() == Duty.Kind.SEND_EVIDENCE;
        return new DutyView(
                duty.key(),
                what(duty),
                action.map(this::domain),
                action.map(ActionStanding::grade).map(GradeView::of),
                words.date(duty.dueOn()),
                state(duty),
                tone(duty.state()),
                evidence ? action.map(this::attempts).orElse(List.of()) : List.of(),
                evidence ? duty.actionId().map(written::ofAction).orElse(List.of()) : List.of());
    }

    private DutyView withoutLastDay(ActionStanding action) {
        return new DutyView(
                "send-evidence:" + action.actionId(),
                Duty.Kind.SEND_EVIDENCE.words() + " " + action.actionId(),
                Optional.of(domain(action)),
                Optional.of(GradeView.of(action.grade())),
                "no last day yet",
                Sentences.capital(words(action.state())),
                tone(action.state()),
                attempts(action),
                written.ofAction(action.actionId()));
    }

    /** Names a duty; several reviews of one plan are told apart. */
    static String what(Duty duty) {
        String number = duty.deadline()
                .counted()
                .interval()
                .map(interval -> ", number " + interval)
                .orElse(", concluding");
        return duty.subject() + (duty.kind() == Duty.Kind.REVIEW_PLAN ? number : "");
    }

    private String domain(ActionStanding action) {
        return known.catalogue().find(action.domainId()).map(Domain::name).orElse(action.domainId());
    }

    /** Tells where a duty stands, with the days left or late. */
    String state(Duty duty) {
        long left = duty.daysLeft(standing.date());
        return switch (duty.state()) {
            case NOT_YET_DUE -> words.days(left) + " left";
            case DUE_TODAY -> "Due today";
            case OVERDUE -> "Late by " + words.days(-left);
            case AWAITING_JUDGEMENT, AWAITING_JUDGEMENT_LATE -> "Sent" + done(duty) + "; to be judged";
            case MET, MET_LATE -> (duty.kind() == Duty.Kind.SEND_EVIDENCE ? "Met" : "Done") + done(duty);
            default -> Sentences.capital(words(duty.state()));
        };
    }

    private String done(Duty duty) {
        return duty.doneOn().map(day -> " on " + words.date(day)).orElse("")
                + (duty.daysLate() == 0 ? "" : ", " + words.days(duty.daysLate()) + " late");
    }

    private static String words(Duty.State state) {
        return state == Duty.State.NOT_ISSUED ? "in no plan that was sent" : state.words();
    }

    private static Tone tone(Duty.State state) {
        return switch (state) {
            case OVERDUE, NOT_MET, MET_LATE, AWAITING_JUDGEMENT_LATE -> Tone.LATE;
            case DUE_TODAY -> Tone.DUE;
            case AWAITING_JUDGEMENT -> Tone.WAITING;
            case MET, EXCUSED -> Tone.DONE;
            case NOT_ISSUED, NOT_RECEIVED, NOT_DATED, NOT_YET_DUE, WITHDRAWN -> Tone.PLAIN;
        };
    }

    /** Tells what was sent towards an action, rejected attempts included, and what was found of it. */
    List<String> attempts(ActionStanding action) {
        List<String> attempts = new ArrayList<>();
        for (ActionStanding.Attempt attempt : action.attempts()) {
            attempts.add("Evidence " + attempt.evidenceId() + ", sent on " + words.date(attempt.submittedOn())
                    + (attempt.late() ? ", late: " : ", in time: ") + found(attempt));
        }
        return attempts;
    }

    private String found(ActionStanding.Attempt attempt) {
        Optional<LocalDate> judgedOn = attempt.judgedOn();
        if (judgedOn.isEmpty()) {
            return "not yet judged";
        }
        boolean sufficient = attempt.finding().equals(Optional.of(Judgement.Finding.SUFFICIENT));
        return (sufficient ? "found sufficient on " : "found not sufficient on ") + words.date(judgedOn.get());
    }
}
