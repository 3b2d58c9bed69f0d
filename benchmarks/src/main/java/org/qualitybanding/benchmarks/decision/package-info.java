/**
 * Outcome and band from counts: the questions that every engine is asked, the cases, the answer written by hand
 * ({@link org.qualitybanding.benchmarks.decision.HandWrittenDecision}), and the benchmarks of single decisions and of columns.
 */
@NullMarked
package org.qualitybanding.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
