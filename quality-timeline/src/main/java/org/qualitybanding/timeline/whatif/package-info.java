/** org.qualitybanding.timeline.whatif. */
@NullMarked
package org.qualitybanding.timeline.whatif;

import org.jspecify.annotations.NullMarked;
