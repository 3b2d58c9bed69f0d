/**
 * What happens around the actions of a review while it runs its course.
 *
 * <ul>
 *   <li>further calls and visits: {@link org.qualitybanding.model.course.FollowUp} (clause M15)
 *   <li>how the provider works with the team: {@link org.qualitybanding.model.course.EngagementNote} (clause M16)
 * </ul>
 *
 * <p>What teams record though the published model is silent on it:
 *
 * <ul>
 *   <li>who looks after the review: {@link org.qualitybanding.model.course.HandOver}
 *   <li>what the provider sees before the plan: {@link org.qualitybanding.model.course.DraftPlan} (reading R41)
 *   <li>when nothing is asked: {@link org.qualitybanding.model.course.Pause} (reading R40)
 *   <li>when it is given up: {@link org.qualitybanding.model.course.Abandonment}
 * </ul>
 *
 * <p>Each is a fact with its day. None of them changes a clock by itself, and none a score; a review that was abandoned stands
 * still from that day on.
 */
@NullMarked
package org.qualitybanding.model.course;

import org.jspecify.annotations.NullMarked;
