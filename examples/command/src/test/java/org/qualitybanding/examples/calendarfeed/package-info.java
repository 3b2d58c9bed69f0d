/** The calendar feed, opened again by the library that wrote it and by another one. */
package org.qualitybanding.examples.calendarfeed;
