/** org.qualitybanding.model.explain. */
@NullMarked
package org.qualitybanding.model.explain;

import org.jspecify.annotations.NullMarked;
