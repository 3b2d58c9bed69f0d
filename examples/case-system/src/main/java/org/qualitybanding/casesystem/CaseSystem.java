package org.qualitybanding.casesystem;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * A small case system on top of the library, as a team of quality reviewers would have it written: reviews recorded fact by fact in a
 * database, pages, an API, and who may do what. What a fact means, and what comes of it, the library decides; no rule stands here.
 */
@SpringBootApplication
public class CaseSystem {

    /**
     * Starts it; {@code application.properties} has the settings.
     *
     * @param arguments settings in place of those, such as {@code --server.port=8090}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(CaseSystem.class, arguments);
    }
}
