/** org.qualitybanding.timeline.deadline. */
@NullMarked
package org.qualitybanding.timeline.deadline;

import org.jspecify.annotations.NullMarked;
