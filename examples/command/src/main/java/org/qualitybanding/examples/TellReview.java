package org.qualitybanding.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.qualitybanding.examples.picture.TimelinePicture;
import org.qualitybanding.examples.story.ReviewStory;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * Tells a review: draws its timeline as it was known on a date and lists where everything stands, or, without a date, tells
 * its whole story day by day.
 *
 * <pre>
 * mvn -q compile exec:java -Dexec.mainClass=org.qualitybanding.examples.TellReview -Dexec.args="path/to/review.json 2026-04-20"
 * mvn -q compile exec:java -Dexec.mainClass=org.qualitybanding.examples.TellReview -Dexec.args="path/to/review.json"
 * </pre>
 *
 * <p>It ends with status 0, or, where the input is bad, with status 2 and one line on the standard error stream.
 */
public final class TellReview {

    private TellReview() {}

    /**
     * Runs the command, and ends the virtual machine where it failed.
     *
     * @param args the path of a review, and for a picture a date
     */
    public static void main(String[] args) {
        int status = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            out.print(told(args));
            out.flush();
            return 0;
        } catch (BadInputException e) {
            err.print(e.getMessage() + "\n");
            err.flush();
            return 2;
        }
    }

    private static String told(String[] args) {
        if (args.length < 1 || args.length > 2) {
            throw new BadInputException(
                    "Arguments must be a path, and a date for a picture, found " + args.length + " arguments");
        }
        ReviewFile file = ReviewFile.read(new SourceOnDisk(args[0]));
        try {
            ReviewTimeline timeline = ReviewTimeline.of(file.review(), QualityPolicy.published());
            return args.length == 1
                    ? ReviewStory.tell(timeline)
                    : told(timeline, on(args[1], file.review().openedOn()));
        } catch (InvalidValueException e) {
            throw file.refused(e);
        }
    }

    private static String told(ReviewTimeline timeline, LocalDate on) {
        return TimelinePicture.draw(timeline, on) + "\n" + ReviewStory.standing(timeline.on(on));
    }

    private static LocalDate on(String value, LocalDate openedOn) {
        try {
            LocalDate on = LocalDate.parse(value);
            if (!on.isBefore(openedOn)) {
                return on;
            }
        } catch (DateTimeException e) {
            // told below, with what was found
        }
        throw new BadInputException("The date must be one such as 2026-04-20, on or after " + openedOn
                + ", when the review was opened, found " + Printable.quoted(value));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
