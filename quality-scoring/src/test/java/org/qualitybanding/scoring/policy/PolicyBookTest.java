package org.qualitybanding.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.Reviews;

class PolicyBookTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 4, 1);
    private static final LocalDate SECOND_DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate THIRD_DAY = SECOND_DAY.plusDays(1);
    private static final ScoringPolicy FIRST = Reviews.POLICY.withVersion("2025");
    private static final ScoringPolicy SECOND = Reviews.POLICY.withVersion("2026-03-02");
    private static final ScoringPolicy THIRD = Reviews.POLICY.withVersion("2026-03-03");

    /** The second policy is in force on one day only. */
    private static final PolicyBook<ScoringPolicy> BOOK =
            PolicyBook.from(FIRST_DAY, FIRST).thenFrom(SECOND_DAY, SECOND).thenFrom(THIRD_DAY, THIRD);

    @Test
    @DisplayName("on each day from the first on, there is exactly the policy that began last")
    void everyDay() {
        for (LocalDate day = FIRST_DAY; day.isBefore(THIRD_DAY.plusDays(40)); day = day.plusDays(1)) {
            ScoringPolicy expected = day.isBefore(SECOND_DAY) ? FIRST : day.equals(SECOND_DAY) ? SECOND : THIRD;
            assertThat(BOOK.on(day)).as("%s", day).isSameAs(expected);
        }
        assertThat(BOOK.on(LocalDate.MAX)).isSameAs(THIRD);
    }

    @Test
    @DisplayName("before the first, there is none, and no default")
    void noneBeforeTheFirst() {
        for (LocalDate day : List.of(FIRST_DAY.minusDays(1), LocalDate.MIN)) {
            assertThatThrownBy(() -> BOOK.on(day))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("date must be on or after 2025-04-01, when the first policy begins, found " + day);
        }
        assertThatThrownBy(() -> BOOK.on(null)).hasMessage("date must be given, found nothing");
    }

    @Test
    @DisplayName("M6, M7: a review has the policy in force on the day its visit began, or its evidence was requested")
    void forReview() {
        assertThat(BOOK.forReview(visited(Visit.onSite(SECOND_DAY, THIRD_DAY)))).isSameAs(SECOND);
        assertThat(BOOK.forReview(visited(Visit.begun(THIRD_DAY)))).isSameAs(THIRD);
        EvidenceRequest request = EvidenceRequest.builder()
                .requestedOn(SECOND_DAY)
                .addPieces(EvidenceRequest.Piece.builder()
                        .id("E-1")
                        .addDomainIds("medication")
                        .uploadedOn(THIRD_DAY)
                        .build())
                .respondedOn(THIRD_DAY)
                .build();
        assertThat(BOOK.forReview(visited(Visit.remote(request)))).isSameAs(SECOND);
    }

    @Test
    @DisplayName("a review without a visit has no policy yet")
    void noPolicyBeforeTheVisit() {
        QualityReview opened = Reviews.opened().build();
        assertThatThrownBy(() -> BOOK.forReview(opened))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("initialVisit must be given, because the policy in force on its first day applies,"
                        + " found nothing");
        assertThatThrownBy(() -> BOOK.forReview(null)).hasMessage("review must be given, found nothing");
    }

    private static QualityReview visited(Visit visit) {
        return Reviews.opened().initialVisit(visit).build();
    }

    @Test
    void refusesABookThatLeavesAnythingOpen() {
        assertThatThrownBy(() -> new PolicyBook<ScoringPolicy>(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("inForce must be one policy or more, found none");
        assertThatThrownBy(() -> BOOK.thenFrom(THIRD_DAY, FIRST))
                .hasMessage("inForce[3].from must be after 2026-03-03, when the policy before it begins, found"
                        + " 2026-03-03");
        assertThatThrownBy(() -> BOOK.thenFrom(FIRST_DAY, FIRST))
                .hasMessage("inForce[3].from must be after 2026-03-03, when the policy before it begins, found"
                        + " 2025-04-01");
        assertThatThrownBy(() -> PolicyBook.from(null, FIRST)).hasMessage("from must be given, found nothing");
        assertThatThrownBy(() -> PolicyBook.from(FIRST_DAY, null)).hasMessage("policy must be given, found nothing");
    }

    @Test
    @DisplayName("one name for two different policies is refused; the same policy may come back")
    void refusesOneNameForTwo() {
        assertThatThrownBy(() -> BOOK.thenFrom(LocalDate.of(2027, 1, 1), FIRST.withDomainCount(10)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("inForce[3].policy must be of another id or version than the different policy before it,"
                        + " found changed-published-model 2025");
        assertThat(BOOK.thenFrom(LocalDate.of(2027, 1, 1), FIRST).on(LocalDate.MAX))
                .isSameAs(FIRST);
    }

    @Test
    void isAValue() {
        List<PolicyBook.InForce<ScoringPolicy>> given = new ArrayList<>(BOOK.inForce());
        PolicyBook<ScoringPolicy> copy = new PolicyBook<>(given);
        given.clear();
        assertThat(copy)
                .isEqualTo(BOOK)
                .hasSameHashCodeAs(BOOK)
                .hasToString(
                        "changed-published-model 2025 from 2025-04-01, changed-published-model 2026-03-02 from 2026-03-02,"
                                + " changed-published-model 2026-03-03 from 2026-03-03");
    }
}
