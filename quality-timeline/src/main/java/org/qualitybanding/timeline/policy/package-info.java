/**
 * What a whole review is judged by.
 *
 * <p>{@link org.qualitybanding.timeline.policy.QualityPolicy} puts together how a review is scored, how its days are counted and
 * which days are worked. It is data: any JSON mapper writes it down and reads it back. Its digest is another for every single change
 * but that of the calendar, which has one of its own, and of the cases that a team expects of it.
 *
 * <p>In a few lines, a policy is a {@link org.qualitybanding.timeline.policy.PolicyOverlay} on the published one. What a person should look
 * at in a policy is a {@link org.qualitybanding.timeline.policy.PolicyWarning}.
 */
@NullMarked
package org.qualitybanding.timeline.policy;

import org.jspecify.annotations.NullMarked;
