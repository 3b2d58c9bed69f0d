package org.qualitybanding.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a number in a list that a record keeps by date becomes the number in the text. */
class JsonPlaceTest {

    private static Object followUps(Object... facts) {
        return Map.of("followUps", List.of(facts));
    }

    private static Map<String, Object> fact(String id, String day) {
        return Map.of("id", id, "heldOn", day);
    }

    @Test
    @DisplayName("the record counts by date, and those of one day by id")
    void byDateThenById() {
        Object tree = followUps(fact("F-3", "2026-04-02"), fact("F-2", "2026-04-02"), fact("F-1", "2026-04-01"));
        assertThat(JsonPlace.inText(tree, "", "followUps[0].id")).isEqualTo("followUps[2].id");
        assertThat(JsonPlace.inText(tree, "", "followUps[1].id")).isEqualTo("followUps[1].id");
        assertThat(JsonPlace.inText(tree, "", "followUps[2].id")).isEqualTo("followUps[0].id");
    }

    @Test
    @DisplayName("of two plans sent on one day, the one on all domains comes last")
    void plansOfOneDay() {
        Object tree = Map.of(
                "issuedPlans",
                List.of(
                        Map.of("id", "P-1", "sentOn", "2026-03-06", "coverage", "ALL_DOMAINS"),
                        Map.of("id", "P-2", "sentOn", "2026-03-06", "coverage", "INITIAL_DOMAINS")));
        assertThat(JsonPlace.inText(tree, "", "issuedPlans[0].id")).isEqualTo("issuedPlans[1].id");
    }

    @Test
    @DisplayName("decisions of one day stay as given")
    void asGiven() {
        Object tree = Map.of(
                "complianceDecisions",
                List.of(
                        Map.of("id", "D-2", "decidedOn", "2026-04-20"),
                        Map.of("id", "D-1", "decidedOn", "2026-04-20"),
                        Map.of("id", "D-3", "decidedOn", "2026-04-19")));
        assertThat(JsonPlace.inText(tree, "", "complianceDecisions[0]")).isEqualTo("complianceDecisions[2]");
        assertThat(JsonPlace.inText(tree, "", "complianceDecisions[1]")).isEqualTo("complianceDecisions[0]");
    }

    @Test
    @DisplayName("where a date can't be read, or there is no such element or list, the number stays")
    void asItIs() {
        Object tree = followUps(fact("F-1", "tomorrow"), fact("F-0", "2026-04-01"), "no fact");
        assertThat(JsonPlace.inText(tree, "", "followUps[1].heldOn")).isEqualTo("followUps[1].heldOn");
        assertThat(JsonPlace.inText(tree, "", "followUps[7].heldOn")).isEqualTo("followUps[7].heldOn");
        assertThat(JsonPlace.inText(Map.of("followUps", "none"), "", "followUps[1].heldOn"))
                .isEqualTo("followUps[1].heldOn");
        assertThat(JsonPlace.inText(null, "", "followUps[1]")).isEqualTo("followUps[1]");
    }

    @Test
    @DisplayName("what stands in the text as a text has no fields there")
    void aTextHasNoFields() {
        assertThat(JsonPlace.inText(Map.of("share", "80%"), "share", "numerator"))
                .isEqualTo("share");
    }

    @Test
    void whatStandsAtAPlace() {
        Object tree = followUps(fact("F-1", "2026-04-01"));
        assertThat(JsonPlace.at(tree, "followUps[0].id")).isEqualTo("F-1");
        assertThat(JsonPlace.at(tree, "followUps[1].id")).isNull();
        assertThat(JsonPlace.at(tree, "followUps.id")).isNull();
        assertThat(JsonPlace.at("a text", "id")).isNull();
        assertThat(JsonPlace.within("followUps", null, 2)).isEqualTo("followUps[2]");
        assertThat(JsonPlace.within("followUps[2]", "id", 0)).isEqualTo("followUps[2].id");
        assertThat(JsonPlace.within("", "id", 0)).isEqualTo("id");
    }
}
