/**
 * First answers of fresh processes: the programs that give them
 * ({@link org.qualitybanding.benchmarks.coldstart.FirstDecision},
 * {@link org.qualitybanding.benchmarks.coldstart.FirstStanding}, {@link org.qualitybanding.benchmarks.coldstart.WarmUp},
 * {@link org.qualitybanding.benchmarks.coldstart.WorklistStream}), and what starts them and looks at their time and memory
 * ({@link org.qualitybanding.benchmarks.coldstart.FreshStarts}). The programs print a line or two, say that they are ready, and
 * live on until they were looked at.
 */
@NullMarked
package org.qualitybanding.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
