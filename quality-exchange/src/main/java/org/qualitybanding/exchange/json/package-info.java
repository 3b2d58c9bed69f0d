/**
 * JSON, strictly: mappers of Jackson 2 and Jackson 3 that carry the library's values both ways and guess at nothing.
 *
 * <p>Start at {@link org.qualitybanding.exchange.json.StrictJackson3} or {@link org.qualitybanding.exchange.json.StrictJackson2},
 * whichever Jackson a service has; neither comes with the library. What they read is a {@link
 * org.qualitybanding.exchange.json.JsonInput}: the value, and the <i>places</i> in the text as its author wrote it, by which everything
 * that is refused is told. No message repeats what stands there: JSON of reviews names residents and staff.
 */
@NullMarked
package org.qualitybanding.exchange.json;

import org.jspecify.annotations.NullMarked;
