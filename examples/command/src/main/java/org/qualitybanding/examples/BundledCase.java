package org.qualitybanding.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The cases that come with the examples: reviews of invented services, each with a day on which it is worth a look. Beside
 * {@code NAME.json} lie {@code NAME.txt} and {@code NAME.standing.json}, the reports expected for that day.
 */
enum BundledCase implements ReviewSource {
    /** Three minor actions, all met in time: +1 and 1, Good. */
    GOOD("2026-04-20", "+1 and 1: Good"),
    /** One significant action, a full review, and no doubt about the band though the engagement goes on. */
    ADEQUATE("2026-04-27", "0 and not yet known: Adequate for certain"),
    /** Two significant actions worked off, with one deadline changed and one mitigation accepted. */
    WORKED_OFF("2026-03-16", "-1 and 1: worked off to Adequate"),
    /** Two significant actions, not worked off. */
    POOR("2026-03-18", "-1 and 0: Poor"),
    /** 13 minor actions in three domains: the other six are to be reviewed, and the score is pending. */
    FULL_REVIEW_OUTSTANDING("2026-06-10", "the gate has tripped: pending"),
    /** A remote review whose evidence was uploaded four days late. */
    REMOTE_LATE_UPLOAD("2026-03-20", "+1 and not yet known: Adequate or Good");

    private final LocalDate on;
    private final String words;

    BundledCase(String on, String words) {
        this.on = LocalDate.parse(on);
        this.words = words;
    }

    /** Finds a case by the name that {@code --case} takes. */
    static Optional<BundledCase> named(String caseName) {
        return Arrays.stream(values())
                .filter(bundled -> bundled.caseName().equals(caseName))
                .findFirst();
    }

    /** Returns the name that {@code --case} takes, such as {@code full-review-outstanding}. */
    String caseName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the day on which the case is looked at, unless the user gives another. */
    LocalDate on() {
        return on;
    }

    /** Returns what the case shows. */
    String words() {
        return words;
    }

    /** Returns the bytes of one of the case's files, such as that with the ending {@code .txt}. */
    byte[] file(String ending) {
        String file = "cases/" + caseName() + ending;
        try (InputStream stream = Objects.requireNonNull(BundledCase.class.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String fileName() {
        return caseName() + ".json";
    }

    @Override
    public byte[] bytes() {
        return file(".json");
    }
}
