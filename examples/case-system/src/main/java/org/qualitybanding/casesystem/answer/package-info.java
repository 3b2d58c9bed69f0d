/** Where the stored reviews stand, answers that are kept, and all reviews under another policy. */
@NullMarked
package org.qualitybanding.casesystem.answer;

import org.jspecify.annotations.NullMarked;
