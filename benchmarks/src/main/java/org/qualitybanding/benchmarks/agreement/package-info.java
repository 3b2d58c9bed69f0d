/**
 * Before anything is timed, everything has to answer alike: each engine with the code written by hand on a grid of counts
 * ({@link org.qualitybanding.benchmarks.agreement.DecisionAgreement}), and the hand-written standing with the library's on every
 * day of many reviews ({@link org.qualitybanding.benchmarks.agreement.StandingAgreement}).
 */
@NullMarked
package org.qualitybanding.benchmarks.agreement;

import org.jspecify.annotations.NullMarked;
