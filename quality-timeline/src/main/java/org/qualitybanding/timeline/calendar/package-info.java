/** org.qualitybanding.timeline.calendar. */
@NullMarked
package org.qualitybanding.timeline.calendar;

import org.jspecify.annotations.NullMarked;
