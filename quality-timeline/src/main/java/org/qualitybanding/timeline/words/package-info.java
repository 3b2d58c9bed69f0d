/**
 * Where a review stands, in sentences for people who don't read code: a summary, why this band, what is late and whose, what each
 * band still takes, what happens next.
 *
 * <p>Start at {@link org.qualitybanding.timeline.words.StandingInWords}, made from a {@linkplain
 * org.qualitybanding.timeline.standing.ReviewStanding standing} and a set of {@link org.qualitybanding.timeline.words.Texts}. Every
 * {@link org.qualitybanding.timeline.words.Sentence} carries a <i>code</i> that stays the same whatever the set says, and beside it
 * each {@link org.qualitybanding.timeline.words.Reference}: a clause or a reading, what it says, and whose it is.
 *
 * <p>A <i>text</i> is one entry of a set, with <i>placeholders</i> in braces; a team replaces one, or all of them for another
 * language or tone. Nothing here decides anything: sentences are made from what the standing holds, and say no more than it.
 */
@NullMarked
package org.qualitybanding.timeline.words;

import org.jspecify.annotations.NullMarked;
