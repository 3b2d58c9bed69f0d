/**
 * What can still come of a review, asked on a date without changing it: which bands are reachable, what must be met for them by
 * when, and what would come of this or that.
 *
 * <p>Start at {@link org.qualitybanding.timeline.whatif.WhatIf}, which asks a {@linkplain
 * org.qualitybanding.timeline.standing.ReviewStanding standing}:
 *
 * <ul>
 *   <li>{@link org.qualitybanding.timeline.whatif.ComplianceNeed}: the actions that a compliance score of 1 still takes, and those
 *       that are lost
 *   <li>{@link org.qualitybanding.timeline.whatif.SupposedBanding}: the score and the bands if these actions were met and those
 *       were missed
 * </ul>
 *
 * <p>To <i>suppose</i> is to take something for true that nobody recorded; what comes of it is always provisional, for a reviewer
 * decides (reading R12). A <i>need</i> is what must be met; it is <i>lost</i> where nothing in the ordinary course can still meet
 * it. What is needed the compliance rule tells: {@link org.qualitybanding.scoring.compliance.ComplianceGroup}.
 */
@NullMarked
package org.qualitybanding.timeline.whatif;

import org.jspecify.annotations.NullMarked;
