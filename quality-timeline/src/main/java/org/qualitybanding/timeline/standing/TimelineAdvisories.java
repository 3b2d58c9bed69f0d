package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.timeline.deadline.Deadline;

/** What a person should know about the requests and dates of a review; none of it is an error. */
final class TimelineAdvisories {

    private TimelineAdvisories() {}

    static List<Advisory> of(ReviewScores scores) {
        ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();
        Optional<Visit> visit = scores.review().facts().initialVisit();
        if (visit.isPresent() && visit.get().evidenceRequest().isPresent()) {
            addRemote(advisories, scores.review(), visit.get().evidenceRequest().get());
        }
        addChanges(advisories, scores.actions());
        advisories.addAll(scores.review().unknown().advisories());
        return advisories.build();
    }

    private static void addRemote(
            ImmutableList.Builder<Advisory> advisories, ReviewOnDate review, EvidenceRequest request) {
        int mostPieces = review.policy().mostPieces();
        int pieces = request.pieces().size();
        if (pieces > mostPieces) {
            advisories.add(Advisory.builder()
                    .kind(Advisory.Kind.TOO_MANY_PIECES)
                    .says(pieces + " pieces of evidence are requested, more than " + mostPieces)
                    .addParts(Phrase.number("pieces", pieces), Phrase.number("most", mostPieces))
                    .addClauses(PublishedModel.M7, PublishedModel.R30)
                    .build());
        }
        List<String> uncovered = new ArrayList<>(review.facts().review().initialDomainIds());
        for (EvidenceRequest.Piece piece : request.pieces()) {
            uncovered.removeAll(piece.domainIds());
        }
        if (!uncovered.isEmpty()) {
            advisories.add(Advisory.builder()
                    .kind(Advisory.Kind.DOMAIN_NOT_COVERED)
                    .says("No evidence is requested towards " + uncovered.size() + " of the initial domains")
                    .domainIds(uncovered)
                    .addClauses(PublishedModel.M7, PublishedModel.R30)
                    .build());
        }
    }

    /** Most last days are nobody's but the clock's. */
    private static boolean isAsCounted(Deadline deadline) {
        return deadline.changes().isEmpty() && deadline.specifiedDueOn().isEmpty();
    }

    /** Last days that were changed after they had passed (R17), or to what nobody could keep (R36). */
    private static void addChanges(ImmutableList.Builder<Advisory> advisories, List<ActionStanding> actions) {
        List<String> retrospective = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        for (ActionStanding action : actions) {
            Optional<Deadline> deadline = action.deadline();
            if (deadline.isEmpty() || isAsCounted(deadline.get())) {
                continue;
            }
            if (deadline.get().changedInRetrospect()) {
                retrospective.add(action.actionId());
            }
            if (deadline.get().askedTheImpossible()) {
                impossible.add(action.actionId());
            }
        }
        add(
                advisories,
                Advisory.Kind.RETROSPECTIVE_CHANGE,
                "A deadline was changed after it had passed",
                retrospective,
                PublishedModel.R17);
        add(
                advisories,
                Advisory.Kind.IMPOSSIBLE_LAST_DAY,
                "A last day was set that nobody could keep, and does not count",
                impossible,
                PublishedModel.R36);
    }

    private static void add(
            ImmutableList.Builder<Advisory> advisories,
            Advisory.Kind kind,
            String says,
            List<String> actionIds,
            Clause reading) {
        if (!actionIds.isEmpty()) {
            advisories.add(Advisory.builder()
                    .kind(kind)
                    .says(says)
                    .actionIds(actionIds)
                    .addClauses(reading)
                    .build());
        }
    }
}
