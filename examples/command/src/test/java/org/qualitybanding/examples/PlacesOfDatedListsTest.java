package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records keep their dated lists in order of date, whatever the order of the file. A message names the place in the file:
 * each list is given here with the later fact first, and the fact that comes second in the file is at fault.
 */
class PlacesOfDatedListsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    mitigations                | decidedOn   | another | openedOn 2026-03-02
                    followUps                  | heldOn      | another | openedOn 2026-03-02
                    engagementNotes            | notedOn     | another | openedOn 2026-03-02
                    escalationSteps            | takenOn     | another | openedOn 2026-03-02
                    planReviews                | heldOn      | another | openedOn 2026-03-02
                    actions[1].regradings      | regradedOn  | A-2     | foundOn 2026-03-05
                    actions[0].evidence        | submittedOn | another | foundOn 2026-03-04
                    actions[1].deadlineChanges | decidedOn   | A-2     | foundOn 2026-03-05
                    actions[1].mitigations     | decidedOn   | another | foundOn 2026-03-05
                    handOvers                  | handedOverOn | another | openedOn 2026-03-02
                    pauses                     | pausedOn    | another | openedOn 2026-03-02
                    draftPlans                 | sentOn      | another | the start of the initialVisit 2026-03-04
                    complianceDecisions        | decidedOn   | another | the sending of the plan on 2026-03-25
                    actions[0].evidence[0].judgements | judgedOn | E-1  | submittedOn 2026-03-11
                    """)
    void namesThePlaceInTheFile(String list, String date, String id, String earlier) throws IOException {
        EditableReview review = EditableReview.complete();
        JsonNode later = at(review, list);
        ObjectNode tooEarly = ((ObjectNode) later.deepCopy()).put(date, "2026-02-01");
        if (tooEarly.has("id")) {
            tooEarly.put("id", id);
        }
        if (tooEarly.has("actionIds")) {
            tooEarly.putArray("actionIds");
        }
        review.set(list, "[" + later + ", " + tooEarly + "]");

        assertThat(refusal(review))
                .isEqualTo(": " + list + "[1]." + date + " of \"" + id + "\" must be on or after " + earlier
                        + ", found 2026-02-01\n");
    }

    @Test
    void ofPlanIssues() throws IOException {
        JsonNode issues = EditableReview.complete().tree().path("issuedPlans");
        EditableReview review = EditableReview.complete()
                .set("issuedPlans", "[" + issues.path(1) + ", " + issues.path(0) + "]")
                .set("issuedPlans[1].actionIds", "[\"A-1\", \"A-3\"]");

        assertThat(refusal(review))
                .isEqualTo(
                        ": issuedPlans[1].actionIds[1] of \"P-1\" must be the id of an action found on or before sentOn"
                                + " 2026-03-06, found \"A-3\" found on 2026-03-12\n");
    }

    @Test
    @DisplayName("facts of one day count in the order of their ids")
    void ofOneDay() throws IOException {
        JsonNode call = at(EditableReview.complete(), "followUps");
        ObjectNode first = ((ObjectNode) call.deepCopy()).put("id", "F-0").put("heldOn", "2026-02-01");
        ObjectNode second = ((ObjectNode) call.deepCopy()).put("heldOn", "2026-02-01");
        EditableReview review = EditableReview.complete().set("followUps", "[" + second + ", " + first + "]");

        assertThat(refusal(review))
                .isEqualTo(
                        ": 2 faults: (1) followUps[1].heldOn of \"F-0\" must be on or after openedOn 2026-03-02, found 2026-02-01;"
                                + " (2) followUps[0].heldOn of \"F-1\" must be on or after openedOn 2026-03-02, found 2026-02-01\n");
    }

    @Test
    void ofIntelligence() throws IOException {
        JsonNode later = at(EditableReview.complete(), "intelligence");
        ObjectNode earlier = ((ObjectNode) later.deepCopy()).put("id", "I-2").put("receivedOn", "2026-01-30");
        EditableReview review = EditableReview.complete()
                .set("intelligence", "[" + later + ", " + earlier + "]")
                .set("intelligence[1].domainIds[0]", "\"gardening\"");

        assertThat(refusal(review))
                .isEqualTo(
                        ": intelligence[1].domainIds[0] of \"I-2\" must be the id of a domain of the catalogue, found"
                                + " \"gardening\"\n");
    }

    @Test
    @DisplayName("the place of a fact that its own record refuses is the file's already")
    void ofAFactRefusedByItself() throws IOException {
        JsonNode evidence = at(EditableReview.complete(), "actions[0].evidence");
        ObjectNode later = ((ObjectNode) evidence.deepCopy()).put("id", "E-2").put("submittedOn", "2026-03-14");
        EditableReview review =
                EditableReview.complete().set("actions[0].evidence", "[" + later + ", " + evidence + "]");

        assertThat(refusal(review))
                .isEqualTo(
                        ": actions[0].evidence[0].judgements[0].judgedOn of \"E-2\" must be on or after submittedOn 2026-03-14,"
                                + " found 2026-03-13\n");
    }

    @Test
    @DisplayName("a fact left out is counted as in the file")
    void ofNothing() throws IOException {
        JsonNode evidence = at(EditableReview.complete(), "actions[0].evidence");
        EditableReview review = EditableReview.complete().set("actions[0].evidence", "[" + evidence + ", null]");

        assertThat(refusal(review)).isEqualTo(": actions[0].evidence[1] of \"A-1\" must be given, found nothing\n");
    }

    private static JsonNode at(EditableReview review, String list) {
        String pointer = "/" + list.replace("[", "/").replace("].", "/") + "/0";
        return JsonMapper.shared().readTree(review.toString()).at(pointer);
    }

    private String refusal(EditableReview review) throws IOException {
        Path file = directory.resolve("review.json");
        Files.writeString(file, review.toString());
        Command command = Command.run(file.toString(), "--on", "2026-06-01");
        assertThat(command.status()).isEqualTo(2);
        return command.err().replace(file.toString(), "");
    }
}
