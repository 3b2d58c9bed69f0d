package org.qualitybanding.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.exchange.standing.ActionScoreView;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.course.FollowUp;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** What the strict mappers refuse, and by which place: the same words with either Jackson. */
class StrictJacksonTest {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 4);

    /** A review with one action, evidence, a change of its last day and two follow-ups; its free text is a secret. */
    private static final String REVIEW = Mapper.JACKSON_3.write(SampleReviews.withPlan(
                    VISITED,
                    LocalDate.of(2026, 3, 6),
                    List.of(SampleFacts.anAction("A-1", VISITED)
                            .rag(Rag.RED)
                            .specifiedDueOn(LocalDate.of(2026, 3, 20))
                            .evidence(List.of(SampleFacts.sufficient(
                                    "E-1", LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 13))))
                            .addDeadlineChanges(SampleFacts.movedBy(7, LocalDate.of(2026, 3, 12)))
                            .build()))
            .addFollowUps(
                    SampleFacts.call("F-1", LocalDate.of(2026, 3, 20)),
                    SampleFacts.call("F-2", LocalDate.of(2026, 3, 24)))
            .build());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        "rag":"RED"               | "rag":0                      | actions[0].rag must be "RED" or "AMBER" or "GREEN", found a number
        "rag":"RED"               | "rag":"0"                    | actions[0].rag must be "RED" or "AMBER" or "GREEN", found another text
        "rag":"RED"               | "rag":"red"                  | actions[0].rag must be "RED" or "AMBER" or "GREEN", found another text
        "rag":"RED"               | "rag":{"name":"RED"}         | actions[0].rag must be "RED" or "AMBER" or "GREEN", found an object
        "extraDays":7             | "extraDays":2.7              | actions[0].deadlineChanges[0].extraDays must be a whole number, found a decimal number
        "extraDays":7             | "extraDays":7.0              | actions[0].deadlineChanges[0].extraDays must be a whole number, found a decimal number
        "extraDays":7             | "extraDays":"7"              | actions[0].deadlineChanges[0].extraDays must be a whole number, found a text
        "extraDays":7             | "extraDays":true             | actions[0].deadlineChanges[0].extraDays must be a whole number, found true
        "extraDays":7             | "extraDays":99999999999      | actions[0].deadlineChanges[0].extraDays must be a whole number from -2147483648 to 2147483647, found another one
        "specifiedDueOn":"2026-03-20" | "specifiedDueOn":"2026-03-19T23:00:00Z" | actions[0].specifiedDueOn must be a date such as "2026-04-20", found another text
        "specifiedDueOn":"2026-03-20" | "specifiedDueOn":"2026-03-20T00:00:00"  | actions[0].specifiedDueOn must be a date such as "2026-04-20", found another text
        "specifiedDueOn":"2026-03-20" | "specifiedDueOn":" 2026-03-20"          | actions[0].specifiedDueOn must be a date such as "2026-04-20", found another text
        "specifiedDueOn":"2026-03-20" | "specifiedDueOn":""          | actions[0].specifiedDueOn must be a date such as "2026-04-20", found another text
        "specifiedDueOn":"2026-03-20" | "specifiedDueOn":20532       | actions[0].specifiedDueOn must be a date such as "2026-04-20", found a number
        "specifiedDueOn":"2026-03-20" | "specifiedDueOn":[2026,3,20] | actions[0].specifiedDueOn must be a date such as "2026-04-20", found a list
        "id":"A-1"                | "id":1                       | actions[0].id must be a text, found a number
        "id":"A-1"                | "id":true                    | actions[0].id must be a text, found true
        "id":"A-1"                | "id":"A 1"                   | actions[0].id must be an id of 1 to 100 characters without white space, found 3 characters
        "evidence":[              | "evidences":[                | actions[0] must be an object with no fields but id, domainId, rag, harm, foundOn, specifiedDueOn, regradings, withdrawal, evidence, deadlineChanges, mitigations, description, found "evidences"
        "evidence":[              | "Mrs Secret was here":0,"evidence":[ | actions[0] must be an object with no fields but id, domainId, rag, harm, foundOn, specifiedDueOn, regradings, withdrawal, evidence, deadlineChanges, mitigations, description, found a field of another name
        "rag":"RED"               | "rag":"RED","rag":"AMBER"    | twice
        "rag":"RED",              |                              | actions[0].rag of "A-1" must be given, found nothing
        "rag":"RED"               | "rag":null                   | actions[0].rag of "A-1" must be given, found nothing
        "submittedOn":"2026-03-11" | "submittedOn":"2026-03-14"  | actions[0].evidence[0].judgements[0].judgedOn of "E-1" must be on or after submittedOn 2026-03-14, found 2026-03-13
        "actionIds":["A-1"]       | "actionIds":"A-1"            | issuedPlans[0].actionIds must be a list, found a text
        "initialVisit":{          | "initialVisit":[],"x":{      | initialVisit must be an object, found a list
        """)
    void refuses(String from, String to, String message) {
        assertThat(REVIEW).contains(from);
        String json = REVIEW.replaceFirst(java.util.regex.Pattern.quote(from), to == null ? "" : to);
        for (Mapper mapper : Mapper.values()) {
            assertThatThrownBy(() -> mapper.read(json, QualityReview.class))
                    .as(mapper.name())
                    .isInstanceOf(InvalidValueException.class)
                    .satisfies(refusal -> assertThat(refusal.getMessage().replaceAll(".*comes twice.*", "twice"))
                            .isEqualTo(message))
                    .hasMessageNotContaining(SampleFacts.FREE_TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        {"id": "Secret"            | an end inside an object, a list or a text on line 1, column 16
        {"id": Secret}             | something else on line 1, column 8
        {"id": 1} {"Secret": 2}    | something behind its end on line 1, column 11
        {"Secret": 1, "Secret": 2} | a field that comes twice in one object on line 1, column 23
        ` `                        | json must be JSON, found nothing
        null                       | an object, found nothing
        """)
    @DisplayName("what is no JSON is told by line and column, and not repeated")
    void noJson(String json, String found) {
        for (Mapper mapper : Mapper.values()) {
            assertThatThrownBy(() -> mapper.read(json, QualityReview.class))
                    .as(mapper.name())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(found)
                    .hasMessageNotContaining("Secret");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a text of senseless nesting or numbers is refused before it is taken in")
    void tooLong(Mapper mapper) {
        for (String json : new String[] {"[".repeat(100_000), "{\"id\": " + "9".repeat(5000) + "}"}) {
            assertThatThrownBy(() -> mapper.read(json, QualityReview.class))
                    .hasMessageStartingWith("json must be JSON, found a number, a text or a nesting that is too long");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a refusal by a rule of the whole review is told by the place in the text, in whatever order it lists")
    void placesOfTheWhole(Mapper mapper) {
        FollowUp early = SampleFacts.call("F-0", LocalDate.of(2026, 2, 1));
        String json = REVIEW.replaceFirst(
                "\"followUps\":\\[",
                "\"followUps\":[" + mapper.write(SampleFacts.call("F-3", VISITED)) + "," + mapper.write(early) + ",");
        assertThatThrownBy(() -> mapper.read(json, QualityReview.class))
                .hasMessage("followUps[1].heldOn of \"F-0\" must be on or after openedOn 2026-03-03, found 2026-02-01");
    }

    @ParameterizedTest
    @EnumSource
    void placesOfWhatACallRefuses(Mapper mapper) {
        JsonInput<QualityReview> input = mapper.read(REVIEW, QualityReview.class);
        QualityPolicy eight = QualityPolicy.published()
                .withScoring(
                        QualityPolicy.published().scoring().withDomainCount(8).withId("ours"));
        assertThatThrownBy(() -> {
                    try {
                        ReviewTimeline.of(input.value(), eight).on(VISITED);
                    } catch (InvalidValueException refusal) {
                        throw input.refused(refusal);
                    }
                })
                .hasMessage("catalogue.domains must be 8 domains by policy ours 1, found 9");
        assertThat(input).hasToString("JSON of " + input.value()).isEqualTo(mapper.read(REVIEW, QualityReview.class));
        assertThat(input).hasSameHashCodeAs(mapper.read(REVIEW, QualityReview.class));
        assertThat(input).isNotEqualTo(mapper.read(REVIEW.replace("S-1", "S-2"), QualityReview.class));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("conditions, shares, periods and names in an object are told as what they are")
    void ofPolicies(Mapper mapper) {
        String policy = mapper.write(QualityPolicy.published()
                .withScoring(QualityPolicy.published()
                        .scoring()
                        .withComplianceRule(
                                ComplianceRule.shareOfAll(org.qualitybanding.scoring.compliance.Share.percent(80)))
                        .withId("ours")));
        assertRefused(mapper, policy.replace("\"80%\"", "80"), "share must be a share such as \"80%\", found a number");
        assertRefused(
                mapper,
                policy.replace("significant >= 2 or", "significant >= many or"),
                "condition at column 16 must be a whole number from 0 to 2147483647, found \"many\"");
        assertRefused(mapper, policy.replaceFirst("\"P10D\"", "10"), "length must be a period such as \"P7D\"");
        assertRefused(
                mapper,
                policy.replaceFirst("\"REMOTE_UPLOAD\"", "\"UPLOAD\""),
                "timescales.clocks must be \"REMOTE_UPLOAD\" or \"REMOTE_RESPONSE\"");
        assertRefused(
                mapper, policy.replaceFirst("\"REMOTE_UPLOAD\"", "\"UPLOAD\""), "\"CONCLUSION\", found another name");
    }

    private static void assertRefused(Mapper mapper, String policy, String message) {
        assertThatThrownBy(() -> mapper.read(policy, QualityPolicy.class))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a yes or no, and a number, of a result are given or refused")
    void ofResults(Mapper mapper) {
        String json = mapper.write(new ActionScoreView(
                org.qualitybanding.exchange.standing.Certainty.PENDING,
                false,
                org.qualitybanding.scoring.ActionCounts.none(),
                Optional.empty(),
                Optional.empty(),
                -1,
                1,
                Optional.empty()));
        assertThatThrownBy(() -> mapper.read(json.replace("false", "\"no\""), ActionScoreView.class))
                .hasMessage("fullReviewNeeded must be true or false, found a text");
        assertThatThrownBy(() -> mapper.read(json.replace("false", "null"), ActionScoreView.class))
                .hasMessage("fullReviewNeeded must be given, found nothing");
        assertThat(mapper.read(json, ActionScoreView.class).value().lowest()).isEqualTo(-1);
    }

    @Test
    void refusesWhatIsMissing() {
        for (Mapper mapper : Mapper.values()) {
            assertThatThrownBy(() -> mapper.read(null, QualityReview.class))
                    .hasMessage("json must be given, found nothing");
            assertThatThrownBy(() -> mapper.read(REVIEW, null)).hasMessage("type must be given, found nothing");
            assertThatThrownBy(() -> mapper.read(REVIEW, QualityReview.class).refused(null))
                    .hasMessage("refusal must be given, found nothing");
        }
    }
}
