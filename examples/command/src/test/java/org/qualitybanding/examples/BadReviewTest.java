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

/** JSON that is no review, or a review whose facts do not fit: the complete example, broken in one place. */
class BadReviewTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    id                                       | id
                    reviewer                                 | reviewer of "QR-EXAMPLE-0"
                    openedOn                                 | openedOn of "QR-EXAMPLE-0"
                    catalogue                                | catalogue of "QR-EXAMPLE-0"
                    service                                  | service of "QR-EXAMPLE-0"
                    service.name                             | service.name of "service-0"
                    service.provider                         | service.provider of "service-0"
                    service.provider.id                      | service.provider.id
                    service.identifiers[0].scheme            | service.identifiers[0].scheme
                    catalogue.domains[8].name                | catalogue.domains[8].name of "leadership"
                    initialVisit.mode                        | initialVisit.mode
                    fullReview.startedOn                     | fullReview.startedOn
                    actions[0].rag                           | actions[0].rag of "A-1"
                    actions[2].withdrawal.reason             | actions[2].withdrawal.reason
                    actions[1].regradings[0].harm            | actions[1].regradings[0].harm
                    actions[0].evidence[0].submittedOn       | actions[0].evidence[0].submittedOn of "E-1"
                    actions[0].evidence[0].judgements[0].finding | actions[0].evidence[0].judgements[0].finding
                    actions[1].deadlineChanges[1].ground     | actions[1].deadlineChanges[1].ground
                    actions[1].mitigations[0].operations     | actions[1].mitigations[0].operations of "MT-1"
                    issuedPlans[1].coverage                   | issuedPlans[1].coverage of "P-2"
                    planReviews[0].heldBy                    | planReviews[0].heldBy of "PR-1"
                    engagementNotes[0].expectation           | engagementNotes[0].expectation of "N-1"
                    escalationSteps[0].kind                  | escalationSteps[0].kind of "ES-1"
                    followUps[0].kind                        | followUps[0].kind of "F-1"
                    complianceDecisions[0].score              | complianceDecisions[0].score of "D-1"
                    """)
    @DisplayName("a field left out that has to be given is named, and null is the same as left out")
    void missing(String place, String named) throws IOException {
        String problem = ": " + named + " must be given, found nothing";
        assertRefused(EditableReview.complete().remove(place), problem);
        assertRefused(EditableReview.complete().set(place, "null"), problem);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    id                                 | 7                       | a text                              | a number
                    id                                 | true                    | a text                              | true
                    id                                 | 1.5                     | a text                              | a decimal number
                    id                                 | {}                      | a text                              | an object
                    id                                 | []                      | a text                              | a list
                    service                            | "Secret"                | an object                           | a text
                    service                            | ""                      | an object                           | a text
                    service                            | []                      | an object                           | a list
                    catalogue                          | false                   | an object                           | false
                    catalogue.domains                  | {}                      | a list                              | an object
                    actions                            | "Secret"                | a list                              | a text
                    actions                            | ""                      | a list                              | a text
                    actions[1]                         | "Secret"                | an object                           | a text
                    actions[1]                         | 5                       | an object                           | a number
                    openedOn                           | "2 March 2026 Secret"   | a date such as "2026-04-20"         | another text
                    openedOn                           | ""                      | a date such as "2026-04-20"         | another text
                    openedOn                           | "2026-02-30"            | a date such as "2026-04-20"         | another text
                    openedOn                           | "2026-03-02T09:00:00Z"  | a date such as "2026-04-20"         | another text
                    openedOn                           | [2026, 3, 2]            | a date such as "2026-04-20"         | a list
                    openedOn                           | 20515                   | a date such as "2026-04-20"         | a number
                    actions[0].specifiedDueOn          | "soon, Secret"          | a date such as "2026-04-20"         | another text
                    actions[0].rag                     | "Secret"                | "RED" or "AMBER" or "GREEN"         | another text
                    actions[0].rag                     | "red"                   | "RED" or "AMBER" or "GREEN"         | another text
                    actions[0].rag                     | ""                      | "RED" or "AMBER" or "GREEN"         | another text
                    actions[0].rag                     | 0                       | "RED" or "AMBER" or "GREEN"         | a number
                    actions[0].withdrawal              | "Secret"                | an object                           | a text
                    actions[1].deadlineChanges[1].extraDays | "2"                | a whole number                      | a text
                    actions[1].deadlineChanges[1].extraDays | 2.0                | a whole number                      | a decimal number
                    actions[1].deadlineChanges[1].extraDays | true               | a whole number                      | true
                    actions[1].deadlineChanges[1].extraDays | 99999999999        | a whole number from -2147483648 to 2147483647 | another one
                    complianceDecisions[0].score       | 1                       | "NOT_MET" or "MET"                  | a number
                    issuedPlans[0].actionIds            | "A-1"                   | a list                              | a text
                    issuedPlans[0].actionIds[0]         | 1                       | a text                              | a number
                    """)
    void wrongType(String place, String json, String expected, String found) throws IOException {
        assertRefused(
                EditableReview.complete().set(place, json), ": " + place + " must be " + expected + ", found " + found);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    id                                         | "two words"  | id                                                         | an id of 1 to 100 characters without white space           | 9 characters
                    service.name                               | "  "         | service.name of "service-0"                                | a text that is not blank                                   | 2 characters
                    actions[2].domainId                        | "gardening"  | actions[2].domainId of "A-3"                               | the id of a domain under review                            | "gardening"
                    actions[1].foundOn                         | "2026-03-03" | actions[1].foundOn of "A-2"                                | on or after the start of the initialVisit 2026-03-04       | 2026-03-03
                    initialDomainIds[2]                        | "gardening"  | initialDomainIds[2] of "QR-EXAMPLE-0"                      | the id of a domain of the catalogue                        | "gardening"
                    initialDomainIds[2]                        | "audits"     | initialDomainIds[2] of "QR-EXAMPLE-0"                      | a different id from those before it                        | "audits"
                    issuedPlans[1].actionIds[2]                | "A-9"        | issuedPlans[1].actionIds[2] of "P-2"                       | the id of an action of this review                         | "A-9"
                    actions[1]                                 | null         | actions[1] of "QR-EXAMPLE-0"                               | given                                                      | nothing
                    initialVisit.lastDay                       | "2026-03-03" | initialVisit.lastDay                                       | on or after firstDay 2026-03-04                            | 2026-03-03
                    fullReview.completedOn                     | "2026-03-08" | fullReview.completedOn                                     | on or after startedOn 2026-03-09                           | 2026-03-08
                    followUps[0].heldOn                        | "2026-03-01" | followUps[0].heldOn of "F-1"                               | on or after openedOn 2026-03-02                            | 2026-03-01
                    actions[0].evidence[0].judgements[0].judgedOn  | "2026-03-10" | actions[0].evidence[0].judgements[0].judgedOn of "E-1"         | on or after submittedOn 2026-03-11                         | 2026-03-10
                    actions[1].deadlineChanges[1].extraDays    | 0            | actions[1].deadlineChanges[1].extraDays                    | a number of days other than 0                              | 0
                    complianceDecisions[0].decidedOn           | "2026-03-24" | complianceDecisions[0].decidedOn of "D-1"             | on or after the sending of the plan on 2026-03-25          | 2026-03-24
                    catalogue.domains                          | []           | catalogue.domains                                          | 1 or more domains                                          | 0
                    """)
    void doesNotFit(String place, String json, String named, String expected, String found) throws IOException {
        assertRefused(
                EditableReview.complete().set(place, json), ": " + named + " must be " + expected + ", found " + found);
    }

    @Test
    @DisplayName("everything that does not fit is told at once, each at its place in the file")
    void allAtOnce() throws IOException {
        assertRefused(
                EditableReview.complete().set("actions[2].id", "\"A-1\""),
                ": 3 faults: (1) actions[2].id must be a different id from those before it, found \"A-1\";"
                        + " (2) draftPlans[0].actionIds[2] of \"DP-1\" must be the id of an action of this review,"
                        + " found \"A-3\"; (3) issuedPlans[1].actionIds[2] of \"P-2\" must be the id of an action of this review,"
                        + " found \"A-3\"");
    }

    @Test
    void unknownField() throws IOException {
        assertRefused(
                EditableReview.complete().set("fullReview.startDate", "\"2026-03-09\""),
                ": fullReview must be an object with no fields but startedOn, completedOn, found \"startDate\"");
        assertRefused(
                EditableReview.complete().set("actions[1].deadlineChanges[0].by", "\"reviewer-1\""),
                ": actions[1].deadlineChanges[0] must be an object with no fields but decidedOn, decidedBy, ground,"
                        + " newDueOn, extraDays, reason, found \"by\"");
        assertRefused(
                EditableReview.complete().set("Id", "1"),
                ": json must be an object with no fields but id, service, reviewer, openedOn, catalogue, intelligence,"
                        + " initialDomainIds, initialVisit, fullReview, actions, draftPlans, issuedPlans, planReviews, mitigations,"
                        + " followUps, engagementNotes, escalationSteps, handOvers, pauses, complianceDecisions,"
                        + " abandonment, found \"Id\"");
    }

    @Test
    @DisplayName("what follows from the facts is no field: a file cannot contradict itself")
    void derivedField() throws IOException {
        assertRefused(
                EditableReview.complete().set("actions[0].evidence[0].sufficient", "false"),
                ": actions[0].evidence[0] must be an object with no fields but id, submittedOn, judgements, found \"sufficient\"");
    }

    @Test
    @DisplayName("a made-up field whose name could be a sentence is not repeated")
    void fieldNamedByFreeText() throws IOException {
        EditableReview review = EditableReview.of(
                Resources.text("cases/complete.json").replace("\"completedOn\"", "\"Mrs Secret of room 9\""));
        assertRefused(
                review,
                ": fullReview must be an object with no fields but startedOn, completedOn, found a field of another name");
    }

    @ParameterizedTest
    @CsvSource({"[],a list", "\"Secret\",a text", "7,a number", "true,true"})
    void notAnObject(String json, String found) throws IOException {
        assertRefused(json, ": json must be an object, found " + found);
    }

    @ParameterizedTest
    @CsvSource({"1e999999", "1e99999999999", "-1e-99999999999", "123456789012345678901234567890.5"})
    @DisplayName("a number beyond all bounds is only of the wrong type")
    void hugeNumber(String number) throws IOException {
        assertRefused("{\"id\": " + number + "}", ": id must be a text, found a decimal number");
    }

    @Test
    void nothing() throws IOException {
        assertRefused("null", ": json must be an object, found nothing");
    }

    @Test
    @DisplayName("what only a policy can refuse is refused with its place, too")
    void refusedByThePolicy() throws IOException {
        assertRefused(
                EditableReview.complete()
                        .set("catalogue.domains[8].id", "\"leadership\"")
                        .removeLast("catalogue.domains"),
                ": catalogue.domains must be 9 domains by policy published-model 1, found 8");
    }

    @Test
    @DisplayName("R12, R37: a departure without a reason is no bad input; the report says that it does not count")
    void aDepartureWithoutAReasonIsTold() throws IOException {
        Path file = directory.resolve("review.json");
        Files.writeString(
                file,
                EditableReview.complete()
                        .remove("complianceDecisions[0].departureReason")
                        .toString());
        Command command = Command.run(file.toString(), "--on", "2026-06-01");

        assertThat(command.status()).isZero();
        assertThat(command.out().replaceAll("\\s+", " "))
                .contains("does not count: it departs from what the facts indicated and gives no reason. [R12, R37]");
    }

    private void assertRefused(EditableReview review, String problem) throws IOException {
        assertRefused(review.toString(), problem);
    }

    private void assertRefused(String json, String problem) throws IOException {
        Path file = directory.resolve("review.json");
        Files.writeString(file, json);
        Command command = Command.run(file.toString(), "--on", "2026-06-01");
        assertThat(command).isEqualTo(new Command(2, "", file + problem + "\n"));
        assertThat(command.err()).doesNotContain("Secret");
    }
}
