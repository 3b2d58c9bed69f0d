package org.example.kotlin

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.qualitybanding.model.Action
import org.qualitybanding.model.Domain
import org.qualitybanding.model.DomainCatalogue
import org.qualitybanding.model.IssuedPlan
import org.qualitybanding.model.Provider
import org.qualitybanding.model.QualityReview
import org.qualitybanding.model.Rag
import org.qualitybanding.model.Service
import org.qualitybanding.model.Visit
import org.qualitybanding.scoring.Band

class StandingsTest {

    private val visited: LocalDate = LocalDate.of(2026, 3, 2)

    private val review: QualityReview =
        QualityReview.builder()
            .id("QR-1")
            .service(
                Service.builder()
                    .id("SV-1")
                    .name("Example House")
                    .provider(Provider.builder().id("PR-1").name("Example Care").build())
                    .build()
            )
            .reviewer("reviewer-7")
            .openedOn(LocalDate.of(2026, 2, 23))
            .catalogue(
                DomainCatalogue.completedWith(
                    Domain("staffing", "Staffing"),
                    Domain("nutrition", "Nutrition"),
                    Domain("environment", "Environment"),
                    Domain("leadership", "Leadership"),
                )
            )
            .addInitialDomains(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR)
            .build()
            .visiting(Visit.onSite(visited))
            .finding(Action.minor("A-1", Domain.AUDITS, Rag.AMBER, visited))
            .issuing(IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, LocalDate.of(2026, 3, 6), "A-1"))

    @Test
    fun `tells the bands that can still come out, and the last day that comes next`() {
        val standings = Standings()
        assertEquals(listOf(Band.ADEQUATE, Band.GOOD), standings.reachable(review, LocalDate.of(2026, 3, 20)))
        assertEquals(LocalDate.of(2026, 4, 3), standings.nextLastDay(review, LocalDate.of(2026, 3, 20)))
    }
}
