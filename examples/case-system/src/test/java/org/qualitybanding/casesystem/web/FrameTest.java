package org.qualitybanding.casesystem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void timesAreThoseOfThePlace() {
        Instant moment = Instant.parse("2026-07-01T23:30:00Z");

        assertThat(at("Europe/London").time(moment)).isEqualTo("2 Jul 2026, 00:30");
        assertThat(at("America/New_York").time(moment)).isEqualTo("1 Jul 2026, 19:30");
    }

    private static Frame at(String zone) {
        return new Frame(Optional.empty(), LocalDate.of(2026, 7, 1), ZoneId.of(zone), Optional.empty());
    }
}
