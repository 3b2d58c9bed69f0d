/**
 * The command that runs everything ({@link org.qualitybanding.benchmarks.report.Main}), how long it measures
 * ({@link org.qualitybanding.benchmarks.report.Form}), and the page that it prints.
 */
@NullMarked
package org.qualitybanding.benchmarks.report;

import org.jspecify.annotations.NullMarked;
