/** org.qualitybanding.timeline.standing. */
@NullMarked
package org.qualitybanding.timeline.standing;

import org.jspecify.annotations.NullMarked;
