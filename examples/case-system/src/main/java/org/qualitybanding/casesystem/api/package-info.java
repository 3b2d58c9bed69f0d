/** JSON for other systems, described at {@code /api/openapi}. */
@NullMarked
package org.qualitybanding.casesystem.api;

import org.jspecify.annotations.NullMarked;
