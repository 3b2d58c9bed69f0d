/** org.qualitybanding.scoring.check. */
@NullMarked
package org.qualitybanding.scoring.check;

import org.jspecify.annotations.NullMarked;
