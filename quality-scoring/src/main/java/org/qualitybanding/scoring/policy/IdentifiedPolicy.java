package org.qualitybanding.scoring.policy;

import org.qualitybanding.model.internal.CanonicalText;

/**
 * What tells one policy from another: the name that its team gave it, and a digest of what is in it.
 *
 * <p>A team gives every changed policy a version of its own. The digest shows whether it did: it is the same for equal
 * policies, on every machine and in every version of Java, and another for every single change, down to the words of a
 * citation. A calendar of working days has a digest of its own.
 */
public interface IdentifiedPolicy {

    /**
     * Returns the id that the policy keeps through all its versions.
     *
     * @return an id of 1 to 100 characters without white space
     */
    String id();

    /**
     * Returns the version.
     *
     * @return the version, written the way an id is
     */
    String version();

    /**
     * Returns the text that the digest is taken of: a heading, and a line for each fact of the policy.
     *
     * @return the text, in ASCII, each line ended by a line feed
     */
    String canonicalText();

    /**
     * Returns the SHA-256 digest of the canonical text, as {@code sha256sum} prints it.
     *
     * @return 64 hexadecimal digits in small letters
     */
    default String digest() {
        return CanonicalText.digestOf(canonicalText());
    }
}
