/** org.qualitybanding.scoring.policy. */
@NullMarked
package org.qualitybanding.scoring.policy;

import org.jspecify.annotations.NullMarked;
