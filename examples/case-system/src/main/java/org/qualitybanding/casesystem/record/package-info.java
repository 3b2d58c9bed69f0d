/** Facts stored as they were recorded, entry by entry, and who recorded what. Start at {@link org.qualitybanding.casesystem.record.ReviewRecords}. */
@NullMarked
package org.qualitybanding.casesystem.record;

import org.jspecify.annotations.NullMarked;
