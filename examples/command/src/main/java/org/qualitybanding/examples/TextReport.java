package org.qualitybanding.examples;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.rule.FullReviewGate;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.EscalationFact;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/** The report for people: aligned text, in the order in which a reviewer would ask. */
final class TextReport {

    private final QualityReview known;
    private final ReviewStanding standing;
    private final Scorecard scorecard;

    private TextReport(QualityReview known, ReviewStanding standing) {
        this.known = known;
        this.standing = standing;
        this.scorecard = standing.scorecard();
    }

    /**
     * Writes the report.
     *
     * @param known the facts known on the day of the standing
     * @param standing where the review stands
     */
    static String write(QualityReview known, ReviewStanding standing) {
        return new TextReport(known, standing).text();
    }

    private String text() {
        DutyTable duties = new DutyTable(known, standing);
        return "QUALITY REVIEW " + known.id() + " ON " + standing.date() + "\n"
                + head()
                + section("IN PLAIN WORDS", plainWords())
                + section("SCORES AND BAND", scores())
                + section("ACTIONS FOUND SO FAR", actions())
                + section("DEADLINES OF THE PROVIDER", duties.of(Party.PROVIDER))
                + section("EVIDENCE THAT THE PROVIDER SENT", evidence())
                + section("DEADLINES OF THE QUALITY TEAM", duties.of(Party.QUALITY_TEAM))
                + section("WHAT HAPPENS NEXT", new NextSteps(standing).text())
                + section("FACTS THAT MAY PROMPT A STEP (whether one follows is for people to decide)", facts())
                + section("STEPS THAT PEOPLE TOOK", steps())
                + section("WORTH KNOWING", advisories())
                + section(
                        "HOW THE SCORES WERE WORKED OUT",
                        Lines.tree(scorecard.explanation().text()))
                + section("HOW THE DATES WERE WORKED OUT", dates());
    }

    private static String section(String title, String content) {
        return "\n" + title + "\n" + content;
    }

    private String head() {
        Service service = known.service();
        AnswerIdentity identity = standing.identity();
        String facts = "digest " + few(identity.factsDigest())
                + identity.calendar()
                        .map(days -> ", calendar digest " + few(days.digest()))
                        .orElse("");
        Provider provider = service.providerOn(standing.date());
        return new Columns("ll")
                .row("Service", Printable.of(service.name()) + " (" + service.id() + ")")
                .row("Provider", Printable.of(provider.name()) + " (" + provider.id() + ")")
                .row("Reviewer", known.reviewerOn(standing.date()))
                .row("Opened", known.openedOn())
                .row("Stage", standing.stage().words())
                .row(
                        "Policy",
                        identity.policyId() + " " + identity.policyVersion() + ", digest "
                                + few(identity.policyDigest()))
                .row("Facts", facts)
                .row("Library", identity.libraryVersion())
                .text();
    }

    /** How it stands, what is late and whose, and what each band still takes. */
    private String plainWords() {
        StandingInWords words = StandingInWords.of(standing, Texts.english());
        List<String> lines = new ArrayList<>();
        lines.add(words.summary().text());
        words.late().values().forEach(late -> late.forEach(sentence -> lines.add(sentence.text())));
        words.toReach()
                .forEach((band, takes) -> takes.forEach(sentence -> lines.add(band.words() + ": " + sentence.text())));
        return Lines.items(lines);
    }

    /** A digest by its first digits: enough for a person to see whether two are the same. */
    private static String few(String digest) {
        return digest.substring(0, 12);
    }

    private String scores() {
        String overall = scorecard.overallScores().stream()
                .map(OverallScore::value)
                .map(String::valueOf)
                .collect(joining(" or "));
        return new Columns("ll")
                .row("Full-review gate", gate())
                .row("Counted", scorecard.actionScore().counts())
                .row(
                        "Outcome",
                        scorecard.actionScore().outcome().map(Outcome::words).orElse("pending"))
                .row("Action score", scorecard.actionScore())
                .row("Compliance score", scorecard.compliance())
                .row("Overall score", overall)
                .row("Band", scorecard.banding())
                .text();
    }

    private String gate() {
        FullReviewGate gate = scorecard.actionScore().gate();
        return (gate.tripped() ? "tripped" : "not tripped") + " by the initial domains: "
                + gate.decision().counts();
    }

    private String actions() {
        Columns table = new Columns("lrrrrr").row("", "significant", "minor", "red", "amber", "green");
        DomainCounts.of(known).forEach(domain -> row(table, domain.domain().name(), domain.counts()));
        row(table, "Together", ActionCounts.ofActions(known.actions()));
        return table.text();
    }

    private static void row(Columns table, String name, ActionCounts counts) {
        RagCounts rag = counts.rag().orElseThrow();
        table.row(Printable.of(name), counts.significant(), counts.minor(), rag.red(), rag.amber(), rag.green());
    }

    private String evidence() {
        return Lines.items(standing.actions().stream()
                .flatMap(action -> action.attempts().stream()
                        .map(attempt -> action.actionId() + ", " + attempt.evidenceId() + " " + attempt.words()))
                .toList());
    }

    private String facts() {
        return Lines.items(standing.escalationFacts().stream()
                .map(EscalationFact::toString)
                .toList());
    }

    private String steps() {
        return Lines.items(
                known.escalationSteps().stream().map(EscalationStep::toString).toList());
    }

    private String advisories() {
        return Lines.items(
                scorecard.advisories().stream().map(Advisory::toString).toList());
    }

    private String dates() {
        return Lines.items(standing.duties().stream()
                .map(duty -> duty.actionId().map(id -> id + ": ").orElse("")
                        + duty.deadline().sentence())
                .toList());
    }
}
