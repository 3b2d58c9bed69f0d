/** What can still come of a review, asked on a page. */
@NullMarked
package org.qualitybanding.casesystem.whatif;

import org.jspecify.annotations.NullMarked;
