/** org.qualitybanding.timeline.policy. */
@NullMarked
package org.qualitybanding.timeline.policy;

import org.jspecify.annotations.NullMarked;
