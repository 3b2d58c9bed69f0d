package org.qualitybanding.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.qualitybanding.examples.BandReview;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.fixtures.Records;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.course.Abandonment;
import org.qualitybanding.model.history.FactName;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.policy.PolicyOverlay;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.words.Texts;

/** The formats that are promised, each with a whole document and more examples, so that there is one of every record. */
enum Format {
    REVIEW(QualityReview.class) {
        @Override
        Object whole() {
            return complete();
        }

        @Override
        Stream<?> more() {
            return Stream.of(review("remote-late-upload"), ABANDONED);
        }
    },
    HISTORY(ReviewHistory.class) {
        @Override
        Object whole() {
            return ReviewHistory.opened(
                            LocalDate.of(2026, 3, 2),
                            "typist-3",
                            complete().asKnownOn(complete().openedOn()))
                    .recording(LocalDate.of(2026, 6, 1), "typist-3", opened -> complete());
        }

        @Override
        Stream<?> more() {
            return Stream.of(
                    HistoryEntry.struckOut(
                            LocalDate.of(2026, 6, 2), "typist-3", FactName.of(FactName.Kind.FOLLOW_UP, "F-1")),
                    review("remote-late-upload"),
                    ABANDONED);
        }
    },
    POLICY(QualityPolicy.class) {
        @Override
        Object whole() {
            return policy("working-days");
        }

        @Override
        Stream<?> more() {
            return Stream.of(policy("share-of-actions"), policy("stricter"));
        }
    },
    OVERLAY(PolicyOverlay.class) {
        @Override
        Object whole() {
            return StrictJackson3.read(resource("policies/few-lines.json"), PolicyOverlay.class)
                    .value();
        }

        @Override
        Stream<?> more() {
            return Stream.of(policy("stricter"));
        }
    },
    CALENDAR(WorkingDays.class) {
        @Override
        Object whole() {
            return policy("working-days").workingDays();
        }

        @Override
        Stream<?> more() {
            return Stream.empty();
        }
    },
    STANDING(StandingView.class) {
        @Override
        Object whole() {
            return view(complete(), LocalDate.of(2026, 4, 1));
        }

        @Override
        Stream<?> more() {
            return Stream.of(
                    view(review("poor"), LocalDate.of(2026, 3, 30)), view(complete(), LocalDate.of(2026, 3, 12)));
        }
    },
    RECEIPT(Receipt.class) {
        @Override
        Object whole() {
            return ReviewTimeline.of(complete(), policy("working-days"))
                    .receipt(LocalDate.of(2026, 6, 1), Receipt.FreeText.KEPT);
        }

        @Override
        Stream<?> more() {
            return Stream.concat(POLICY.more(), REVIEW.more());
        }
    };

    private static final Abandonment ABANDONED = SampleFacts.abandoned(LocalDate.of(2026, 6, 1));

    private final Class<?> type;

    Format(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    /** A document in which there is something of nearly everything. */
    abstract Object whole();

    /** Examples of the records that it lacks. */
    abstract Stream<?> more();

    /** One record of each type within the format. */
    Collection<Record> records() {
        return Records.oneOfEach(Stream.concat(more(), Stream.of(whole())));
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole document as it is written. */
    String json() {
        return StrictJackson3.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(whole()) + "\n";
    }

    private static StandingView view(QualityReview review, LocalDate date) {
        return StandingView.of(ReviewTimeline.of(review, policy("working-days")).on(date), Texts.english());
    }

    private static QualityReview complete() {
        return review("complete");
    }

    private static QualityReview review(String name) {
        return StrictJackson3.read(resource("cases/" + name + ".json"), QualityReview.class)
                .value();
    }

    private static QualityPolicy policy(String name) {
        return StrictJackson3.read(resource("policies/" + name + ".json"), QualityPolicy.class)
                .value();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(BandReview.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
