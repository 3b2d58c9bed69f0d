package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.Regrading;
import org.qualitybanding.model.known.KnownFacts;

/**
 * The days after the end of an engagement on which a fact can have made the indicated compliance score another: evidence judged, a
 * mitigation, a deadline, an action or a plan (clause M21). Most reviews have none.
 */
final class IndicatedSince {

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final KnownFacts facts;
    private final LocalDate endedOn;

    private IndicatedSince(KnownFacts facts, LocalDate endedOn) {
        this.facts = facts;
        this.endedOn = endedOn;
    }

    /** The days after the end, up to the date of the facts, the latest first. */
    static Iterable<LocalDate> latestFirst(KnownFacts facts, LocalDate endedOn) {
        if (!facts.date().isAfter(endedOn)) {
            return List.of();
        }
        IndicatedSince since = new IndicatedSince(facts, endedOn);
        for (Action action : facts.review().actions()) {
            since.add(action);
        }
        since.addMitigations(facts.review().mitigations());
        for (IssuedPlan issue : facts.review().issuedPlans()) {
            since.add(issue.sentOn());
            since.add(issue.receivedOn());
        }
        return since.days.descendingSet();
    }

    private void add(Action action) {
        for (Evidence sent : action.evidence()) {
            add(sent.submittedOn());
            for (Judgement judgement : sent.judgements()) {
                add(judgement.judgedOn());
            }
        }
        for (DeadlineChange change : action.deadlineChanges()) {
            add(change.decidedOn());
        }
        for (Regrading regrading : action.regradings()) {
            add(regrading.regradedOn());
        }
        addMitigations(action.mitigations());
        add(facts.withdrawnOn(action));
    }

    private void addMitigations(List<Mitigation> mitigations) {
        for (Mitigation mitigation : mitigations) {
            add(mitigation.decidedOn());
        }
    }

    private void add(Optional<LocalDate> day) {
        if (day.isPresent()) {
            add(day.get());
        }
    }

    private void add(LocalDate day) {
        if (day.isAfter(endedOn) && facts.isKnown(day)) {
            days.add(day);
        }
    }
}
