/** The formats that are promised: their schemas, and documents of every version that stay readable. */
@NullMarked
package org.qualitybanding.formats;

import org.jspecify.annotations.NullMarked;
