/**
 * A review told day by day: {@link org.qualitybanding.examples.story.ReviewStory} walks over every day of its life and says what
 * happened and what became different by it.
 */
@NullMarked
package org.qualitybanding.examples.story;

import org.jspecify.annotations.NullMarked;
