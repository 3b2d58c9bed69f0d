package org.example.casework;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.exchange.calendar.CalendarFeed;
import org.qualitybanding.exchange.calendar.FeedEntry;
import org.qualitybanding.exchange.json.JsonInput;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.words.Texts;
import tools.jackson.databind.json.JsonMapper;

/** What a case system asks of the library: text in, text out. */
public final class Casework {

    private static final JsonMapper MAPPER = StrictJackson3.builder().build();

    private Casework() {}

    /** Returns the standing of a review on a date, as JSON to publish. */
    public static String standing(String json, LocalDate date) {
        JsonInput<QualityReview> input = StrictJackson3.read(json, QualityReview.class);
        try {
            return MAPPER.writeValueAsString(
                    StandingView.of(timeline(input.value()).on(date), Texts.english()));
        } catch (InvalidValueException refusal) {
            throw input.refused(refusal);
        }
    }

    /** Returns an answer to keep, as JSON. */
    public static String receipt(QualityReview review, LocalDate date) {
        return MAPPER.writeValueAsString(timeline(review).receipt(date));
    }

    /** Works a kept answer out again, and tells whether it is the same. */
    public static String replay(String receipt) {
        return StrictJackson3.read(receipt, Receipt.class).value().replay().text();
    }

    /** Returns the last days of the provider, for a calendar. */
    public static List<LocalDate> lastDays(QualityReview review, LocalDate date) {
        return CalendarFeed.of(timeline(review).on(date), Party.PROVIDER).entries().stream()
                .map(FeedEntry::dueOn)
                .toList();
    }

    private static ReviewTimeline timeline(QualityReview review) {
        return ReviewTimeline.of(review, QualityPolicy.published());
    }
}
