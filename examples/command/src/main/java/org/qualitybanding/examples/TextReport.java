package org.qualitybanding.examples;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Service;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.ActionInWords;
import org.qualitybanding.timeline.words.DutyInWords;
import org.qualitybanding.timeline.words.ExplanationInWords;
import org.qualitybanding.timeline.words.Sentence;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/**
 * The report for people, in the order in which they would ask: how it stands, why, what is late and whose, what would change it, what
 * happens next; then the actions and last days one by one, how all of it was worked out, and what the clauses and readings say.
 */
final class TextReport {

    private static final Texts TEXTS = Texts.english();

    private final QualityReview known;
    private final ReviewStanding standing;
    private final StandingInWords words;
    private final Cited cited = new Cited();

    private TextReport(QualityReview known, ReviewStanding standing) {
        this.known = known;
        this.standing = standing;
        this.words = StandingInWords.of(standing, TEXTS);
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
        DutyTable duties = new DutyTable(words, TEXTS);
        return "QUALITY REVIEW " + known.id() + " ON "
                + TEXTS.date(standing.date()).toUpperCase(Locale.ENGLISH) + "\n"
                + head()
                + section("HOW IT STANDS", cited.list(List.of(words.summary())))
                + section("WHY THIS BAND", cited.list(words.whyThisBand()))
                + section("WHAT IS LATE", byParty(words.late()))
                + toReach()
                + section("WHAT WOULD CHANGE IT", cited.list(words.wouldChangeIt()))
                + section("WHAT HAPPENS NEXT", cited.list(words.next()))
                + section("ACTIONS FOUND SO FAR", counts())
                + section("EACH ACTION, AND WHAT WAS SENT TOWARDS IT", actions())
                + section("DUE FROM THE PROVIDER", duties.of(duties(Party.PROVIDER)))
                + section("DUE FROM THE QUALITY TEAM", duties.of(duties(Party.QUALITY_TEAM)))
                + section(
                        "WHAT MAY PROMPT A STEP (whether one follows is for people to decide)",
                        cited.list(words.mayPrompt()))
                + section("STEPS THAT PEOPLE TOOK", cited.list(words.stepsTaken()))
                + section("WORTH KNOWING", cited.list(words.worthKnowing()))
                + section("HOW THE BAND WAS WORKED OUT", cited.tree(scorecardTold()))
                + section("HOW THE LAST DAYS WERE WORKED OUT", lastDays())
                + section("WHAT THE REFERENCES SAY", cited.legend())
                + section("WHAT IT WAS WORKED OUT FROM", identity());
    }

    private static String section(String title, String content) {
        return "\n" + title + "\n" + content;
    }

    private String head() {
        Service service = known.service();
        Provider provider = service.providerOn(standing.date());
        return new Columns("ll")
                .row("Service", Printable.of(service.name()) + " (" + service.id() + ")")
                .row("Provider", Printable.of(provider.name()) + " (" + provider.id() + ")")
                .row("Reviewer", known.reviewerOn(standing.date()))
                .row("Opened", TEXTS.date(known.openedOn()))
                .text();
    }

    private String byParty(Map<Party, List<Sentence>> late) {
        StringBuilder text = new StringBuilder();
        late.forEach((party, sentences) -> text.append("  ")
                .append(party == Party.PROVIDER ? "Of the provider" : "Of the quality team")
                .append('\n')
                .append(cited.list(sentences)));
        return text.toString();
    }

    private String toReach() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Band, List<Sentence>> band : words.toReach().entrySet()) {
            text.append(section(
                    "WHAT " + TEXTS.words(band.getKey()).toUpperCase(Locale.ENGLISH) + " TAKES",
                    cited.list(band.getValue())));
        }
        return text.toString();
    }

    /** The domains in which something was found, and the others in one line. */
    private String counts() {
        Columns table = new Columns("lrrrrr").row("", "significant", "minor", "red", "amber", "green");
        List<DomainCounts> domains = DomainCounts.of(known);
        domains.stream()
                .filter(domain -> domain.counts().total() > 0)
                .forEach(domain -> row(table, domain.domain().name(), domain.counts()));
        row(table, "Together", ActionCounts.ofActions(known.actions()));
        List<String> without = domains.stream()
                .filter(domain -> domain.counts().total() == 0)
                .map(domain -> Printable.of(domain.domain().name()))
                .toList();
        return table.text()
                + (without.isEmpty() ? "" : Lines.hanging("  ", "None in: " + String.join(", ", without), "    "));
    }

    private static void row(Columns table, String name, ActionCounts counts) {
        RagCounts rag = counts.rag().orElseThrow();
        table.row(Printable.of(name), counts.significant(), counts.minor(), rag.red(), rag.amber(), rag.green());
    }

    private String actions() {
        return Lines.items(words.actions().stream().map(this::action).toList());
    }

    private String action(ActionInWords action) {
        String id = action.action().domainId();
        String domain = known.catalogue().find(id).map(Domain::name).orElse(id);
        return action.action().actionId() + ", " + action.grade() + ", in " + Printable.of(domain)
                + (action.attempts().isEmpty() ? "" : ": " + action.attempts());
    }

    private List<DutyInWords> duties(Party owner) {
        return words.duties().getOrDefault(owner, List.of());
    }

    private ExplanationInWords scorecardTold() {
        return ExplanationInWords.of(standing.scorecard().explanation(), TEXTS);
    }

    private String lastDays() {
        return Lines.items(standing.duties().stream()
                .map(duty -> duty.actionId().map(id -> id + ": ").orElse("")
                        + duty.deadline().sentence())
                .toList());
    }

    private String identity() {
        AnswerIdentity identity = standing.identity();
        String facts = "digest " + few(identity.factsDigest())
                + identity.calendar()
                        .map(days -> ", calendar digest " + few(days.digest()))
                        .orElse("");
        return new Columns("ll")
                .row(
                        "Policy",
                        identity.policyId() + " " + identity.policyVersion() + ", digest "
                                + few(identity.policyDigest()))
                .row("Facts", facts)
                .row("Library", identity.libraryVersion())
                .text();
    }

    /** A digest by its first digits: enough for a person to see whether two are the same. */
    private static String few(String digest) {
        return digest.substring(0, 12);
    }
}
