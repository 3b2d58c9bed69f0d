package org.example.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.qualitybanding.exchange.json.StrictJackson2;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;

/** The service, with the mapper that the library's pages ask for. */
@SpringBootApplication
public class CaseService {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(CaseService.class, arguments);
    }

    /** Takes the place of Spring's own mapper, and writes problems as Spring's does: what was added to one stands beside its title. */
    @Bean
    @Profile("!defaults")
    ObjectMapper strict() {
        return StrictJackson2.builder()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }
}
