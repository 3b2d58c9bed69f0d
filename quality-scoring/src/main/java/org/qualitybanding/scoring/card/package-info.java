/** org.qualitybanding.scoring.card. */
@NullMarked
package org.qualitybanding.scoring.card;

import org.jspecify.annotations.NullMarked;
