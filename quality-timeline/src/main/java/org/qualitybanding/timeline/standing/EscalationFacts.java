package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.timeline.deadline.Party;

/** Finds the facts of a review that may prompt a step of escalation (clause M17, readings R33 and R34). */
final class EscalationFacts {

    private final List<EscalationFact> facts = new ArrayList<>();

    private EscalationFacts() {}

    static List<EscalationFact> of(ReviewScores scores, List<Duty> duties, Scorecard scorecard) {
        EscalationFacts all = new EscalationFacts();
        all.addMissed(duties);
        all.addNotSufficient(scores.known());
        all.addUnsatisfactory(scores.review());
        all.addPoor(scorecard);
        return ImmutableList.sortedCopyOf(ByDate.ORDER, all.facts);
    }

    /** To comment on a draft is offered to the provider, and not asked of it: whoever lets it pass has missed no timescale (R41). */
    private void addMissed(List<Duty> duties) {
        for (Duty duty : duties) {
            if (duty.owner() == Party.PROVIDER && duty.missed() && duty.kind() != Duty.Kind.COMMENT_ON_DRAFT) {
                add(EscalationFact.Kind.TIMESCALE_MISSED, duty.dueOn().plusDays(1), duty.actionId());
            }
        }
    }

    private void addNotSufficient(List<KnownAction> actions) {
        for (KnownAction known : actions) {
            Optional<LocalDate> since = known.evidence().firstNotSufficientOn();
            if (since.isPresent() && known.decidedOn().isEmpty()) {
                add(
                        EscalationFact.Kind.EVIDENCE_NOT_SUFFICIENT,
                        since.get(),
                        Optional.of(known.action().id()));
            }
        }
    }

    private void addUnsatisfactory(ReviewOnDate review) {
        for (EngagementNote note : review.facts().review().engagementNotes()) {
            if (review.facts().isKnown(note.notedOn()) && note.finding() == EngagementNote.Finding.UNSATISFACTORY) {
                add(EscalationFact.Kind.ENGAGEMENT_UNSATISFACTORY, note.notedOn(), Optional.of(note.id()));
            }
        }
    }

    private void addPoor(Scorecard scorecard) {
        Optional<Band> band = scorecard.banding().certain();
        if (band.isPresent() && band.get() == Band.POOR) {
            Optional<LocalDate> since = scorecard.compliance().assessedOn();
            if (since.isEmpty()) {
                since = scorecard.actionScore().assessedOn();
            }
            if (since.isPresent()) {
                add(EscalationFact.Kind.POOR_BAND, since.get(), Optional.empty());
            }
        }
    }

    private void add(EscalationFact.Kind kind, LocalDate since, Optional<String> subjectId) {
        facts.add(EscalationFact.of(kind, since, subjectId));
    }

    /** By date, then by kind, then by what it is about: the order of a caller's actions makes no difference. */
    private static final class ByDate implements Comparator<EscalationFact> {

        private static final ByDate ORDER = new ByDate();

        @Override
        public int compare(EscalationFact one, EscalationFact other) {
            int order = one.since().compareTo(other.since());
            if (order == 0) {
                order = one.kind().compareTo(other.kind());
            }
            return order == 0
                    ? one.subjectId().orElse("").compareTo(other.subjectId().orElse(""))
                    : order;
        }
    }
}
