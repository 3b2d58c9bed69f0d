package org.qualitybanding.examples;

/** Where the JSON of a review comes from. */
interface ReviewSource {

    /** Returns what messages call it: a path as the user gave it, or a file name. */
    String fileName();

    /** Returns all of its bytes, or refuses with a {@link BadInputException}. */
    byte[] bytes();
}
