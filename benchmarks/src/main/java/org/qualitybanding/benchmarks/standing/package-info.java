/**
 * Where a review stands on a date: plain facts and answers, the code written by hand that leads from one to the other
 * ({@link org.qualitybanding.benchmarks.standing.HandWrittenStanding}), and the benchmarks by number of actions, of
 * {@code of(…).on(…)}, and of recording events.
 */
@NullMarked
package org.qualitybanding.benchmarks.standing;

import org.jspecify.annotations.NullMarked;
