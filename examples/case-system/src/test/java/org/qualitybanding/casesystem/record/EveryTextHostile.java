package org.qualitybanding.casesystem.record;

import java.time.LocalDate;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.history.ReviewHistory;
import tools.jackson.databind.json.JsonMapper;

/** A review with a fact of each kind, and in every text of it a script. */
public final class EveryTextHostile {

    public static final String SCRIPT = "\"><img src=x onerror=alert(1)><script>alert(1)</script>";

    private EveryTextHostile() {}

    public static ReviewHistory history(String id) {
        LocalDate today = LocalDate.of(2026, 4, 20);
        ReviewHistory history = ReviewHistory.opened(
                today,
                "reviewer-7",
                EveryVerb.opened(id)
                        .withService(Service.builder()
                                .id("S-1")
                                .name(SCRIPT)
                                .provider(Provider.builder()
                                        .id("P-1")
                                        .name(SCRIPT)
                                        .build())
                                .build())
                        .withCatalogue(DomainCatalogue.completedWith(
                                new Domain("staffing", SCRIPT),
                                new Domain("nutrition", SCRIPT),
                                new Domain("environment", SCRIPT),
                                new Domain("leadership", SCRIPT))));
        for (EveryVerb verb : EveryVerb.onSite()) {
            if (!verb.name().equals("abandoning")) {
                history = history.recording(today, "reviewer-7", verb.change());
            }
        }
        return hostile(history);
    }

    /** What stands wherever people write freely becomes the script. */
    private static ReviewHistory hostile(ReviewHistory history) {
        JsonMapper mapper = new JsonMapper();
        String written = mapper.writeValueAsString(history);
        String script = mapper.writeValueAsString(SCRIPT);
        return mapper.readValue(
                written.replace(mapper.writeValueAsString(SampleFacts.FREE_TEXT), script), ReviewHistory.class);
    }
}
