package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** What a person should know about the requests and dates of a review; none of it is an error. */
final class TimelineAdvisories {

    private TimelineAdvisories() {}

    static List<Advisory> of(QualityReview known, List<ActionStanding> actions, QualityPolicy policy) {
        ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();
        known.initialVisit()
                .flatMap(Visit::evidenceRequest)
                .ifPresent(request -> addRemote(advisories, known, request, policy.mostPieces()));
        addRetrospective(advisories, actions);
        return advisories.build();
    }

    private static void addRemote(
            ImmutableList.Builder<Advisory> advisories, QualityReview known, EvidenceRequest request, int mostPieces) {
        int pieces = request.pieces().size();
        if (pieces > mostPieces) {
            advisories.add(Advisory.builder()
                    .kind(Advisory.Kind.TOO_MANY_PIECES)
                    .says(pieces + " pieces of evidence are requested, more than " + mostPieces)
                    .addClauses(PublishedModel.M7, PublishedModel.R30)
                    .build());
        }
        Set<String> covered = request.pieces().stream()
                .flatMap(piece -> piece.domainIds().stream())
                .collect(Collectors.toSet());
        List<String> uncovered = known.initialDomainIds().stream()
                .filter(domainId -> !covered.contains(domainId))
                .toList();
        if (!uncovered.isEmpty()) {
            advisories.add(Advisory.builder()
                    .kind(Advisory.Kind.DOMAIN_NOT_COVERED)
                    .says("No evidence is requested towards " + uncovered.size() + " of the initial domains")
                    .domainIds(uncovered)
                    .addClauses(PublishedModel.M7, PublishedModel.R30)
                    .build());
        }
    }

    private static void addRetrospective(ImmutableList.Builder<Advisory> advisories, List<ActionStanding> actions) {
        List<String> actionIds = actions.stream()
                .filter(action -> action.deadline()
                        .filter(Deadline::isChangedInRetrospect)
                        .isPresent())
                .map(ActionStanding::actionId)
                .toList();
        if (!actionIds.isEmpty()) {
            advisories.add(Advisory.builder()
                    .kind(Advisory.Kind.RETROSPECTIVE_CHANGE)
                    .says("A deadline was changed after it had passed")
                    .actionIds(actionIds)
                    .addClauses(PublishedModel.R17)
                    .build());
        }
    }
}
