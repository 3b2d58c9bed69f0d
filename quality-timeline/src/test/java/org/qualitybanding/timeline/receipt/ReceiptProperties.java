package org.qualitybanding.timeline.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.StandingLine;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/** Whatever a receipt is of, it replays; and a single fact that is another is named. */
class ReceiptProperties {

    private static final QualityPolicy POLICY = QualityPolicy.published();
    private static final int MOST = 40;

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 50)
    void replays(@ForAll("watched") WatchedReview watched, @ForAll Receipt.FreeText freeText) {
        ReviewTimeline timeline = ReviewTimeline.of(watched.review(), POLICY);
        Receipt receipt = timeline.receipt(watched.earlier(), freeText);
        assertThat(receipt.replay().text()).isEqualTo("the same, byte for byte");
        assertThat(receipt.replay(watched.review(), POLICY).same()).isTrue();
        assertThat(receipt.withoutFacts()
                        .withoutPolicy()
                        .replay(watched.review().asKnownOn(watched.later()), POLICY)
                        .same())
                .isTrue();
        assertThat(receipt.result().toString()).doesNotContain(SampleFacts.FREE_TEXT);
    }

    @Property(tries = 8)
    void aSingleFactIsNamed(@ForAll("watched") WatchedReview watched, @ForAll Random random) {
        QualityReview review = watched.review();
        Receipt receipt = ReviewTimeline.of(review, POLICY).receipt(watched.later());
        List<SingleFacts.Changed> changes = new ArrayList<>(SingleFacts.of(review));
        Collections.shuffle(changes, random);
        assertThat(changes).hasSizeGreaterThan(5);
        int compared = 0;
        for (int index = 0; index < changes.size() && compared < MOST; index++) {
            Optional<QualityReview> changed = changes.get(index)
                    .review()
                    .filter(other -> !other.openedOn().isAfter(watched.later()));
            if (changed.isPresent()) {
                assertNamed(changes.get(index), changed.get(), receipt, watched.later());
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    private static void assertNamed(SingleFacts.Changed changed, QualityReview other, Receipt receipt, LocalDate date) {
        QualityReview known = other.asKnownOn(date).withoutFreeText();
        boolean same = known.equals(receipt.facts().orElseThrow());
        Replay replay = receipt.replay(other, POLICY);
        assertThat(replay.facts().isEmpty()).as(changed.toString()).isEqualTo(same);
        assertThat(replay.facts())
                .as(changed.toString())
                .allSatisfy(difference -> assertThat(difference.about()).startsWith(changed.place()));
        List<StandingLine> lines = StandingLine.of(Standings.of(known, POLICY).on(date));
        assertThat(replay.result().isEmpty()).isEqualTo(lines.equals(receipt.result()));
        boolean toldTheSame = told(Standings.of(known, POLICY).on(date))
                .equals(told(Standings.of(receipt.facts().orElseThrow(), POLICY).on(date)));
        assertThat(lines.equals(receipt.result())).as(changed.toString()).isEqualTo(toldTheSame);
        assertThat(receipt.withoutFacts().replay(other, POLICY).facts().isEmpty())
                .isEqualTo(same);
    }

    /** All that a standing tells apart from its identity, how its last days came about, and why its scores are what they are. */
    private static List<Object> told(ReviewStanding standing) {
        Scorecard scorecard = standing.scorecard();
        return List.of(
                standing.stage(),
                standing.actions().stream()
                        .map(action -> List.of(
                                action.actionId(),
                                action.domainId(),
                                action.grade(),
                                action.state(),
                                action.deadline().map(Deadline::dueOn),
                                action.submittedOn(),
                                action.decidedOn(),
                                action.lateFound(),
                                action.attempts()))
                        .toList(),
                standing.duties().stream()
                        .map(duty -> List.of(duty.key(), duty.deadline().dueOn(), duty.state(), duty.doneOn()))
                        .toList(),
                standing.tasks().stream().map(Object::toString).toList(),
                standing.conclusionOn(),
                standing.endedOn(),
                scorecard.actionScore().counts(),
                scorecard.actionScore().toString(),
                scorecard.compliance().toString(),
                scorecard.compliance().decision(),
                scorecard.banding().toString(),
                scorecard.overallScores(),
                scorecard.advisories(),
                standing.escalationFacts());
    }
}
