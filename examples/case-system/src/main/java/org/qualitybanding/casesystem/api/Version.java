package org.qualitybanding.casesystem.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.casesystem.record.StoredReview;

/** The version of a review, the way HTTP carries it: {@code ETag: "3"} in an answer, {@code If-Match: "3"} with a change. */
final class Version {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Version() {}

    static String tag(StoredReview review) {
        return "\"" + review.version() + "\"";
    }

    static int of(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new MissingVersionException();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new MissingVersionException();
        }
        return Integer.parseInt(tag.group(1));
    }
}
