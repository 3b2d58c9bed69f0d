package org.qualitybanding.timeline.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.LibraryVersion;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.StandingLine;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Told;

@DisplayName("An answer is kept, and comes out the same again or tells why not (R42)")
class ReceiptTest {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    private static final QualityReview REVIEW = Told.planned(
                    Told.minor("A-1", Rag.RED)
                            .description(SampleFacts.FREE_TEXT)
                            .evidence(List.of(SampleFacts.sufficient("E-1", march(12), march(14))))
                            .build(),
                    Told.minor("A-2", Rag.AMBER).build())
            .build();

    private static final Receipt RECEIPT = receipt(REVIEW);

    private static Receipt receipt(QualityReview review) {
        return ReviewTimeline.of(review, PUBLISHED).receipt(march(20));
    }

    @Test
    void comesOutTheSame() {
        Replay replay = RECEIPT.replay();
        assertThat(replay.same()).isTrue();
        assertThat(replay.text()).isEqualTo("the same, byte for byte");
        assertThat(replay).hasToString("the same, byte for byte");
        assertThat(RECEIPT.replay(REVIEW, PUBLISHED)).isEqualTo(replay);
        assertThat(RECEIPT.withoutFacts().replay(REVIEW, PUBLISHED)).isEqualTo(replay);
        assertThat(RECEIPT.withoutPolicy().replay(REVIEW, PUBLISHED)).isEqualTo(replay);
    }

    @Test
    @DisplayName("what happened after the date makes no difference")
    void laterFacts() {
        QualityReview later = REVIEW.sending("A-2", SampleFacts.unjudged("E-2", march(21)));
        assertThat(RECEIPT.replay(later, PUBLISHED).same()).isTrue();
    }

    @Test
    @DisplayName("a fact that was put right is named with its place, and what it did to the answer")
    void namesTheFact() {
        QualityReview late = REVIEW.withAction(
                "A-1", action -> action.withEvidence(List.of(SampleFacts.sufficient("E-1", march(15), march(16)))));
        Replay replay = RECEIPT.replay(late, PUBLISHED);
        assertThat(replay.text()).isEqualTo("""
                fact actions[A-1].evidence[E-1].submittedOn: 2026-03-12 -> 2026-03-15
                fact actions[A-1].evidence[E-1].judgements[0].judgedOn: 2026-03-14 -> 2026-03-16
                result compliance score: 0 or 1, provisional until the engagement ends -> 0 or 1, provisional until the engagement ends, 0 indicated so far
                result actions not met in time: 0 -> 1
                result action A-1: met -> met late
                result evidence that decides A-1: 2026-03-12 -> 2026-03-15
                result decision on A-1: 2026-03-14 -> 2026-03-16
                result evidence E-1 towards A-1: sent on 2026-03-12, in time: found sufficient on 2026-03-14 -> sent on 2026-03-15, late: found sufficient on 2026-03-16
                result fact that may prompt a step: none -> the provider missed a timescale: A-1, since 2026-03-14\
                """);
    }

    @Test
    @DisplayName("R37: beside an action that is not met by now, the numbers of a decision that stands name its day")
    void namesTheDayOfTheNumbers() {
        QualityReview reversed = Told.planned(Told.minor("A-1", Rag.RED)
                        .addEvidence(SampleFacts.sufficient("E-1", march(12), march(14))
                                .judged(Judgement.Finding.NOT_SUFFICIENT, april(27), SampleFacts.REVIEWER))
                        .build())
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, april(20)))
                .build();
        ReviewTimeline timeline = ReviewTimeline.of(reversed, PUBLISHED);

        assertThat(timeline.receipt(april(26)).result())
                .contains(
                        new StandingLine("actions not met in time", "0"),
                        new StandingLine("actions pending", "0"),
                        new StandingLine("action A-1", "met"));
        assertThat(timeline.receipt(april(27)).result())
                .contains(
                        new StandingLine("actions not met in time, on the day of the decision", "0"),
                        new StandingLine("actions pending, on the day of the decision", "0"),
                        new StandingLine("action A-1", "not met"));
    }

    @Test
    @DisplayName("an action more is one difference, whatever comes after it in the list")
    void oneMoreAction() {
        QualityReview more =
                REVIEW.finding(Told.minor("A-0", Rag.GREEN).foundOn(march(3)).build());
        assertThat(RECEIPT.replay(more, PUBLISHED).facts())
                .hasToString(
                        "[actions[A-0]: nothing, then action A-0 in medication: GREEN, minor, found on 2026-03-03]");
    }

    @Test
    @DisplayName("a receipt without the facts tells that they differ by their digest")
    void withoutFacts() {
        QualityReview other = REVIEW.withReviewer("reviewer-8");
        Replay replay = RECEIPT.withoutFacts().replay(other, PUBLISHED);
        assertThat(replay.facts())
                .hasToString("[digest: " + RECEIPT.factsDigest() + ", then "
                        + receipt(other).factsDigest() + "]");
        assertThat(replay.result()).isEmpty();
        assertThat(replay.text()).endsWith("result the same");
        assertThat(replay).hasToString("1 difference, 0 of them in the result");
    }

    @Test
    @DisplayName("what people wrote is left out by default, and compared only where it is kept, without showing it")
    void freeText() {
        QualityReview rewritten = REVIEW.withAction("A-1", action -> action.withDescription("something else"));
        assertThat(RECEIPT.facts().orElseThrow().action("A-1").orElseThrow().description())
                .contains("left out");
        assertThat(RECEIPT.replay(rewritten, PUBLISHED).same()).isTrue();

        Receipt whole = ReviewTimeline.of(REVIEW, PUBLISHED).receipt(march(20), Receipt.FreeText.KEPT);
        assertThat(whole.factsDigest()).isEqualTo(whole.identity().factsDigest());
        assertThat(whole.replay().same()).isTrue();
        assertThat(whole.result()).isEqualTo(RECEIPT.result());
        assertThat(whole.replay(rewritten, PUBLISHED).text()).isEqualTo("""
                fact actions[A-1].description: a text -> another text
                result the same\
                """);
        QualityReview removed = REVIEW.withAction("A-1", action -> action.withDescription(Optional.empty()));
        assertThat(whole.replay(removed, PUBLISHED).text()).startsWith("""
                fact actions[A-1].description: a text -> nothing
                """);
    }

    @Test
    @DisplayName("a receipt that was changed since is told by its digests")
    void changedReceipts() {
        QualityReview facts = RECEIPT.facts().orElseThrow();
        Receipt forged = RECEIPT.withFacts(facts.withReviewer("reviewer-8"));
        assertThat(forged.replay().facts())
                .hasToString("[digest: " + RECEIPT.factsDigest() + ", then "
                        + facts.withReviewer("reviewer-8").digest() + "]");
        assertThat(RECEIPT.withFactsDigest("d1").replay().facts()).hasSize(1);
        assertThat(RECEIPT.withFreeText(Receipt.FreeText.KEPT).replay().facts()).hasSize(1);
        assertThat(RECEIPT.withPolicy(PUBLISHED.withMostPieces(16)).replay().policy())
                .extracting(difference -> difference.about() + ": " + difference.first())
                .containsExactly("id: published-model", "digest: " + PUBLISHED.digest());
        assertThat(RECEIPT.withResultDigest("d1").replay().result())
                .hasToString("[digest: d1, then " + RECEIPT.resultDigest() + "]");
        assertThat(RECEIPT.withIdentity(RECEIPT.identity().withRecordedBy(march(20)))
                        .replay()
                        .result())
                .hasSize(1);
        Receipt renamed = RECEIPT.withResult(List.of(new StandingLine("stage", "closed")));
        assertThat(renamed.replay().result().get(0)).hasToString("stage: closed, then the plan is being worked on");
        assertThat(renamed.replay().result().get(1).first()).isEqualTo("none");
    }

    @Test
    @DisplayName("an identity that was altered is told, the digest of the facts with free text included")
    void alteredIdentity() {
        AnswerIdentity identity = RECEIPT.identity();
        List<AnswerIdentity> altered = List.of(
                identity.withFactsDigest("d1"),
                identity.withRecordedBy(march(20)),
                identity.withPolicyId("ours"),
                identity.withPolicyVersion("7"),
                identity.withPolicyDigest("d1"),
                identity.withLibraryVersion("0.0.9"),
                identity.withReviewId("QR-7"));
        assertThat(altered).allSatisfy(other -> {
            assertThat(other).isNotEqualTo(identity);
            assertThat(RECEIPT.withIdentity(other).replay().result())
                    .hasToString("[digest: " + RECEIPT.resultDigest() + ", then "
                            + Receipt.digestOf(other, RECEIPT.result()) + "]");
        });
    }

    @Test
    @DisplayName("a changed finding of a second piece, a grade and a late piece that awaits judgement are in the lines")
    void gradesAndAttempts() {
        Evidence met = SampleFacts.sufficient("E-1", march(12), march(14));
        QualityReview rejected = evidence(met, SampleFacts.notSufficient("E-2", march(13), march(16)));
        QualityReview accepted = evidence(met, SampleFacts.sufficient("E-2", march(13), march(16)));
        assertThat(receipt(rejected).replay(accepted, PUBLISHED).result())
                .map(Object::toString)
                .containsExactly(
                        "evidence E-2 towards A-1: sent on 2026-03-13, in time: found not sufficient on 2026-03-16,"
                                + " then sent on 2026-03-13, in time: found sufficient on 2026-03-16");
        assertThat(receipt(evidence(SampleFacts.unjudged("E-3", march(16)))).result())
                .map(StandingLine::toString)
                .contains(
                        "grade of A-1: RED, minor",
                        "domain of A-1: " + REVIEW.actions().get(0).domainId(),
                        "last day of A-1: 2026-03-13",
                        "action A-1: awaiting judgement",
                        "evidence E-3 towards A-1: sent on 2026-03-16, late: awaiting judgement");
    }

    private static QualityReview evidence(Evidence... sent) {
        return REVIEW.withAction("A-1", action -> action.withEvidence(sent));
    }

    @Test
    @DisplayName("lines in another order are another answer")
    void orderOfLines() {
        Receipt turned = RECEIPT.withResult(
                        RECEIPT.result().subList(1, RECEIPT.result().size()))
                .withResultDigest("d1");
        assertThat(turned.replay().result().get(0).first()).isEqualTo("none");
    }

    @Test
    void anotherVersionOfTheLibrary() {
        AnswerIdentity identity = RECEIPT.identity().withLibraryVersion("0.0.9");
        Receipt older = RECEIPT.withIdentity(identity).withResultDigest(Receipt.digestOf(identity, RECEIPT.result()));
        assertThat(older.replay().text())
                .isEqualTo("library: 0.0.9 -> " + LibraryVersion.current() + "\nresult the same");
    }

    @Test
    @DisplayName("what cannot be answered any more is told, and not thrown")
    void refused() {
        QualityReview openedLater = Told.planned(Told.minor("A-1", Rag.RED).build())
                .openedOn(march(2))
                .build();
        Receipt early = ReviewTimeline.of(REVIEW, PUBLISHED).receipt(REVIEW.openedOn());
        Replay replay = early.replay(openedLater, PUBLISHED);
        assertThat(replay.result().get(replay.result().size() - 1))
                .hasToString("answer: none, then refused: date must be on or after openedOn 2026-03-02, found "
                        + REVIEW.openedOn());
        assertThat(replay.facts()).isNotEmpty();
    }

    @Test
    void byEveryFact() {
        Receipt receipt = ReviewTimeline.of(REVIEW, PUBLISHED).receipt(LocalDate.MAX);
        assertThat(receipt.replay().same()).isTrue();
        assertThat(receipt.replay(REVIEW.sending("A-2", SampleFacts.unjudged("E-2", april(1))), PUBLISHED)
                        .same())
                .isFalse();
    }

    @Test
    void holdsOnlyWhatWasKnown() {
        QualityReview later = REVIEW.sending("A-2", SampleFacts.unjudged("E-2", march(21)));
        assertThat(receipt(later)).isEqualTo(RECEIPT);
    }

    @Test
    void readsLikeASentence() {
        assertThat(RECEIPT)
                .hasToString("receipt of " + RECEIPT.identity() + "; facts without free text, policy, "
                        + RECEIPT.result().size() + " lines");
        assertThat(RECEIPT.withoutFacts().withoutPolicy().toString()).contains("; no facts, no policy, ");
        assertThat(RECEIPT.result().get(0)).hasToString("stage: the plan is being worked on");
        assertThat(RECEIPT.toString() + RECEIPT.result()).doesNotContain(SampleFacts.FREE_TEXT);
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(() -> Receipt.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("4 faults: (1) identity must be given, found nothing;"
                        + " (2) freeText must be given, found nothing; (3) factsDigest must be given, found nothing;"
                        + " (4) resultDigest must be given, found nothing");
        assertThatThrownBy(() -> RECEIPT.withoutFacts().replay())
                .hasMessage("facts must be held by a receipt that is replayed from itself, found their digest alone");
        assertThatThrownBy(() -> RECEIPT.withoutPolicy().replay())
                .hasMessage("policy must be held by a receipt that is replayed from itself, found its digest alone");
        assertThatThrownBy(() -> RECEIPT.replay(null, PUBLISHED)).hasMessage("review must be given, found nothing");
        assertThatThrownBy(() -> RECEIPT.replay(REVIEW, null)).hasMessage("policyNow must be given, found nothing");
        assertThatThrownBy(() ->
                        Receipt.of(Told.on(march(20), REVIEW), PUBLISHED.withMostPieces(16), Receipt.FreeText.LEFT_OUT))
                .hasMessage("policy must be the one of the standing, published-model 1,"
                        + " found policy changed-published-model 1");
        assertThatThrownBy(() -> Receipt.of(null, PUBLISHED, Receipt.FreeText.KEPT))
                .hasMessage("standing must be given, found nothing");
        assertThatThrownBy(() -> Receipt.of(Told.on(march(20), REVIEW), PUBLISHED, null))
                .hasMessage("freeText must be given, found nothing");
        assertThatThrownBy(() -> new StandingLine(" ", null))
                .hasMessage("2 faults: (1) name must be a text that is not blank, found 1 characters;"
                        + " (2) words must be given, found nothing");
        assertThatThrownBy(() -> StandingLine.of(null)).hasMessage("standing must be given, found nothing");
    }

    @Test
    @DisplayName("a re-grading more is told by its place in the list, and ids in a list by the list")
    void placesWithoutIds() {
        QualityReview regraded = REVIEW.regrading("A-2", SampleFacts.regraded(Rag.GREEN, HarmBasis.NONE, march(10)));
        assertThat(RECEIPT.replay(regraded, PUBLISHED).facts().get(0).toString())
                .startsWith("actions[A-2].regradings[0]: nothing, then ");
        QualityReview fewer = REVIEW.withIssuedPlans(REVIEW.issuedPlans().get(0).withActionIds("A-1"));
        assertThat(RECEIPT.replay(fewer, PUBLISHED).facts().toString())
                .isEqualTo("[issuedPlans[" + REVIEW.issuedPlans().get(0).id() + "].actionIds: A-1, A-2, then A-1]");
        QualityReview turned =
                REVIEW.withActions(REVIEW.actions().get(1), REVIEW.actions().get(0));
        assertThat(RECEIPT.replay(turned, PUBLISHED).facts())
                .hasToString("[actions: in the order [A-1, A-2], then in the order [A-2, A-1]]");
    }
}
