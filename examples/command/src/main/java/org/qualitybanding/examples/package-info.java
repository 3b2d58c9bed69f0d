/**
 * The library at work: a command that reads the facts of a review from a JSON file and tells where it stands on a date.
 *
 * <ul>
 *   <li>{@link org.qualitybanding.examples.BandReview} is the command, and holds the calls of the library.
 *   <li>{@code Arguments} says which review, a file or a {@code BundledCase}, on which date, in which format.
 *   <li>{@code ReviewFile} turns JSON into a review. What is not one, it refuses with a single line that names the place in
 *       the file ({@code BadInputException}).
 *   <li>{@code TextReport} writes for people; {@code StandingView}, as {@code JsonReport} writes it, is for machines.
 *   <li>{@link org.qualitybanding.examples.TellReview} is a second command: it draws a review's timeline
 *       ({@code org.qualitybanding.examples.picture}) or tells its story day by day ({@code org.qualitybanding.examples.story}).
 * </ul>
 *
 * <p>Nothing here is published. It is meant to be read, and copied.
 */
@NullMarked
package org.qualitybanding.examples;

import org.jspecify.annotations.NullMarked;
