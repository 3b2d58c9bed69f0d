package org.qualitybanding.examples;

import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.Texts;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/** The report for machines: the {@link StandingView} as JSON, the same bytes on every machine. */
final class JsonReport {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = StrictJackson3.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER)
                    .withSeparators(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Spacing.AFTER)
                            .withArrayEmptySeparator("")))
            .build();

    private JsonReport() {}

    /** Writes where a review stands. */
    static String write(ReviewStanding standing) {
        return write(StandingView.of(standing, Texts.english()));
    }

    /** Writes any value, in ASCII, ended by a line end. */
    static String write(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }
}
