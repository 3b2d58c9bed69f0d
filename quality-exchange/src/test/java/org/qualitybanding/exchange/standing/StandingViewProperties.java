package org.qualitybanding.exchange.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Records;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.Texts;

/** Whatever happened to a review, its view holds no free text, says what the standing says, and explains what it cites. */
class StandingViewProperties {

    private static final int TRIES = 50;

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = TRIES)
    @Label("nothing that people wrote is in it, not even in a component that no sentence shows")
    void noFreeText(@ForAll("watched") WatchedReview watched) {
        assertThat(texts(view(watched))).noneMatch(text -> text.contains(SampleFacts.FREE_TEXT));
    }

    @Property(tries = TRIES)
    @Label("R33: each duty is there with its last day and its owner, and every key is that of one duty or task")
    void dutiesAreThoseOfTheStanding(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = standing(watched);
        StandingView view = view(watched);
        assertThat(view.duties())
                .extracting(DutyView::dueOn)
                .isEqualTo(standing.duties().stream().map(Duty::dueOn).toList());
        assertThat(view.duties())
                .extracting(DutyView::owner)
                .isEqualTo(standing.duties().stream().map(Duty::owner).toList());
        List<String> keys =
                new ArrayList<>(view.duties().stream().map(DutyView::key).toList());
        view.tasks().forEach(task -> keys.add(task.key()));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Property(tries = TRIES)
    @Label("what is cited is in the legend, and nothing else is")
    void citedIsExplained(@ForAll("watched") WatchedReview watched) {
        StandingView view = view(watched);
        List<String> cited = new ArrayList<>();
        view.duties().forEach(duty -> cited.addAll(duty.clauses()));
        view.tasks().forEach(task -> cited.addAll(task.clauses()));
        view.escalationFacts().forEach(fact -> cited.addAll(fact.clauses()));
        view.advisories().forEach(advisory -> cited.addAll(advisory.clauses()));
        sentences(view.words()).forEach(sentence -> cited.addAll(sentence.clauses()));
        assertThat(view.legend())
                .extracting(CitationView::id)
                .hasSameElementsAs(cited)
                .doesNotHaveDuplicates();
    }

    private static List<SentenceView> sentences(WordsView words) {
        List<SentenceView> sentences = new ArrayList<>(words.whyThisBand());
        sentences.add(words.summary());
        sentences.addAll(words.next());
        words.late().values().forEach(sentences::addAll);
        words.toReach().values().forEach(sentences::addAll);
        return sentences;
    }

    private static List<String> texts(StandingView view) {
        List<String> texts = new ArrayList<>();
        Records.each(view, value -> {
            if (value instanceof String text) {
                texts.add(text);
            }
        });
        return texts;
    }

    private static ReviewStanding standing(WatchedReview watched) {
        return ReviewTimeline.of(watched.review(), QualityPolicy.published()).on(watched.later());
    }

    private static StandingView view(WatchedReview watched) {
        return StandingView.of(standing(watched), Texts.english());
    }
}
