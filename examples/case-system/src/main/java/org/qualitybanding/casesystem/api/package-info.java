/**
 * JSON for other systems, described at {@code /api/openapi}. Facts and histories have the library's own formats; a change names the
 * version that was read ({@code If-Match}); what is refused is a problem document (RFC 9457) that names each place and repeats no text.
 */
@NullMarked
package org.qualitybanding.casesystem.api;

import org.jspecify.annotations.NullMarked;
