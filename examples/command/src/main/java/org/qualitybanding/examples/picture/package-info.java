/**
 * The timeline of a review as a picture of plain text: {@link org.qualitybanding.examples.picture.TimelinePicture} draws it, a
 * row for each duty ({@code DutyRow}) on a scale of days ({@code DayScale}), with one letter for each thing that can be on a day
 * ({@code Mark}).
 */
@NullMarked
package org.qualitybanding.examples.picture;

import org.jspecify.annotations.NullMarked;
