/** org.qualitybanding.timeline.worklist. */
@NullMarked
package org.qualitybanding.timeline.worklist;

import org.jspecify.annotations.NullMarked;
