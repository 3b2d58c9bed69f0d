/** org.qualitybanding.scoring.compliance. */
@NullMarked
package org.qualitybanding.scoring.compliance;

import org.jspecify.annotations.NullMarked;
