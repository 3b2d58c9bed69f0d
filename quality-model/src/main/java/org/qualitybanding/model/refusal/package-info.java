/** org.qualitybanding.model.refusal. */
@NullMarked
package org.qualitybanding.model.refusal;

import org.jspecify.annotations.NullMarked;
