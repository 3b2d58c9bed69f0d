package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.refusal.InvalidValueException;

/** Items of intelligence, alone and in a review (M1). */
class IntelligenceItemTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 20);
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);

    private static IntelligenceItem anItem() {
        return SampleFacts.intelligence(
                "I-1", RECEIVED, IntelligenceItem.Concern.HIGH, Domain.MEDICATION, Domain.AUDITS);
    }

    @Test
    @DisplayName("M1: the seven sources, in the document's order and words")
    void sources() {
        assertThat(Stream.of(IntelligenceItem.Source.values()).map(IntelligenceItem.Source::words))
                .containsExactly(
                        "Practitioner information",
                        "User-led organisation quality check",
                        "Electronic Call Monitoring (ECM)",
                        "Quality Compass",
                        "CQC Compliance",
                        "Quality Helpline Intelligence",
                        "Safeguarding Information");
    }

    @Test
    @DisplayName("R22: the levels of concern, from the least to the most")
    void levels() {
        assertThat(Stream.of(IntelligenceItem.Concern.values()).map(IntelligenceItem.Concern::words))
                .containsExactly("no concern", "low concern", "medium concern", "high concern");
    }

    @Test
    void readsAsASentenceWithoutTheNotes() {
        assertThat(anItem())
                .hasToString("I-1, Practitioner information of 2026-02-20: high concern about medication, audits");
        assertThat(anItem().withDomainIds()).hasToString("I-1, Practitioner information of 2026-02-20: high concern");
        assertThat(anItem().notes()).contains(SampleFacts.FREE_TEXT);
    }

    @Test
    void takesWhatAMapperGives() {
        var given = new IntelligenceItem(
                "I-1", IntelligenceItem.Source.QUALITY_COMPASS, RECEIVED, IntelligenceItem.Concern.NONE, null, null);
        assertThat(given)
                .isEqualTo(IntelligenceItem.builder()
                        .id("I-1")
                        .source(IntelligenceItem.Source.QUALITY_COMPASS)
                        .receivedOn(RECEIVED)
                        .concern(IntelligenceItem.Concern.NONE)
                        .build());
        assertThat(given.domainIds()).isEmpty();
        assertThat(given.notes()).isEmpty();
    }

    @Test
    void copiesTheDomains() {
        List<String> passed = new ArrayList<>(List.of("audits"));
        IntelligenceItem item = anItem().withDomainIds(passed);
        passed.clear();
        assertThat(item.domainIds()).containsExactly("audits");
    }

    @Test
    void refusesWhatIsMissingOrMalformed() {
        assertRefused(() -> anItem().withId("two words"), "id", "an id of 1 to 100 characters without white space", 9);
        assertThatThrownBy(() -> new IntelligenceItem("I-1", null, RECEIVED, IntelligenceItem.Concern.LOW, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("source of \"I-1\" must be given, found nothing");
        assertThatThrownBy(() -> new IntelligenceItem(
                        "I-1", IntelligenceItem.Source.QUALITY_COMPASS, null, IntelligenceItem.Concern.LOW, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("receivedOn of \"I-1\" must be given, found nothing");
        assertThatThrownBy(() -> new IntelligenceItem(
                        "I-1", IntelligenceItem.Source.QUALITY_COMPASS, RECEIVED, null, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("concern of \"I-1\" must be given, found nothing");
        assertThatThrownBy(() -> anItem().withDomainIds("audits", "audits"))
                .hasMessage("domainIds[1] of \"I-1\" must be a different id from those before it, found \"audits\"");
        assertRefused(
                () -> anItem().withDomainIds(SampleFacts.FREE_TEXT),
                "domainIds[0] of \"I-1\"",
                "an id of 1 to 100 characters without white space",
                27);
        assertRefused(() -> anItem().withNotes(" "), "notes of \"I-1\"", "a text that is not blank", 1);
        assertThatThrownBy(() -> IntelligenceItem.builder().addDomains((Domain) null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("domain must be given, found nothing");
        assertThatThrownBy(() -> IntelligenceItem.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("4 faults: (1) id must be given, found nothing; (2) source must be given, found nothing;"
                        + " (3) receivedOn must be given, found nothing; (4) concern must be given, found nothing");
    }

    private static void assertRefused(ThrowingCallable call, String field, String expected, int characters) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(field + " must be " + expected + ", found " + characters + " characters");
    }

    @Test
    @DisplayName("M1: a review holds intelligence that is older than itself, in order of date; none if left out")
    void inAReview() {
        IntelligenceItem later = SampleFacts.intelligence("I-2", OPENED.plusDays(1), IntelligenceItem.Concern.LOW);
        QualityReview review =
                SampleReviews.opened(OPENED).addIntelligence(later, anItem()).build();
        assertThat(review.intelligence()).containsExactly(anItem(), later);
        assertThat(SampleReviews.opened(OPENED).build().intelligence()).isEmpty();
    }

    @Test
    @DisplayName("a review as known on a day has the intelligence received up to and including that day")
    void asKnownOn() {
        IntelligenceItem later = SampleFacts.intelligence("I-2", OPENED.plusDays(1), IntelligenceItem.Concern.LOW);
        QualityReview review =
                SampleReviews.opened(OPENED).addIntelligence(anItem(), later).build();
        assertThat(review.asKnownOn(OPENED).intelligence()).containsExactly(anItem());
        assertThat(review.asKnownOn(OPENED.plusDays(1)).intelligence()).containsExactly(anItem(), later);
    }

    @Test
    void aReviewRefusesAnItemTwiceAndADomainThatItsCatalogueLacks() {
        assertThatThrownBy(() -> SampleReviews.opened(OPENED)
                        .addIntelligence(anItem(), anItem())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("intelligence[1].id must be a different id from those before it, found \"I-1\"");
        assertThatThrownBy(() -> SampleReviews.opened(OPENED)
                        .addIntelligence(anItem().withDomainIds("audits", "gardening"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("intelligence[0].domainIds[1] of \"I-1\" must be the id of a domain of the catalogue,"
                        + " found \"gardening\"");
    }
}
