/**
 * A review on a date for people to read: {@link org.qualitybanding.examples.report.ReviewPage} is a page, {@link
 * org.qualitybanding.examples.report.ProviderLetter} a letter to the provider. Both are made of the {@linkplain
 * org.qualitybanding.timeline.standing.ReviewStanding standing} and its {@linkplain
 * org.qualitybanding.timeline.words.StandingInWords words}; {@link org.qualitybanding.examples.report.PageOptions} chooses what is on
 * them.
 *
 * <p>The records whose names end in {@code View} hold what a template shows: strings, and nothing that is still to be worked out. The
 * templates lie in {@code src/main/jte}. Neither decides anything: bands, scores, states and dates are those of the standing.
 */
@NullMarked
package org.qualitybanding.examples.report;

import org.jspecify.annotations.NullMarked;
