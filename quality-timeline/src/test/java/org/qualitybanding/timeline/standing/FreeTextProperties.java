package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** What people wrote can name residents and staff: it is in no sentence of a standing, however deep it is nested. */
class FreeTextProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 100)
    void isInNoSentenceOfAStanding(@ForAll("watched") WatchedReview watched) {
        ReviewTimeline timeline = ReviewTimeline.of(watched.review(), QualityPolicy.published());
        ReviewStanding standing = timeline.on(watched.later());
        List<String> sentences = new ArrayList<>();
        collect(standing, sentences);
        standing.duties().forEach(duty -> sentences.add(duty.deadline().sentence()));
        sentences.add(standing.explanation().text());
        sentences.add(timeline.toString());

        assertThat(sentences).hasSizeGreaterThan(10).noneMatch(text -> text.contains(SampleFacts.FREE_TEXT));
    }

    /** The sentence of a record and of every record in it; a component of text is what it is, and no sentence. */
    private static void collect(Object value, List<String> sentences) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(present, sentences));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(element -> collect(element, sentences));
        } else if (value instanceof Record facts) {
            sentences.add(facts.toString());
            for (RecordComponent component : facts.getClass().getRecordComponents()) {
                try {
                    if (Modifier.isPublic(facts.getClass().getModifiers())) {
                        collect(component.getAccessor().invoke(facts), sentences);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(component.toString(), e);
                }
            }
        }
    }
}
