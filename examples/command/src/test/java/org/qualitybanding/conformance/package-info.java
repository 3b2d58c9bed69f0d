/** The conformance vectors, asked of the library and of the plain program beside them. */
@NullMarked
package org.qualitybanding.conformance;

import org.jspecify.annotations.NullMarked;
