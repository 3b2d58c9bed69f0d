package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.EngagementNote;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.timeline.deadline.Party;

/** The facts of a review that may prompt a step of escalation (clause M17, readings R33 and R34). */
final class EscalationFacts {

    /** By date, then by kind, then by what it is about: the order of a caller's actions makes no difference. */
    private static final Comparator<EscalationFact> BY_DATE = Comparator.comparing(EscalationFact::since)
            .thenComparing(EscalationFact::kind)
            .thenComparing(fact -> fact.subjectId().orElse(""));

    private EscalationFacts() {}

    static List<EscalationFact> of(
            QualityReview known, List<ActionStanding> actions, List<Duty> duties, Scorecard scorecard) {
        return Stream.of(missed(duties), notSufficient(known, actions), unsatisfactory(known), poor(scorecard))
                .flatMap(facts -> facts)
                .sorted(BY_DATE)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<EscalationFact> missed(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.owner() == Party.PROVIDER && duty.isMissed())
                .map(duty -> EscalationFact.of(
                        EscalationFact.Kind.TIMESCALE_MISSED, duty.dueOn().plusDays(1), duty.actionId()));
    }

    private static Stream<EscalationFact> notSufficient(QualityReview known, List<ActionStanding> standings) {
        ImmutableList.Builder<EscalationFact> facts = ImmutableList.builder();
        for (int index = 0; index < standings.size(); index++) {
            Action action = known.actions().get(index);
            Duty.State state = standings.get(index).state();
            if (!state.isDecided() || state == Duty.State.NOT_MET) {
                firstFoundNotSufficient(action)
                        .map(since -> EscalationFact.of(
                                EscalationFact.Kind.EVIDENCE_NOT_SUFFICIENT, since, Optional.of(action.id())))
                        .ifPresent(facts::add);
            }
        }
        return facts.build().stream();
    }

    private static Optional<LocalDate> firstFoundNotSufficient(Action action) {
        return action.evidence().stream()
                .flatMap(sent -> sent.judgement().stream())
                .filter(judgement -> judgement.finding() == Judgement.Finding.NOT_SUFFICIENT)
                .map(Judgement::judgedOn)
                .min(LocalDate::compareTo);
    }

    private static Stream<EscalationFact> unsatisfactory(QualityReview known) {
        return known.engagementNotes().stream()
                .filter(note -> note.finding() == EngagementNote.Finding.UNSATISFACTORY)
                .map(note -> EscalationFact.of(
                        EscalationFact.Kind.ENGAGEMENT_UNSATISFACTORY, note.notedOn(), Optional.of(note.id())));
    }

    private static Stream<EscalationFact> poor(Scorecard scorecard) {
        return scorecard.banding().certain().filter(band -> band == Band.POOR).stream()
                .flatMap(band -> scorecard.compliance().assessedOn().or(scorecard.actionScore()::assessedOn).stream())
                .map(since -> EscalationFact.of(EscalationFact.Kind.POOR_BAND, since, Optional.empty()));
    }
}
