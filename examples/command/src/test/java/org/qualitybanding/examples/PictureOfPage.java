package org.qualitybanding.examples;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualitybanding.examples.browser.Scheme;
import org.qualitybanding.examples.browser.Width;

/**
 * A picture of the documentation, and what it was taken of. Pixels differ from one machine's fonts to another's; the page does not, so its
 * digest is kept beside the picture.
 *
 * @param what what it shows
 * @param width how wide the window is
 * @param scheme its colours
 */
record PictureOfPage(What what, Width width, Scheme scheme) {

    static final BundledCase CASE = BundledCase.REMOTE_LATE_UPLOAD;
    static final Path TAKEN = Path.of("target", "pictures");
    static final String DIGESTS = "digests.txt";

    /** What a picture shows. */
    enum What {
        PAGE,
        LETTER
    }

    static List<PictureOfPage> all() {
        return Stream.of(What.values())
                .flatMap(what -> Arrays.stream(Width.values())
                        .flatMap(width ->
                                Arrays.stream(Scheme.values()).map(scheme -> new PictureOfPage(what, width, scheme))))
                .toList();
    }

    /** Returns the digests of the pages of all pictures, a line each, as they are kept beside them. */
    static String digests() {
        return all().stream()
                .map(picture -> picture.digest() + "  " + picture.file() + "\n")
                .collect(Collectors.joining());
    }

    String file() {
        return (what == What.PAGE ? CASE.caseName() : "letter") + "-" + width.pixels()
                + (scheme == Scheme.DARK ? "-dark" : "") + ".png";
    }

    int height() {
        return what == What.PAGE ? 1400 : 1200;
    }

    String html() {
        PageOfCase of = PageOfCase.of(CASE);
        return what == What.PAGE ? of.html() : of.letter().html();
    }

    /** Returns the digest of the page with its style, but for its foot, which no picture shows: other digests, and a version. */
    private String digest() {
        String page = html().replaceFirst("(?s)<footer>.*</footer>", "");
        return Hashing.sha256().hashString(page, StandardCharsets.UTF_8).toString();
    }
}
