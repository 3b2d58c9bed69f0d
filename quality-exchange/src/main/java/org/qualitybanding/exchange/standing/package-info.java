/**
 * A standing as JSON for machines: what a service publishes of where a review stands.
 *
 * <p>Start at {@link org.qualitybanding.exchange.standing.StandingView}, made from a {@linkplain
 * org.qualitybanding.timeline.standing.ReviewStanding standing} and a set of {@link org.qualitybanding.timeline.words.Texts}. A
 * <i>view</i> is a record that any JSON mapper writes and reads, without an annotation: ids, dates, codes, counts and sentences of the
 * set, and nothing that people wrote. A <i>citation</i> stands as the id of its clause or reading, and once in the legend.
 */
@NullMarked
package org.qualitybanding.exchange.standing;

import org.jspecify.annotations.NullMarked;
