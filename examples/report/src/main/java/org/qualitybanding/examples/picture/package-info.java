/**
 * The timeline of a review as a picture. {@link org.qualitybanding.examples.picture.Course} is what there is to draw, a {@link
 * org.qualitybanding.examples.picture.Track} for each duty, with a {@link org.qualitybanding.examples.picture.Mark} for each thing that
 * can be on a day. {@link org.qualitybanding.examples.picture.TimelinePicture} draws it in plain text, a letter for each mark, on a
 * scale of days ({@link org.qualitybanding.examples.picture.DayScale}); the page of a review draws it in lines.
 */
@NullMarked
package org.qualitybanding.examples.picture;

import org.jspecify.annotations.NullMarked;
