package org.qualitybanding.examples.report;

import java.util.List;

/**
 * All that is on the page of a review.
 *
 * @param frame what the page is of, and how its headings and ids are made
 * @param verdict the band and what it comes of
 * @param late what is late, of each party
 * @param next what happens next
 * @param why why this band
 * @param matrix the table of bands
 * @param wouldChangeIt what could still change the band, or why nothing does
 * @param toReach what each band that can still come takes
 * @param parties what each party owes
 * @param timeline the time of the review
 * @param domains how many actions were found in which domain
 * @param domainsWithout in which domains nothing was found, in a sentence; empty where there is none
 * @param escalation the facts that may prompt a step
 * @param steps the steps that people took
 * @param worthKnowing what else a person should know
 * @param written what people wrote about the review; empty unless it is asked for
 * @param scores how the scores were worked out
 * @param lastDays how the last days were worked out
 * @param legend the clauses and readings that are cited
 * @param identity what the answer rests on
 */
record PageView(
        Frame frame,
        Verdict verdict,
        List<Group> late,
        List<Line> next,
        List<Line> why,
        MatrixView matrix,
        List<Line> wouldChangeIt,
        List<Group> toReach,
        List<Party> parties,
        TimelineView timeline,
        List<DomainRow> domains,
        String domainsWithout,
        List<Line> escalation,
        List<Line> steps,
        List<Line> worthKnowing,
        List<String> written,
        Step scores,
        List<Step> lastDays,
        List<Citation> legend,
        List<Entry> identity) {

    /**
     * What a page is of, and how its headings and ids are made.
     *
     * @param options what the page is made with
     * @param title the title of the document
     * @param heading its first heading
     * @param facts what stands below it
     */
    record Frame(PageOptions options, String title, String heading, List<Entry> facts) {

        /** Returns the tag of the language. */
        String language() {
            return options.texts().language();
        }

        /** Returns the level of the first heading. */
        int level() {
            return options.headingLevel();
        }

        /** Returns the id of an element. */
        String id(String name) {
            return options.idPrefix() + name;
        }

        /** Returns what is said beside the sentences. */
        String text(String code, String... namesAndValues) {
            return options.text(code, namesAndValues);
        }
    }

    /**
     * The band and what it comes of.
     *
     * @param band the band, or those still possible
     * @param style the name of its style
     * @param status whether it is final, in a few words
     * @param summary how it stands, in a sentence
     * @param figures the scores and counts
     */
    record Verdict(String band, String style, String status, Line summary, List<Figure> figures) {}

    /**
     * A number with its name.
     *
     * @param key what tests and styles call it by
     * @param name its name
     * @param value the number, in words where there is none yet
     * @param note what a person should know about it
     */
    record Figure(String key, String name, String value, String note) {}

    /**
     * Sentences under a name.
     *
     * @param name the name
     * @param lines the sentences
     */
    record Group(String name, List<Line> lines) {}

    /**
     * What a party owes.
     *
     * @param key what tests and styles call it by
     * @param name its name
     * @param duties its duties
     */
    record Party(String key, String name, List<DutyView> duties) {

        /** Tells whether a duty is about an action. */
        boolean hasActions() {
            return duties.stream().anyMatch(duty -> duty.about().isPresent());
        }
    }

    /**
     * How many actions were found in a domain.
     *
     * @param domain its name
     * @param significant how many are significant
     * @param minor how many are minor
     * @param red how many are red
     * @param amber how many are amber
     * @param green how many are green
     */
    record DomainRow(String domain, long significant, long minor, long red, long amber, long green) {}

    /**
     * A name with what it stands for.
     *
     * @param name the name
     * @param value the value
     */
    record Entry(String name, String value) {}
}
