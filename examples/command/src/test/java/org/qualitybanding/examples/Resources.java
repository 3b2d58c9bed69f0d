package org.qualitybanding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The resources beside the command. */
final class Resources {

    private Resources() {}

    static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(BandReview.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
