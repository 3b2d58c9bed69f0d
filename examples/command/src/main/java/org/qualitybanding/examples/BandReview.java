package org.qualitybanding.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * Bands a review: reads its facts from a JSON file, and tells where it stands on a date.
 *
 * <pre>
 * mvn -q compile exec:java
 * mvn -q compile exec:java -Dexec.args="path/to/review.json --on 2026-04-20"
 * mvn -q compile exec:java -Dexec.args="path/to/review.json --on 2026-04-20 --format json"
 * mvn -q compile exec:java -Dexec.args="path/to/review.json --on 2026-04-20 --format html" > review.html
 * mvn -q compile exec:java -Dexec.args="--policy path/to/policy.json --compare"
 * mvn -q compile exec:java -Dexec.args="--policy path/to/policy.json --check"
 * mvn -q compile exec:java -Dexec.args="--policy path/to/policy.json --plan path/to/reviews --on 2026-04-20"
 * </pre>
 *
 * <p>It ends with status 0, or, where the input is bad, with status 2 and one line on the standard error stream.
 */
public final class BandReview {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private BandReview() {}

    /**
     * Runs the command, and ends the virtual machine where it failed.
     *
     * @param args the arguments; {@code --help} explains them
     */
    public static void main(String[] args) {
        int status = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (status != DONE) {
            System.exit(status);
        }
    }

    /**
     * Runs the command.
     *
     * @param args the arguments
     * @param out where the report goes
     * @param err where the one line about bad input goes
     * @return the exit status: 0, or 2 for bad input
     */
    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            out.print(answer(args, screen(err)));
            out.flush();
            return DONE;
        } catch (BadInputException e) {
            err.print(e.getMessage() + "\n");
            err.flush();
            return BAD_INPUT;
        }
    }

    private static String answer(String[] args, Optional<PrintStream> screen) {
        if (Arguments.asksForHelp(args)) {
            return Arguments.help();
        }
        if (Arguments.asksForPlan(args)) {
            return Arguments.plan(args).report(screen);
        }
        return Arguments.asksForCheck(args)
                ? CheckPolicy.report(PolicyFile.read(Arguments.policyToCheck(args)))
                : report(Arguments.parse(args));
    }

    private static String report(Arguments arguments) {
        ReviewFile file = ReviewFile.read(arguments.source());
        QualityReview review = file.review();
        LocalDate on = arguments.on();
        if (on.isBefore(review.openedOn())) {
            throw new BadInputException(
                    "--on must be on or after " + review.openedOn() + ", when the review was opened, found " + on);
        }
        QualityPolicy policy = arguments.policy().map(PolicyFile::read).orElse(QualityPolicy.published());
        ReviewTimeline timeline;
        ReviewStanding standing;
        try {
            timeline = ReviewTimeline.of(review, policy);
            standing = timeline.on(on);
        } catch (InvalidValueException e) {
            throw file.refused(e);
        }
        return arguments.format().write(timeline, standing, arguments.freeText())
                + (arguments.comparison() ? ComparisonReport.write(review, policy, standing) : "");
    }

    /** A terminal shows how far a long answer is; a file or a pipe takes the answer alone. */
    @SuppressWarnings(
            "SystemConsoleNull") // from JDK 22 on there is a console without a terminal too, and TERM alone tells
    private static Optional<PrintStream> screen(PrintStream err) {
        return System.console() == null || System.getenv("TERM") == null ? Optional.empty() : Optional.of(err);
    }

    /** What the console is set to makes no difference: the same bytes on every machine. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
