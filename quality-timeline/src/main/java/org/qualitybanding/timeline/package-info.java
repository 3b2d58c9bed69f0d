/**
 * When: the deadlines and windows of a quality review, how each was worked out, and where the review
 * stands on a date that the caller names.
 */
@NullMarked
package org.qualitybanding.timeline;

import org.jspecify.annotations.NullMarked;
