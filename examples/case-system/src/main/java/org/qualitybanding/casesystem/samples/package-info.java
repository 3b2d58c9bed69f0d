/** Invented users and reviews, for trying things out. */
@NullMarked
package org.qualitybanding.casesystem.samples;

import org.jspecify.annotations.NullMarked;
