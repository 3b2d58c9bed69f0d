/** org.qualitybanding.scoring.rule. */
@NullMarked
package org.qualitybanding.scoring.rule;

import org.jspecify.annotations.NullMarked;
