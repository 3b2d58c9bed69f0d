/**
 * How good: the rules that turn the facts of a quality review into its outcome, its action and compliance
 * scores and its banding, each with the reasons that led to it.
 */
@NullMarked
package org.qualitybanding.scoring;

import org.jspecify.annotations.NullMarked;
