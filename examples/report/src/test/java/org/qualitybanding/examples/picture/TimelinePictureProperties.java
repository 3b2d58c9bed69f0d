package org.qualitybanding.examples.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Pictures of random reviews on any day of their lives. */
class TimelinePictureProperties {

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    @Property(tries = 100)
    @Label("a picture is plain text of at most 100 columns, a row a duty, the same each time, without free text")
    void plainText(@ForAll("reviews") QualityReview review, @ForAll @IntRange(max = 150) int days) {
        LocalDate on = review.openedOn().plusDays(days);
        ReviewTimeline timeline = ReviewTimeline.of(review, QualityPolicy.published());
        ReviewStanding standing = timeline.on(on);

        String picture = TimelinePicture.draw(timeline, on);
        assertThat(picture).matches("(?s)[\\x20-\\x7e\\n]+").endsWith("\n").doesNotContain(SampleFacts.FREE_TEXT);
        assertThat(picture.lines()).allMatch(line -> line.length() <= 100 && line.equals(line.stripTrailing()));
        assertThat(picture.lines().filter(line -> line.startsWith("provider ") || line.startsWith("team ")))
                .hasSameSizeAs(standing.duties());
        assertThat(TimelinePicture.draw(timeline, on)).isEqualTo(picture);
    }
}
