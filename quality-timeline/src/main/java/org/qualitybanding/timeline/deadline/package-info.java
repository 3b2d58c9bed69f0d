/**
 * By when: how long each party has, how the days are counted, and the last day that comes of it.
 *
 * <p>For a date alone, start at {@link org.qualitybanding.timeline.deadline.Timescales}:
 *
 * <pre>{@code
 * Timescales.published().evidenceDue(Rag.RED, LocalDate.of(2026, 12, 18)).dueOn(); // 2026-12-25
 * }</pre>
 *
 * <p>The words:
 *
 * <ul>
 *   <li>A <b>clock</b> is what runs out, with its owner, its events and its clauses: {@link
 *       org.qualitybanding.timeline.deadline.Clock}, the one list of them.
 *   <li>A <b>timescale</b> is how long a clock runs by a policy, and how its days are counted: {@link
 *       org.qualitybanding.timeline.deadline.Timescale}, one for each clock in {@link
 *       org.qualitybanding.timeline.deadline.Timescales}.
 *   <li>A <b>review interval</b> is when the plan is reviewed before the conclusion (reading R29).
 *   <li>An <b>event</b> is what a clock runs from: {@link org.qualitybanding.timeline.deadline.OriginEvent}.
 *   <li>A <b>party</b> is who owes what is due: {@link org.qualitybanding.timeline.deadline.Party}.
 *   <li>A <b>counting rule</b> says whether the first day, days off and a last day off count (readings R23 and R24): {@link
 *       org.qualitybanding.timeline.deadline.CountingRule}.
 *   <li><b>Paused days</b> are those that don't count, where a team lets pauses lengthen clocks (the setting of reading R40): {@link
 *       org.qualitybanding.timeline.deadline.PausedDays}.
 *   <li>A <b>deadline</b> is a last day and how it came about: {@link org.qualitybanding.timeline.deadline.Deadline}. It is
 *       <b>counted</b> from an event and <b>moved</b> to a working day ({@link org.qualitybanding.timeline.deadline.CountedDate}), then
 *       <b>set</b> by the reviewer (R16), then <b>changed</b> (R17, {@link org.qualitybanding.timeline.deadline.ChangedDate}); the last
 *       of these that somebody could keep (R36) is <b>in force</b>.
 * </ul>
 */
@NullMarked
package org.qualitybanding.timeline.deadline;

import org.jspecify.annotations.NullMarked;
