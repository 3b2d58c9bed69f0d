package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.model.EveryRecord.LATER;
import static org.qualitybanding.model.EveryRecord.SENT;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Quantity;

/** What a single record refuses, by its whole message; missing values and free text are checked for all records at once. */
class RecordRefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb", "a\u00a0b", "a\u2003b", "a\u0000b", "a\u00adb", "a\u200bb"})
    @DisplayName("an id has no white space, control or invisible characters, and is not empty")
    void idsWithoutWhiteSpace(String bad) {
        assertRefused(
                "id must be an id of 1 to 100 characters without white space, found " + bad.length() + " characters",
                () -> new Domain(bad, "Name"));
    }

    @Test
    @DisplayName("an id has at most 100 characters, of any script")
    void idLength() {
        assertThat(new Identifier("ods", "x".repeat(100)).value()).hasSize(100);
        assertThat(new Identifier("lleol", "tŷ-1/ü").toString()).isEqualTo("lleol:tŷ-1/ü");
        assertRefused(
                "value must be an id of 1 to 100 characters without white space, found 101 characters",
                () -> new Identifier("ods", "x".repeat(101)));
        assertRefused(
                "scheme must be an id of 1 to 100 characters without white space, found 8 characters",
                () -> new Identifier("cqc site", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    @DisplayName("a text is not blank")
    void texts(String blank) {
        String message = " must be a text that is not blank, found " + blank.length() + " characters";
        assertRefused("name of \"d\"" + message, () -> new Domain("d", blank));
        assertRefused("name" + message, () -> Quantity.of(blank, 1));
        assertRefused("document of \"1\"" + message, () -> new Clause(blank, "1", "Says."));
        assertRefused("says of \"1\"" + message, () -> new Clause("Document", "1", blank));
        assertRefused("asked" + message, () -> Explanation.of(blank, "yes").build());
        assertRefused("answer" + message, () -> Explanation.of("Is it?", blank).build());
        assertRefused("name of \"S-1\"" + message, () -> SampleReviews.service().withName(blank));
        assertRefused(
                "name of \"P-1\"" + message,
                () -> SampleReviews.service().provider().withName(blank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    @DisplayName("a free text is left out rather than blank; a reason is always given")
    void freeTexts(String blank) {
        String message = " must be a text that is not blank, found " + blank.length() + " characters";
        assertRefused("reason" + message, () -> new Action.Withdrawal(SENT, "r-1", blank));
        assertRefused(
                "reason of \"MT-1\"" + message,
                () -> SampleFacts.accepted("MT-1", SENT).withReason(blank));
        assertRefused("reason" + message, () -> SampleFacts.movedBy(1, SENT).withReason(blank));
        assertRefused(
                "reason of \"ES-1\"" + message,
                () -> SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, SENT)
                        .withReason(blank));
        assertRefused(
                "reason" + message,
                () -> SampleFacts.regraded(Rag.RED, HarmBasis.NONE, SENT).withReason(blank));
        assertRefused(
                "notes of \"F-1\"" + message,
                () -> SampleFacts.call("F-1", SENT).withNotes(blank));
        assertRefused(
                "feedback of \"PR-1\"" + message,
                () -> SampleFacts.planReview("PR-1", SENT).withFeedback(blank));
        assertRefused(
                "departureReason of \"D-1\"" + message,
                () -> SampleFacts.confirmed(ComplianceScore.MET, SENT).withDepartureReason(blank));
        assertRefused(
                "description of \"A-1\"" + message,
                () -> SampleFacts.anAction("A-1", SENT).description(blank).build());
    }

    @Test
    @DisplayName("R17: a change of deadline names a date or a number of days, not both, neither or 0 days")
    void deadlineChange() {
        assertRefused(
                "newDueOn must be given without extraDays, or left out with it, found both",
                () -> SampleFacts.movedTo(LATER, SENT).withExtraDays(7));
        assertRefused(
                "newDueOn must be given without extraDays, or left out with it, found neither",
                () -> SampleFacts.movedTo(LATER, SENT).withNewDueOn(Optional.empty()));
        assertRefused("extraDays must be a number of days other than 0, found 0", () -> SampleFacts.movedBy(0, SENT));
        assertRefused("extraDays must be -3640 to 3640, found 3641", () -> SampleFacts.movedBy(3641, SENT));
        assertRefused("extraDays must be -3640 to 3640, found -3641", () -> SampleFacts.movedBy(-3641, SENT));
        assertThat(SampleFacts.movedBy(3640, SENT).extraDays()).contains(3640);
        assertThat(SampleFacts.movedBy(-1, SENT).extraDays()).contains(-1);
        assertThat(SampleFacts.movedTo(SENT.minusDays(1), SENT).newDueOn()).contains(SENT.minusDays(1));
    }

    @Test
    @DisplayName("what ends does not end before it began")
    void endsAfterItBegan() {
        assertRefused(
                "completedOn must be on or after startedOn 2026-03-06, found 2026-03-05",
                () -> FullReview.completed(SENT, SENT.minusDays(1)));
        assertRefused(
                "endedOn of \"ES-1\" must be on or after takenOn 2026-03-06, found 2026-03-05",
                () -> SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, SENT)
                        .withEndedOn(SENT.minusDays(1)));
        assertRefused(
                "receivedOn of \"P-1\" must be on or after sentOn 2026-03-06, found 2026-03-05",
                () -> SampleFacts.planIssue("P-1", IssuedPlan.Coverage.PART, SENT, List.of())
                        .withReceivedOn(SENT.minusDays(1)));
        assertThat(FullReview.completed(SENT, SENT).completedOn()).contains(SENT);
        assertThat(SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, SENT)
                        .withEndedOn(SENT)
                        .endedOn())
                .contains(SENT);
        assertThat(SampleFacts.planIssue("P-1", IssuedPlan.Coverage.PART, SENT, List.of())
                        .withReceivedOn(SENT)
                        .receivedOn())
                .contains(SENT);
        assertRefused("completedOn must be given, found nothing", () -> FullReview.completed(SENT, null));
    }

    @Test
    @DisplayName("an id comes once in a list of ids")
    void distinctIds() {
        String message = " must be a different id from those before it, found \"A-1\"";
        assertRefused("actionIds[1] of \"PR-1\"" + message, () -> SampleFacts.planReview("PR-1", SENT, "A-1", "A-1"));
        assertRefused(
                "actionIds[1] of \"P-1\"" + message,
                () -> SampleFacts.planIssue("P-1", IssuedPlan.Coverage.PART, SENT, List.of())
                        .withActionIds("A-1", "A-1"));
        assertRefused(
                "agreedWith[1] of \"ES-1\"" + message,
                () -> SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, SENT)
                        .withAgreedWith("A-1", "A-1"));
    }

    @Test
    @DisplayName("M4: a catalogue has a domain or more, each once")
    void catalogue() {
        assertRefused("domains must be 1 or more domains, found 0", () -> new DomainCatalogue(List.of()));
        assertRefused(
                "domains[1].id must be a different id from those before it, found \"audits\"",
                () -> new DomainCatalogue(List.of(Domain.AUDITS, new Domain("audits", "Audits again"))));
        assertRefused(
                "domains[5].id must be a different id from those before it, found \"medication\"",
                () -> DomainCatalogue.completedWith(Domain.MEDICATION));
        assertRefused("ownDomains must be given, found nothing", () -> DomainCatalogue.completedWith((Domain[]) null));
        assertRefused("ownDomains[0] must be given, found nothing", () -> DomainCatalogue.completedWith((Domain) null));
        assertRefused(
                "id must be given, found nothing",
                () -> SampleReviews.catalogueOfNine().find(null));
    }

    @Test
    @DisplayName("builder, wither and constructor say the same of what is missing, with the id of the record")
    void missing() {
        String message = "rag of \"A-1\" must be given, found nothing";
        assertRefused(
                message,
                () -> Action.builder()
                        .id("A-1")
                        .domain(Domain.AUDITS)
                        .harm(HarmBasis.NONE)
                        .foundOn(SENT)
                        .build());
        assertRefused(message, () -> SampleFacts.anAction("A-1", SENT).rag(null).build());
        assertRefused(message, () -> SampleFacts.anAction("A-1", SENT).build().withRag(null));
    }

    @Test
    @DisplayName("everything that is wrong with a record is told at once")
    void allAtOnce() {
        assertRefused(
                "4 faults: (1) domainId of \"A-1\" must be an id of 1 to 100 characters without white space, found 7 characters;"
                        + " (2) rag of \"A-1\" must be given, found nothing;"
                        + " (3) evidence[1] of \"A-1\" must be given, found nothing;"
                        + " (4) description of \"A-1\" must be a text that is not blank, found 1 characters",
                () -> Action.builder()
                        .id("A-1")
                        .domainId("a lapse")
                        .harm(HarmBasis.NONE)
                        .foundOn(SENT)
                        .addEvidence(Evidence.sent("E-1", SENT), null)
                        .description(" ")
                        .build());
        assertRefused(
                "3 faults: (1) specifiedDueOn of \"A-1\" must be on or after foundOn 2026-03-06, found 2026-03-05;"
                        + " (2) evidence[0].submittedOn of \"E-2\" must be on or after foundOn 2026-03-06, found 2026-03-05;"
                        + " (3) withdrawal.withdrawnOn of \"A-1\" must be on or after foundOn 2026-03-06, found 2026-03-05",
                () -> SampleFacts.anAction("A-1", SENT)
                        .specifiedDueOn(SENT.minusDays(1))
                        .addEvidence(Evidence.sent("E-1", SENT), Evidence.sent("E-2", SENT.minusDays(1)))
                        .withdrawal(SampleFacts.withdrawn(SENT.minusDays(1)))
                        .build());
    }
}
