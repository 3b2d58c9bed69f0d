package org.qualitybanding.model.explain;

/**
 * The version of this library, which an answer is cited with: another version may read the document otherwise.
 *
 * <p>It can be read wherever the classes can, also where a build has put them into one jar and lost the manifests, of which {@code
 * Implementation-Version} says the same.
 */
public final class LibraryVersion {

    private LibraryVersion() {}

    /**
     * Returns the version.
     *
     * @return the version, such as {@code 0.1.0}; with {@code -SNAPSHOT} behind it before it is released
     */
    public static String current() {
        return "0.1.0-SNAPSHOT"; // that of the pom, held to it by a test; no constant, which callers would compile in
    }
}
