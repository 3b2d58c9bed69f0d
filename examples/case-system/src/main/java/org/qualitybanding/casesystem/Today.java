package org.qualitybanding.casesystem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock. The library reads none: every day it is asked about comes from here, or from a person. */
@Configuration(proxyBeanMethods = false)
class Today {

    /**
     * Returns the clock, or one that stands still.
     *
     * @param zone where the reviews take place, for a day begins and ends there
     * @param day a day on which it is always noon, for tests and for trying things out
     */
    @Bean
    Clock clock(
            @Value("${case-system.zone}") ZoneId zone, @Value("${case-system.today:#{null}}") Optional<LocalDate> day) {
        return day.map(given -> Clock.fixed(given.atTime(12, 0).atZone(zone).toInstant(), zone))
                .orElse(Clock.system(zone));
    }
}
