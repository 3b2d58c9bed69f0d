/**
 * What a whole review is judged by.
 *
 * <p>{@link org.qualitybanding.timeline.policy.QualityPolicy} puts together how a review is scored, how its days are counted and
 * which days are worked. It is data: any JSON mapper writes it down and reads it back. Its digest is another for every single change
 * but that of the calendar, which has one of its own.
 */
@NullMarked
package org.qualitybanding.timeline.policy;

import org.jspecify.annotations.NullMarked;
