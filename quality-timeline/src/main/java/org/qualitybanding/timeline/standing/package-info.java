/**
 * Where a review stands on a date, by what was known on that date: who owes what by when, what became of each action, how far the
 * scores have got, and what may prompt people to take a step.
 *
 * <p>Callers start at {@code ReviewTimeline}, in the package above; what it answers is a {@link
 * org.qualitybanding.timeline.standing.ReviewStanding}:
 *
 * <ul>
 *   <li>each {@link org.qualitybanding.timeline.standing.Duty} of the provider and of the quality team
 *   <li>each {@link org.qualitybanding.timeline.standing.Task} of the team that no clock runs for
 *   <li>each action as an {@link org.qualitybanding.timeline.standing.ActionStanding}
 *   <li>the {@link org.qualitybanding.scoring.card.Scorecard}
 *   <li>each {@link org.qualitybanding.timeline.standing.EscalationFact}
 * </ul>
 *
 * <p>{@link org.qualitybanding.timeline.standing.Standings} works them out, in the order in which one follows from the other: the
 * action score; what was known of each action; from that, when the engagement concludes and ended; from that, where each action
 * stands; from that, the compliance score and the band; and beside the scores, the duties. What came of one review among many is a
 * {@link org.qualitybanding.timeline.standing.ReviewResult}, which may be a {@link
 * org.qualitybanding.timeline.standing.RefusedReview}.
 *
 * <p>The words:
 *
 * <ul>
 *   <li>a <i>standing</i> is where a review or an action is on a date, all told
 *   <li>a <i>stage</i> is how far a review has come, from opened to closed
 *   <li>a <i>state</i> is where one duty or action is, from not issued to met; it is <i>open</i> while its owner has something to
 *       do, and <i>decided</i> once nothing in the ordinary course changes it
 *   <li>a <i>status</i> is how far a score has got; scores have it, and nothing here
 *   <li>a duty is <i>overdue</i> after its last day, and <i>not met</i> once the time for it is over
 *   <li>the <i>engagement</i> goes from the sending of the plan that decides the action score to its <i>end</i>, which comes on the
 *       <i>concluding date</i> at the latest (reading R19)
 *   <li>an action is <i>late-found</i> when it was found after that plan (reading R8)
 * </ul>
 */
@NullMarked
package org.qualitybanding.timeline.standing;

import org.jspecify.annotations.NullMarked;
