/** What the library's own modules share and nobody else sees. */
@NullMarked
package org.qualitybanding.model.internal;

import org.jspecify.annotations.NullMarked;
