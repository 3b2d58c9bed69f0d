package org.qualitybanding.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.model.IntelligenceItem.Concern.HIGH;
import static org.qualitybanding.model.IntelligenceItem.Concern.LOW;
import static org.qualitybanding.model.IntelligenceItem.Concern.MEDIUM;
import static org.qualitybanding.model.IntelligenceItem.Concern.NONE;
import static org.qualitybanding.scoring.risk.Intelligence.NINE;
import static org.qualitybanding.scoring.risk.Intelligence.ON;
import static org.qualitybanding.scoring.risk.Intelligence.assessed;
import static org.qualitybanding.scoring.risk.Intelligence.domains;
import static org.qualitybanding.scoring.risk.Intelligence.item;
import static org.qualitybanding.scoring.risk.Intelligence.need;
import static org.qualitybanding.scoring.risk.Intelligence.rating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;

/** From intelligence to rating, need and domains by the library's default (M1, M2, M3, M5, R22). */
class RiskAssessmentTest {

    @ParameterizedTest
    @DisplayName("R22: the table of points, at both ends of every age band")
    @CsvSource({
        "HIGH,   0, 24", "HIGH,  30, 24", "HIGH,  31, 12", "HIGH,  90, 12", "HIGH,  91, 6", "HIGH, 365, 6",
                "HIGH, 366, 0",
        "MEDIUM, 0, 12", "MEDIUM,30, 12", "MEDIUM,31,  6", "MEDIUM,90,  6", "MEDIUM,91, 3", "MEDIUM,365,3",
                "MEDIUM,366,0",
        "LOW,    0,  4", "LOW,   30,  4", "LOW,   31,  2", "LOW,   90,  2", "LOW,   91, 1", "LOW,  365, 1",
                "LOW,  366, 0",
        "NONE,   0,  0", "NONE,  30,  0", "NONE,  31,  0", "NONE,  90,  0", "NONE,  91, 0", "NONE, 365, 0",
                "NONE, 366, 0"
    })
    void points(IntelligenceItem.Concern concern, int daysOld, long points) {
        assertThat(assessed(item("I-1", daysOld, concern)).items())
                .singleElement()
                .satisfies(weighed -> {
                    assertThat(weighed.points()).isEqualTo(points);
                    assertThat(weighed.ageInDays()).isEqualTo(daysOld);
                    assertThat(weighed.counts()).isEqualTo(daysOld <= 365);
                });
    }

    @Test
    @DisplayName("the age is counted in days from the receipt: across a leap day, and from the first date to the last")
    void age() {
        IntelligenceItem item = SampleFacts.intelligence("I-1", LocalDate.of(2028, 2, 1), HIGH);
        assertThat(RiskPolicy.libraryDefault()
                        .assess(List.of(item), NINE, LocalDate.of(2028, 3, 2))
                        .rating()
                        .answer())
                .isEqualTo(RiskRating.HIGH); // 30 days, 29 February among them
        assertThat(RiskPolicy.libraryDefault()
                        .assess(List.of(item), NINE, LocalDate.of(2028, 3, 3))
                        .rating()
                        .answer())
                .isEqualTo(RiskRating.MEDIUM);
        assertThat(RiskPolicy.libraryDefault()
                        .assess(List.of(item.withReceivedOn(LocalDate.MIN)), NINE, LocalDate.MAX)
                        .rating()
                        .answer())
                .isEqualTo(RiskRating.NOT_RATED);
    }

    @Test
    @DisplayName("M2: the rating changes at 6 and at 24 points")
    void ratings() {
        assertThat(rating(item("I-1", 0, LOW), item("I-2", 91, LOW))).isEqualTo(RiskRating.LOW); // 5
        assertThat(rating(item("I-1", 0, LOW), item("I-2", 31, LOW))).isEqualTo(RiskRating.MEDIUM); // 6
        assertThat(rating(item("I-1", 0, MEDIUM), item("I-2", 31, MEDIUM), item("I-3", 0, LOW), item("I-4", 91, LOW)))
                .isEqualTo(RiskRating.MEDIUM); // 23
        assertThat(rating(item("I-1", 0, MEDIUM), item("I-2", 0, MEDIUM))).isEqualTo(RiskRating.HIGH); // 24
    }

    @Test
    @DisplayName("M2: nothing known is not low; good news, or news that is too old, is told apart")
    void unknownIsNotLow() {
        assertThat(rating()).isEqualTo(RiskRating.NOT_RATED);
        assertThat(rating(item("I-1", 366, HIGH))).isEqualTo(RiskRating.NOT_RATED);
        assertThat(rating(item("I-1", 365, NONE))).isEqualTo(RiskRating.LOW);
        assertThat(need()).isEqualTo(ReviewNeed.NOT_ASSESSED);
        assertThat(need().isNeeded()).isFalse();
        assertThat(need(item("I-1", 366, HIGH))).isEqualTo(ReviewNeed.NOT_ASSESSED);
        assertThat(need(item("I-1", 365, NONE))).isEqualTo(ReviewNeed.NOT_INDICATED);
        assertThat(assessed().need().explanation().text()).isEqualTo("""
                        Need of a review on 2026-03-02: Not assessed (points = 0) [M3, R22]
                          Arithmetic: this library's own default, for the document gives none (risk policy library-default 1) [R22]
                          Intelligence recent enough to count: none, and unknown is not no need [R22]""");
        assertThat(assessed().rating().explanation().text()).isEqualTo("""
                        Risk rating on 2026-03-02: Not rated (points = 0) [M2, R22]
                          Arithmetic: this library's own default, for the document gives none (risk policy library-default 1) [R22]
                          Intelligence recent enough to count: none, and unknown is not low [R22]""");
    }

    @Test
    @DisplayName("M3: needed from 6 points, soon from 24, urgent from 24 of the last 30 days")
    void needs() {
        assertThat(need(item("I-1", 0, LOW), item("I-2", 91, LOW))).isEqualTo(ReviewNeed.NOT_INDICATED);
        assertThat(need(item("I-1", 0, LOW), item("I-2", 31, LOW))).isEqualTo(ReviewNeed.ROUTINE);
        assertThat(need(item("I-1", 31, HIGH), item("I-2", 0, MEDIUM))).isEqualTo(ReviewNeed.SOON);
        assertThat(need(item("I-1", 31, HIGH), item("I-2", 90, HIGH))).isEqualTo(ReviewNeed.SOON);
        assertThat(need(item("I-1", 30, HIGH))).isEqualTo(ReviewNeed.URGENT);
        assertThat(need(item("I-1", 30, MEDIUM), item("I-2", 0, MEDIUM))).isEqualTo(ReviewNeed.URGENT);
        assertThat(Arrays.stream(ReviewNeed.values()).filter(ReviewNeed::isNeeded))
                .containsExactly(ReviewNeed.ROUTINE, ReviewNeed.SOON, ReviewNeed.URGENT);
    }

    @Test
    @DisplayName("M5: the three domains with the most points, an item counting fully for each domain it is about")
    void suggestion() {
        assertThat(domains(
                        item("I-1", 0, LOW, Domain.INCIDENTS_AND_DETERIORATION, SampleReviews.STAFFING),
                        item("I-2", 0, MEDIUM, SampleReviews.STAFFING),
                        item("I-3", 31, HIGH, SampleReviews.NUTRITION),
                        item("I-4", 91, HIGH, Domain.AUDITS)))
                .containsExactly("staffing", "nutrition", "audits"); // 16, 12, 6; incidents 4
    }

    @Test
    @DisplayName("M5, R22: equal points in the catalogue's order, and so the last place too")
    void ties() {
        assertThat(domains(
                        item("I-1", 0, LOW, SampleReviews.NUTRITION),
                        item("I-2", 0, LOW, SampleReviews.STAFFING),
                        item("I-3", 0, LOW, Domain.BEHAVIOUR),
                        item("I-4", 0, LOW, Domain.AUDITS)))
                .containsExactly("audits", "behaviour", "staffing");
    }

    @Test
    @DisplayName("M5, R22: fewer than three with points are made up from the catalogue, and it is said")
    void madeUp() {
        RiskAssessment assessment =
                assessed(item("I-1", 0, LOW, Domain.AUDITS), item("I-2", 0, NONE, Domain.MEDICATION));
        assertThat(assessment.suggestion().domainIds())
                .containsExactly("audits", "daily-activities-and-routines", "medication");
        assertThat(assessment.suggestion().domains())
                .extracting(SuggestedDomain::points)
                .containsExactly(4L, 0L, 0L);
        assertThat(assessment.suggestion().explanation().text()).isEqualTo("""
                        Domains suggested on 2026-03-02: Audits, Daily activities and routines, Medication [M4, M5, R22]
                          Arithmetic: this library's own default, for the document gives none (risk policy library-default 1) [R22]
                          Audits: suggested, 4 points from 1 item (points = 4) [M5, R22]
                          Daily activities and routines: suggested, no intelligence; next in the catalogue (points = 0) [M5, R22]
                          Medication: suggested, no points from 1 item; next in the catalogue (points = 0) [M5, R22]
                          Behaviour: left out, no intelligence; equal points, later in the catalogue (points = 0) [M5, R22]
                          Incidents and deterioration: left out, no intelligence; equal points, later in the catalogue (points = 0) [M5, R22]
                          Staffing: left out, no intelligence; equal points, later in the catalogue (points = 0) [M5, R22]
                          Nutrition: left out, no intelligence; equal points, later in the catalogue (points = 0) [M5, R22]
                          Environment: left out, no intelligence; equal points, later in the catalogue (points = 0) [M5, R22]
                          Leadership: left out, no intelligence; equal points, later in the catalogue (points = 0) [M5, R22]
                          Who decides: the reviewer [M5]""");
    }

    @Test
    @DisplayName("M2, M3, R22: the reasons of rating and need, whole")
    void reasons() {
        RiskAssessment assessment = assessed(
                item("I-1", 40, HIGH, Domain.AUDITS).withSource(IntelligenceItem.Source.CQC_COMPLIANCE),
                item("I-2", 366, HIGH),
                item("I-3", 1, LOW));
        assertThat(assessment.rating().explanation().text()).isEqualTo("""
                        Risk rating on 2026-03-02: Medium (points = 16) [M2, R22]
                          Arithmetic: this library's own default, for the document gives none (risk policy library-default 1) [R22]
                          I-3, Practitioner information of 2026-03-01, low concern: 4 points (age in days = 1, concern weight = 1, age weight = 4) [M1, R22]
                          I-1, CQC Compliance of 2026-01-21, high concern: 12 points (age in days = 40, concern weight = 6, age weight = 2) [M1, R22]
                          I-2, Practitioner information of 2025-03-01, high concern: too old to count (age in days = 366, concern weight = 6, age weight = 0) [M1, R22]
                          High if points >= 24: no (points = 16) [M2, R22]
                          Medium if points >= 6: yes (points = 16) [M2, R22]""");
        assertThat(assessment.need().explanation().text()).isEqualTo("""
                        Need of a review on 2026-03-02: Routine (points = 16) [M3, R22]
                          Arithmetic: this library's own default, for the document gives none (risk policy library-default 1) [R22]
                          Urgent if points within 30 days >= 24: no (points within 30 days = 4) [M3, R22]
                          Soon if points >= 24: no (points = 16) [M3, R22]
                          Routine if points >= 6: yes (points = 16) [M3, R22]""");
        assertThat(assessed(item("I-1", 0, NONE)).rating().explanation().steps())
                .last()
                .hasToString("Otherwise Low: yes [M2, R22]");
        assertThat(assessment)
                .hasToString("on 2026-03-02: rating medium, review routine,"
                        + " domains Audits, Daily activities and routines, Medication");
        assertThat(assessment.explanation().steps())
                .containsExactly(
                        assessment.rating().explanation(),
                        assessment.need().explanation(),
                        assessment.suggestion().explanation());
        assertThat(assessment.explanation().allClauses())
                .contains(
                        PublishedModel.M1, PublishedModel.M2, PublishedModel.M3, PublishedModel.M5, PublishedModel.R22);
    }

    @Test
    @DisplayName("R22: every explanation of a changed policy says that its numbers are a policy's own")
    void changedPolicy() {
        RiskPolicy ours = RiskPolicy.libraryDefault().toBuilder()
                .id("our-team")
                .version("2026-04")
                .build();
        RiskAssessment assessment = ours.assess(List.of(), NINE, ON);
        for (Explanation branch : assessment.explanation().steps()) {
            assertThat(branch.steps().get(0))
                    .hasToString("Arithmetic: this library's own with a policy's numbers, for the document gives none"
                            + " (risk policy our-team 2026-04) [R22]");
        }
    }

    @Test
    @DisplayName("privacy: what was reported shows nowhere")
    void freeText() {
        IntelligenceItem item = item("I-1", 0, HIGH, Domain.AUDITS);
        assertThat(item.notes()).contains(SampleFacts.FREE_TEXT);
        assertThat(assessed(item).toString()
                        + assessed(item).items()
                        + assessed(item).explanation().text())
                .doesNotContain(SampleFacts.FREE_TEXT);
    }

    @Test
    void refusals() {
        RiskPolicy policy = RiskPolicy.libraryDefault();
        IntelligenceItem item = item("I-1", 0, HIGH);
        DomainCatalogue two = new DomainCatalogue(List.of(Domain.AUDITS, Domain.BEHAVIOUR));
        refused(() -> policy.assess(List.of(), two, ON))
                .hasMessage("catalogue.domains must be 3 domains or more, as many as are suggested, found 2");
        refused(() -> policy.assess(List.of(item, item), NINE, ON))
                .hasMessage("intelligence[1].id must be a different id from those before it, found \"I-1\"");
        refused(() -> policy.assess(List.of(item.withDomainIds("audits", "gardening")), NINE, ON))
                .hasMessage("intelligence[0].domainIds[1] must be the id of a domain of the catalogue,"
                        + " found \"gardening\"");
        refused(() -> policy.assess(Collections.singletonList(null), NINE, ON))
                .hasMessage("intelligence[0] must be given, found nothing");
        refused(() -> policy.assess(List.of(), null, ON)).hasMessage("catalogue must be given, found nothing");
        refused(() -> policy.assess(List.of(), NINE, null)).hasMessage("on must be given, found nothing");
        refused(() -> policy.assess((QualityReview) null, ON)).hasMessage("review must be given, found nothing");
    }

    @Test
    @DisplayName("a catalogue of exactly as many domains is suggested whole")
    void smallestCatalogue() {
        DomainCatalogue three = new DomainCatalogue(List.of(Domain.AUDITS, Domain.BEHAVIOUR, Domain.MEDICATION));
        assertThat(RiskPolicy.libraryDefault()
                        .assess(List.of(item("I-1", 0, LOW, Domain.MEDICATION)), three, ON)
                        .suggestion()
                        .domainIds())
                .containsExactly("medication", "audits", "behaviour");
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(InvalidValueException.class);
    }
}
