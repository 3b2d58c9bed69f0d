/** How fast the library is, measured with JMH and stated as ratios within one run. */
package org.qualitybanding.benchmarks;
