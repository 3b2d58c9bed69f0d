/**
 * What can still come of a review, asked on a date without changing it: which bands are reachable, what must be met for them by
 * when, and what would come of this or that.
 *
 * <p>Start at {@link org.qualitybanding.timeline.whatif.WhatIf}, which asks a {@linkplain
 * org.qualitybanding.timeline.standing.ReviewStanding standing}. The actions that a compliance score of 1 still takes, and those
 * that are lost, are a {@link org.qualitybanding.timeline.whatif.ComplianceNeed}.
 *
 * <p>To <i>suppose</i> is to take something for true that nobody recorded; what comes of it is always provisional, for a reviewer
 * decides (reading R12). A <i>need</i> is what must be met; it is <i>lost</i> where nothing in the ordinary course can still meet
 * it. What is needed the compliance rule tells: {@link org.qualitybanding.scoring.compliance.ComplianceGroup}.
 */
@NullMarked
package org.qualitybanding.timeline.whatif;

import org.jspecify.annotations.NullMarked;
