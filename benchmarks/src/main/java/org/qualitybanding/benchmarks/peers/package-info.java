/**
 * The engines that a team could pick instead ({@link org.qualitybanding.benchmarks.peers.Engine} lists them), each given the
 * published model in its own language, and the jars that each brings. The rules lie beside the classes, as resources.
 */
@NullMarked
package org.qualitybanding.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
