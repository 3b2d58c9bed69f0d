package org.qualitybanding.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.words.ActionInWords;
import org.qualitybanding.timeline.words.DutyInWords;
import org.qualitybanding.timeline.words.StandingInWords;

/** Puts what each party owes, and where it stands, into the rows of a table. */
final class DutyRows {

    private static final Set<Duty.State> TELL_WHAT_CAME = Set.of(
            Duty.State.MET, Duty.State.MET_LATE, Duty.State.AWAITING_JUDGEMENT, Duty.State.AWAITING_JUDGEMENT_LATE);

    private final QualityReview known;
    private final StandingInWords told;
    private final PageOptions options;
    private final WrittenWords written;

    DutyRows(QualityReview known, StandingInWords told, PageOptions options, WrittenWords written) {
        this.known = known;
        this.told = told;
        this.options = options;
        this.written = written;
    }

    /** Returns the duties of a party, by last day; behind the provider's, the actions that no clock runs for. */
    List<DutyView> of(Party owner) {
        ImmutableList.Builder<DutyView> rows = ImmutableList.builder();
        Set<String> listed = new HashSet<>();
        for (DutyInWords duty : told.duties().getOrDefault(owner, List.of())) {
            duty.duty().actionId().ifPresent(listed::add);
            rows.add(row(duty));
        }
        if (owner == Party.PROVIDER) {
            told.actions().stream()
                    .filter(action -> !listed.contains(action.action().actionId()))
                    .forEach(action -> rows.add(withoutLastDay(action)));
        }
        return rows.build();
    }

    private DutyView row(DutyInWords duty) {
        Optional<ActionInWords> action = duty.duty().actionId().flatMap(told::action);
        Optional<ActionInWords> evidence = action.filter(of -> duty.duty().kind() == Duty.Kind.SEND_EVIDENCE);
        return new DutyView(
                duty.duty().key(),
                duty.what(),
                action.map(of -> about(of.action())),
                options.texts().date(duty.duty().dueOn()),
                Sentences.capital(duty.state()),
                tone(duty.duty().state()),
                evidence.map(of -> attempts(of, duty.duty().state())).orElse(""),
                evidence.map(of -> written.ofAction(of.action().actionId())).orElse(List.of()));
    }

    /** A single one that came is told by the state itself. */
    private static String attempts(ActionInWords action, Duty.State state) {
        boolean single = action.action().attempts().size() == 1;
        return single && TELL_WHAT_CAME.contains(state) ? "" : action.attempts();
    }

    private DutyView withoutLastDay(ActionInWords action) {
        String id = action.action().actionId();
        return new DutyView(
                "send-evidence:" + id,
                options.text("duties.evidence", "id", id),
                Optional.of(about(action.action())),
                options.text("duties.no-last-day"),
                Sentences.capital(action.state()),
                tone(action.action().state()),
                action.attempts(),
                written.ofAction(id));
    }

    private DutyView.About about(ActionStanding action) {
        return new DutyView.About(
                options.texts().words(action.grade().rag()),
                PageViews.style(action.grade().rag()),
                options.texts().words(action.grade().harm()),
                domain(known, action.domainId()));
    }

    /** Returns the name of a domain. */
    static String domain(QualityReview known, String domainId) {
        return known.catalogue().find(domainId).map(Domain::name).orElse(domainId);
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
}
