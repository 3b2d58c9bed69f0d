package org.example.cluster;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.words.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Work for another member: facts, policy and date go there, the standing comes back, all of them as text. */
public final class BandElsewhere implements Callable<String>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final JsonMapper MAPPER = StrictJackson3.builder().build();

    private final String review;
    private final String policy;
    private final LocalDate date;

    /** Writes down what the work rests on. */
    public BandElsewhere(QualityReview review, QualityPolicy policy, LocalDate date) {
        this.review = MAPPER.writeValueAsString(review);
        this.policy = MAPPER.writeValueAsString(policy);
        this.date = date;
    }

    @Override
    public String call() {
        ReviewTimeline timeline = ReviewTimeline.of(
                StrictJackson3.read(review, QualityReview.class).value(),
                StrictJackson3.read(policy, QualityPolicy.class).value());
        return MAPPER.writeValueAsString(StandingView.of(timeline.on(date), Texts.english()));
    }
}
