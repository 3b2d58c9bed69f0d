/** What is open across all reviews: as a page, for a spreadsheet, and in a calendar. */
@NullMarked
package org.qualitybanding.casesystem.worklist;

import org.jspecify.annotations.NullMarked;
