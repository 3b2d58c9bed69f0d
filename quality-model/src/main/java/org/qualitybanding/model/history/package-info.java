/**
 * When it was recorded: a review as a history to which entries are only ever added, each with the day it was made.
 *
 * <p>Start at {@link org.qualitybanding.model.history.ReviewHistory}, which is asked for the review as it was recorded by a day.
 *
 * <ul>
 *   <li>what was recorded on a day, and by whom: {@link org.qualitybanding.model.history.HistoryEntry}, with its {@link
 *       org.qualitybanding.model.history.ReviewFacts} and the {@link org.qualitybanding.model.history.FactName} of what it strikes out
 *   <li>what the team had on record by a day: {@link org.qualitybanding.model.history.RecordedReview}, with what is {@link
 *       org.qualitybanding.model.history.LeftOut} of it because something that it rests on was not recorded yet
 *   <li>what an entry did to the facts on record: {@link org.qualitybanding.model.history.RecordedFact}
 * </ul>
 *
 * <p>Words: a fact <em>happened</em> on a day and was <em>recorded</em> on one, the same or another. A fact is <em>added</em> by the
 * first entry with its name, <em>corrected</em> by a later one, and <em>struck out</em> where it should never have been recorded. A
 * withdrawal of an action is none of these: it is a fact, and happened.
 */
@NullMarked
package org.qualitybanding.model.history;

import org.jspecify.annotations.NullMarked;
