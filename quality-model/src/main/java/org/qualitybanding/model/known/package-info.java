/**
 * The facts of a review, looked at through a date: what was known at the end of that day, without a copy of the review.
 *
 * <p>{@link org.qualitybanding.model.known.KnownFacts} answers the questions that scoring and standings ask. It answers each
 * the way {@link org.qualitybanding.model.QualityReview#asKnownOn} would, which is the view of it for callers of the library: a
 * property compares the two.
 *
 * <p>Not part of the library's API: the package is exported to the library's own modules only.
 */
@NullMarked
package org.qualitybanding.model.known;

import org.jspecify.annotations.NullMarked;
