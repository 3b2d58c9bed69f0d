package org.qualitybanding.model.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.course.Abandonment;
import org.qualitybanding.model.refusal.InvalidValueException;

/** Facts looked at through a date answer what a copy of the review as known on that date answers (R9, R25). */
class KnownFactsViewProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 500)
    void answersForTheReviewWhatACopyAnswers(@ForAll("watched") WatchedReview watched) {
        QualityReview copy = watched.review().asKnownOn(watched.earlier());
        KnownFacts facts = new KnownFacts(watched.review(), watched.earlier());

        assertThat(facts.initialVisit().isPresent())
                .isEqualTo(copy.initialVisit().isPresent());
        assertThat(facts.initialVisitEndedOn()).isEqualTo(copy.initialVisit().flatMap(Visit::endedOn));
        assertThat(facts.fullReviewStartedOn()).isEqualTo(copy.fullReview().map(FullReview::startedOn));
        assertThat(facts.fullReviewCompletedOn()).isEqualTo(copy.fullReview().flatMap(FullReview::completedOn));
        assertThat(facts.domainsUnderReview()).isEqualTo(copy.domainsUnderReview());
        assertThat(facts.initialPlan().map(IssuedPlan::id))
                .isEqualTo(copy.initialPlan().map(IssuedPlan::id));
        assertThat(facts.fullPlan().map(IssuedPlan::id))
                .isEqualTo(copy.fullPlan().map(IssuedPlan::id));
        assertThat(facts.scoringPlan().map(IssuedPlan::id))
                .isEqualTo(copy.scoringPlan().map(IssuedPlan::id));
        assertThat(facts.complianceDecisions()).isEqualTo(copy.complianceDecisions());
        assertThat(facts.abandonedOn()).isEqualTo(copy.abandonment().map(Abandonment::abandonedOn));
        assertThat(watched.review().pauses().stream()
                        .filter(facts::isBegun)
                        .map(pause -> pause.withResumedOn(facts.resumedOn(pause)))
                        .toList())
                .isEqualTo(copy.pauses());
        assertThat(watched.review().draftPlans().stream()
                        .filter(facts::isSent)
                        .map(draft -> draft.withCommentedOn(facts.commentedOn(draft)))
                        .toList())
                .isEqualTo(copy.draftPlans());
        assertThat(copy.reviewerOn(watched.later())).isEqualTo(copy.reviewerOn(facts.date()));
        assertThat(copy.reviewerOn(facts.date())).isEqualTo(watched.review().reviewerOn(facts.date()));
        assertThat(copy.service().providerOn(facts.date()))
                .isEqualTo(watched.review().service().providerOn(facts.date()));
        assertThat(watched.review().issuedPlans().stream()
                        .filter(facts::isSent)
                        .map(IssuedPlan::id)
                        .toList())
                .isEqualTo(copy.issuedPlans().stream().map(IssuedPlan::id).toList());
        assertThat(watched.review().issuedPlans().stream()
                        .filter(facts::isSent)
                        .map(facts::receivedOn)
                        .toList())
                .isEqualTo(
                        copy.issuedPlans().stream().map(IssuedPlan::receivedOn).toList());
    }

    @Property(tries = 500)
    void answersForARemoteReviewWhatACopyAnswers(@ForAll("watched") WatchedReview watched) {
        QualityReview copy = watched.review().asKnownOn(watched.earlier());
        KnownFacts facts = new KnownFacts(watched.review(), watched.earlier());
        Optional<EvidenceRequest> seen = facts.initialVisit().flatMap(Visit::evidenceRequest);
        Optional<EvidenceRequest> copied = copy.initialVisit().flatMap(Visit::evidenceRequest);

        assertThat(seen.isPresent()).isEqualTo(copied.isPresent());
        assertThat(seen.flatMap(facts::uploadCompletedOn))
                .isEqualTo(copied.flatMap(EvidenceRequest::uploadCompletedOn));
        assertThat(seen.flatMap(facts::respondedOn)).isEqualTo(copied.flatMap(EvidenceRequest::respondedOn));
    }

    @Property(tries = 500)
    void answersForEachActionWhatACopyAnswers(@ForAll("watched") WatchedReview watched) {
        QualityReview copy = watched.review().asKnownOn(watched.earlier());
        KnownFacts facts = new KnownFacts(watched.review(), watched.earlier());

        assertThat(watched.review().actions().stream()
                        .filter(facts::isFound)
                        .map(Action::id)
                        .toList())
                .isEqualTo(copy.actions().stream().map(Action::id).toList());
        for (Action copied : copy.actions()) {
            Action action = watched.review().action(copied.id()).orElseThrow();
            assertThat(facts.withdrawnOn(action)).isEqualTo(copied.withdrawal().map(Action.Withdrawal::withdrawnOn));
            assertThat(facts.isWithdrawn(action)).isEqualTo(copied.withdrawn());
            assertThat(facts.isRegraded(action)).isEqualTo(!copied.regradings().isEmpty());
            assertThat(facts.grade(action)).isEqualTo(copied.grade());
            assertThat(facts.deadlineChanges(action)).isEqualTo(copied.deadlineChanges());
            assertThat(facts.firstAcceptedOn(action.mitigations(), copied.foundOn()))
                    .isEqualTo(copied.mitigations().stream()
                            .filter(Mitigation::accepted)
                            .map(Mitigation::decidedOn)
                            .findFirst());
            assertThat(action.evidence().stream()
                            .filter(facts::isSent)
                            .map(Evidence::id)
                            .toList())
                    .isEqualTo(copied.evidence().stream().map(Evidence::id).toList());
            assertThat(action.evidence().stream()
                            .filter(facts::isSent)
                            .map(facts::judgement)
                            .toList())
                    .isEqualTo(
                            copied.evidence().stream().map(Evidence::judgement).toList());
            assertThat(action.evidence().stream()
                            .filter(facts::isSent)
                            .map(facts::standingJudgement)
                            .toList())
                    .isEqualTo(copied.evidence().stream()
                            .map(KnownFactsViewProperties::sinceWhenItStands)
                            .toList());
        }
    }

    /** The first judgement after the last one that differs from the latest. */
    private static Optional<Judgement> sinceWhenItStands(Evidence evidence) {
        Optional<Judgement> since = Optional.empty();
        for (Judgement judgement : evidence.judgements()) {
            boolean same = since.isPresent() && since.get().finding() == judgement.finding();
            since = same ? since : Optional.of(judgement);
        }
        return since;
    }

    @Property(tries = 100)
    void answersOnTheLastDateThereIsByEveryFact(@ForAll("watched") WatchedReview watched) {
        KnownFacts facts = KnownFacts.all(watched.review());

        assertThat(facts.date()).isEqualTo(LocalDate.MAX);
        assertThat(facts.scoringPlan()).isEqualTo(watched.review().scoringPlan());
        assertThat(facts.initialVisit()).isEqualTo(watched.review().initialVisit());
    }

    @Example
    void areNotLookedAtThroughADateBeforeTheOpening() {
        QualityReview review = SampleReviews.opened(LocalDate.of(2026, 3, 1)).build();

        assertThat(new KnownFacts(review, LocalDate.of(2026, 3, 1)))
                .hasToString("review " + review.id() + " as known on 2026-03-01");
        assertThatThrownBy(() -> new KnownFacts(review, LocalDate.of(2026, 2, 28)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date must be on or after openedOn 2026-03-01, found 2026-02-28");
        assertThatThrownBy(() -> new KnownFacts(review, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date must be given, found nothing");
    }
}
