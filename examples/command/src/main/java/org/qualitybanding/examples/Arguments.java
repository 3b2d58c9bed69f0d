package org.qualitybanding.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualitybanding.examples.report.PageOptions;

/**
 * What the command was asked for.
 *
 * @param source the review
 * @param on the day to look at it
 * @param format how to write the report
 * @param policy the policy to band by; empty for the published one
 * @param comparison whether the published one is to be set beside it
 * @param freeText whether what people wrote is to be shown
 */
record Arguments(
        ReviewSource source,
        LocalDate on,
        ReportFormat format,
        Optional<ReviewSource> policy,
        boolean comparison,
        PageOptions.FreeText freeText) {

    private static final String PATH = "PATH";
    private static final String CASE = "--case";
    private static final String ON = "--on";
    private static final String FORMAT = "--format";
    private static final String POLICY = "--policy";
    private static final String COMPARE = "--compare";
    private static final String CHECK = "--check";
    private static final String PLAN = "--plan";
    private static final String INSTEAD_OF = "--instead-of";
    private static final String IDS = "--ids";
    private static final String FREE_TEXT = "--free-text";
    private static final List<String> OPTIONS =
            List.of(CASE, ON, FORMAT, POLICY, COMPARE, CHECK, PLAN, INSTEAD_OF, IDS, FREE_TEXT);
    private static final List<String> WITHOUT_VALUE = List.of(PATH, COMPARE, CHECK, IDS, FREE_TEXT);
    private static final List<String> OF_A_PLAN = List.of(PLAN, POLICY, ON, INSTEAD_OF, IDS);

    private static final String SEE_HELP = " (--help explains the arguments)";

    /** Tells whether the arguments ask how the command is used. */
    static boolean asksForHelp(String[] args) {
        return Arrays.asList(args).contains("--help");
    }

    /** Tells whether the arguments ask about a policy, and no review. */
    static boolean asksForCheck(String[] args) {
        return Arrays.asList(args).contains(CHECK);
    }

    /** Returns the policy to check, or refuses the arguments with a {@link BadInputException}. */
    static ReviewSource policyToCheck(String[] args) {
        Map<String, String> given = given(args);
        String policy = given.remove(POLICY);
        given.remove(CHECK);
        if (policy == null || !given.isEmpty()) {
            throw bad(CHECK + " must come with " + POLICY + " alone, found "
                    + (given.isEmpty() ? "none" : given.keySet().iterator().next()));
        }
        return new SourceOnDisk(policy);
    }

    /** Tells whether the arguments ask what a change of policy does. */
    static boolean asksForPlan(String[] args) {
        return Arrays.asList(args).contains(PLAN);
    }

    /** Returns what change of policy is asked about, or refuses the arguments with a {@link BadInputException}. */
    static PlanPolicy plan(String[] args) {
        Map<String, String> given = given(args);
        given.keySet().stream()
                .filter(name -> !OF_A_PLAN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw bad(PLAN + " must come with " + POLICY + ", " + ON + ", " + INSTEAD_OF + " or " + IDS
                            + ", found " + name);
                });
        String policy = given.get(POLICY);
        String on = given.get(ON);
        String folder = given.get(PLAN);
        if (policy == null || on == null || folder == null) {
            throw bad(PLAN + " must come with " + POLICY + " and " + ON + ", found " + given.keySet());
        }
        return new PlanPolicy(
                Optional.ofNullable(given.get(INSTEAD_OF)).map(SourceOnDisk::new),
                new SourceOnDisk(policy),
                folder,
                date(on),
                given.containsKey(IDS));
    }

    /** Returns how the command is used. */
    static String help() {
        return """
                Bands a quality review: where it stands on a date, by the published model or another policy.

                  PATH --on DATE       the review in a JSON file; a relative path is taken from the
                                       directory where the command is run
                  --case NAME          a bundled case instead of a file, on its own day or on DATE
                  --on DATE            the day to look at it, such as 2026-04-20
                  --format FORMAT      for people: text (the default), or html, a page in one file;
                                       for the provider: letter, in HTML, or letter-text;
                                       for machines: json; to be kept and replayed: receipt
                  --free-text          with html or a letter: what people wrote is shown, which can
                                       name residents and staff
                  --policy FILE        the policy in a JSON file, instead of the published one
                  --compare            with --policy: what the published one decides differently
                  --check              with --policy alone, and no review: what is proved of its rules, and
                                       which slip in them its cases would not notice
                  --plan FOLDER        with --policy and --on: how many of the reviews in a folder would move from
                                       which band to which, and by which rule or clock
                  --instead-of FILE    with --plan: the policy as it is, instead of the published one
                  --ids                with --plan: which reviews move
                  --help               this text

                Without PATH and --case, the bundled case "good" is banded. Bad input ends with exit status 2
                and one line that names the place. examples/command/REVIEW-FORMAT.md describes the file of a review,
                POLICIES.md beside it that of a policy, RECEIPTS.md receipts; examples/report/README.md
                describes the page and the letter.

                The bundled cases, all of invented services:

                """
                + Arrays.stream(BundledCase.values())
                        .map(bundled -> String.format(
                                Locale.ROOT, "  %-25s %s  %s%n", bundled.caseName(), bundled.on(), bundled.words()))
                        .collect(Collectors.joining())
                        .replace(System.lineSeparator(), "\n");
    }

    /** Understands the arguments, or refuses them with a {@link BadInputException}. */
    static Arguments parse(String[] args) {
        Map<String, String> given = given(args);
        Optional<LocalDate> on = Optional.ofNullable(given.get(ON)).map(Arguments::date);
        ReportFormat format =
                Optional.ofNullable(given.get(FORMAT)).map(Arguments::format).orElse(ReportFormat.TEXT);
        Optional<ReviewSource> policy = Optional.ofNullable(given.get(POLICY)).map(SourceOnDisk::new);
        boolean comparison = given.containsKey(COMPARE);
        if (comparison && policy.isEmpty()) {
            throw bad(COMPARE + " must come with " + POLICY + ", found none");
        }
        if (comparison && format != ReportFormat.TEXT) {
            throw bad(COMPARE + " must come with the format text, found " + format.formatName());
        }
        for (String ofAPlan : List.of(INSTEAD_OF, IDS)) {
            if (given.containsKey(ofAPlan)) {
                throw bad(ofAPlan + " must come with " + PLAN + ", found none");
            }
        }
        if (given.containsKey(FREE_TEXT) && !format.showsFreeText()) {
            throw bad(
                    FREE_TEXT + " must come with the format html, letter or letter-text, found " + format.formatName());
        }
        PageOptions.FreeText freeText =
                given.containsKey(FREE_TEXT) ? PageOptions.FreeText.SHOWN : PageOptions.FreeText.LEFT_OUT;
        if (!given.containsKey(PATH)) {
            BundledCase bundled =
                    Optional.ofNullable(given.get(CASE)).map(Arguments::bundled).orElse(BundledCase.GOOD);
            return new Arguments(bundled, on.orElse(bundled.on()), format, policy, comparison, freeText);
        }
        if (given.containsKey(CASE)) {
            throw bad(CASE + " must be left out with a path, found both");
        }
        return new Arguments(
                new SourceOnDisk(given.get(PATH)),
                on.orElseThrow(() -> bad(ON + " must be given with a path, such as --on 2026-04-20, found nothing")),
                format,
                policy,
                comparison,
                freeText);
    }

    private static Map<String, String> given(String[] args) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Iterator<String> rest = Arrays.asList(args).iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            String name = argument.startsWith("--") ? option(argument) : PATH;
            boolean valueFollows = !WITHOUT_VALUE.contains(name);
            if (valueFollows && !rest.hasNext()) {
                throw bad(name + " must be followed by a value, found nothing");
            }
            if (given.put(name, valueFollows ? rest.next() : argument) != null) {
                throw bad(
                        name.equals(PATH)
                                ? "One path must be given, found " + Printable.quoted(argument) + " as well"
                                : name + " must be given once, found twice");
            }
        }
        return given;
    }

    private static String option(String argument) {
        if (!OPTIONS.contains(argument)) {
            throw bad("Options must be " + String.join(", ", OPTIONS) + " or --help, found "
                    + Printable.quoted(argument));
        }
        return argument;
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw bad(ON + " must be a date such as 2026-04-20, found " + Printable.quoted(value));
        }
    }

    private static ReportFormat format(String value) {
        return ReportFormat.named(value)
                .orElseThrow(() -> bad(FORMAT + " must be one of " + String.join(", ", ReportFormat.names())
                        + ", found " + Printable.quoted(value)));
    }

    private static BundledCase bundled(String value) {
        return BundledCase.named(value)
                .orElseThrow(() -> bad(CASE + " must be "
                        + Arrays.stream(BundledCase.values())
                                .map(BundledCase::caseName)
                                .collect(Collectors.joining(", "))
                        + ", found " + Printable.quoted(value)));
    }

    private static BadInputException bad(String message) {
        return new BadInputException(message + SEE_HELP);
    }
}
