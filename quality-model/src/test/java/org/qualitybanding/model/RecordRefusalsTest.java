package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
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
import org.qualitybanding.model.refusal.InvalidValueException;

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
        assertRefused("name" + message, () -> new Domain("d", blank));
        assertRefused("name" + message, () -> new Quantity(blank, 1));
        assertRefused("document" + message, () -> new Clause(blank, "1", "Says."));
        assertRefused("says" + message, () -> new Clause("Document", "1", blank));
        assertRefused("asked" + message, () -> Explanation.of(blank, "yes").build());
        assertRefused("answer" + message, () -> Explanation.of("Is it?", blank).build());
        assertRefused("name" + message, () -> SampleReviews.service().withName(blank));
        assertRefused("name" + message, () -> SampleReviews.service().provider().withName(blank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    @DisplayName("a free text is left out rather than blank; a reason is always given")
    void freeTexts(String blank) {
        String message = " must be a text that is not blank, found " + blank.length() + " characters";
        assertRefused("reason" + message, () -> new Withdrawal(SENT, "r-1", blank));
        assertRefused(
                "reason" + message, () -> SampleFacts.accepted("MT-1", SENT).withReason(blank));
        assertRefused("reason" + message, () -> SampleFacts.movedBy(1, SENT).withReason(blank));
        assertRefused(
                "reason" + message,
                () -> SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, SENT)
                        .withReason(blank));
        assertRefused(
                "reason" + message,
                () -> SampleFacts.regraded(Rag.RED, HarmBasis.NONE, SENT).withReason(blank));
        assertRefused("notes" + message, () -> SampleFacts.call("F-1", SENT).withNotes(blank));
        assertRefused(
                "feedback" + message, () -> SampleFacts.planReview("PR-1", SENT).withFeedback(blank));
        assertRefused(
                "departureReason" + message,
                () -> SampleFacts.confirmed(ComplianceScore.MET, SENT).withDepartureReason(blank));
        assertRefused(
                "description" + message,
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
                "endedOn must be on or after takenOn 2026-03-06, found 2026-03-05",
                () -> SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, SENT)
                        .withEndedOn(SENT.minusDays(1)));
        assertRefused(
                "receivedOn must be on or after sentOn 2026-03-06, found 2026-03-05",
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
        String message = "[1] must be a different id from those before it, found \"A-1\"";
        assertRefused("actionIds" + message, () -> SampleFacts.planReview("PR-1", SENT, "A-1", "A-1"));
        assertRefused(
                "actionIds" + message,
                () -> SampleFacts.planIssue("P-1", IssuedPlan.Coverage.PART, SENT, List.of())
                        .withActionIds("A-1", "A-1"));
        assertRefused(
                "agreedWith" + message,
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
    @DisplayName("a builder that is handed null refuses it at once, by name")
    void buildersRefuseNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Action.builder().rag(null))
                .withMessage("rag");
    }

    @Test
    @DisplayName("a refusal can be read part by part")
    void refusalParts() {
        InvalidValueException refusal = new InvalidValueException("minor", "0 or more", "-1");
        assertThat(refusal).hasMessage("minor must be 0 or more, found -1");
        assertThat(refusal.field()).isEqualTo("minor");
        assertThat(refusal.expected()).isEqualTo("0 or more");
        assertThat(refusal.found()).isEqualTo("-1");
        assertThat(new InvalidValueException(new String[] {"rag", "foundOn"}).field())
                .isEqualTo("rag, foundOn");
    }
}
