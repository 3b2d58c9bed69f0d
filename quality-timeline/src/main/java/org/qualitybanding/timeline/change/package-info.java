/** org.qualitybanding.timeline.change. */
@NullMarked
package org.qualitybanding.timeline.change;

import org.jspecify.annotations.NullMarked;
