package org.example.kotlin

import java.time.LocalDate
import org.qualitybanding.model.QualityReview
import org.qualitybanding.scoring.Band
import org.qualitybanding.timeline.ReviewTimeline
import org.qualitybanding.timeline.deadline.Party
import org.qualitybanding.timeline.policy.QualityPolicy

/** Where a review stands, in Kotlin's types: what the library never leaves out has none that may be null. */
class Standings(private val policy: QualityPolicy = QualityPolicy.published()) {

    fun reachable(review: QualityReview, date: LocalDate): List<Band> =
        ReviewTimeline.of(review, policy).on(date).scorecard().banding().reachable().map { it.banding() }

    fun nextLastDay(review: QualityReview, date: LocalDate): LocalDate? =
        ReviewTimeline.of(review, policy).on(date).next(Party.PROVIDER).map { it.dueOn() }.orElse(null)
}
