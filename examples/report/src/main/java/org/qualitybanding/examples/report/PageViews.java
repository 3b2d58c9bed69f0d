package org.qualitybanding.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.qualitybanding.examples.picture.Course;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.EscalationFact;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Task;
import org.qualitybanding.timeline.words.Sentence;
import org.qualitybanding.timeline.words.StandingInWords;

/** Puts a standing and its words into what the page shows. */
final class PageViews {

    private final QualityReview known;
    private final ReviewStanding standing;
    private final StandingInWords told;
    private final PageOptions options;
    private final PlainTexts words;
    private final WrittenWords written;

    private PageViews(QualityReview known, ReviewStanding standing, PageOptions options) {
        this.known = known;
        this.standing = standing;
        this.told = StandingInWords.of(standing, options.texts());
        this.options = options;
        this.words = new PlainTexts(options.texts());
        this.written = new WrittenWords(known, options.freeText());
    }

    static PageView of(QualityReview known, ReviewStanding standing, PageOptions options) {
        return new PageViews(known, standing, options).view();
    }

    private PageView view() {
        DutyViews duties = new DutyViews(known, standing, words, written);
        return new PageView(
                frame(),
                new VerdictViews(standing, told, words).view(),
                groups(told.late(), PageViews::name),
                Line.of(told.next()),
                Line.of(told.whyThisBand()),
                MatrixView.of(standing.scorecard(), words),
                groups(told.toReach(), band -> words.name("band", band)),
                Stream.of(Party.values())
                        .map(party -> new PageView.Party(style(party), name(party), duties.of(party)))
                        .toList(),
                standing.tasks().stream().map(this::task).toList(),
                TimelineViews.of(Course.of(known, standing), words),
                domains(),
                standing.escalationFacts().stream().map(this::fact).toList(),
                known.escalationSteps().stream().map(this::step).toList(),
                Line.of(told.worthKnowing()),
                written.ofReview(),
                StepView.of(standing.scorecard().explanation()),
                dates(),
                legend(),
                identity());
    }

    private PageView.Frame frame() {
        Provider provider = known.service().providerOn(standing.date());
        String date = words.date(standing.date());
        return new PageView.Frame(
                options.texts().language(),
                options.idPrefix(),
                options.headingLevel(),
                "Quality review of " + known.service().name() + ", " + date,
                known.service().name(),
                List.of(
                        new PageView.Entry("As it stood on", date),
                        new PageView.Entry("Provider", provider.name()),
                        new PageView.Entry("Reviewer", known.reviewerOn(standing.date())),
                        new PageView.Entry("Opened on", words.date(known.openedOn())),
                        new PageView.Entry("Review", known.id())));
    }

    private static <K> List<PageView.Group> groups(
            Map<K, List<Sentence>> sentences, java.util.function.Function<K, String> name) {
        return sentences.entrySet().stream()
                .map(entry -> new PageView.Group(name.apply(entry.getKey()), Line.of(entry.getValue())))
                .toList();
    }

    static String name(Party party) {
        return Sentences.capital(party.words());
    }

    static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Line task(Task task) {
        return Line.citing(
                task.subject() + ", since " + words.date(task.since()),
                task.kind().clauses());
    }

    private Line fact(EscalationFact fact) {
        return Line.citing(
                Sentences.capital(fact.kind().words())
                        + fact.subjectId().map(id -> " (" + id + ")").orElse("") + ", since "
                        + words.date(fact.since()),
                fact.clauses());
    }

    private String step(EscalationStep step) {
        return Sentences.capital(style(step.kind()).replace('-', ' ')) + " (" + step.id() + "), from "
                + words.date(step.takenOn())
                + step.endedOn().map(day -> " to " + words.date(day)).orElse("");
    }

    private List<PageView.DomainRow> domains() {
        List<PageView.DomainRow> rows = new ArrayList<>();
        known.domainsUnderReview()
                .forEach(domain -> rows.add(row(
                        domain.name(),
                        ActionCounts.ofActions(known.actions().stream()
                                .filter(action -> action.domainId().equals(domain.id()))
                                .toList()))));
        rows.add(row("Together", ActionCounts.ofActions(known.actions())));
        return rows;
    }

    private static PageView.DomainRow row(String name, ActionCounts counts) {
        RagCounts rag = counts.rag().orElseThrow();
        return new PageView.DomainRow(name, counts.significant(), counts.minor(), rag.red(), rag.amber(), rag.green());
    }

    private List<String> dates() {
        return standing.duties().stream()
                .map(duty -> duty.actionId().map(id -> id + ": ").orElse("")
                        + duty.deadline().sentence())
                .toList();
    }

    private List<Citation> legend() {
        Citations citations = new Citations();
        citations.addSentences(List.of(told.summary()));
        citations.addSentences(told.whyThisBand());
        told.late().values().forEach(citations::addSentences);
        told.toReach().values().forEach(citations::addSentences);
        citations.addSentences(told.next());
        citations.addSentences(told.worthKnowing());
        standing.tasks().forEach(task -> citations.addClauses(task.kind().clauses(), true));
        standing.escalationFacts().forEach(fact -> citations.addClauses(fact.clauses(), true));
        citations.addClauses(standing.scorecard().explanation().allClauses(), false);
        return citations.all();
    }

    private List<PageView.Entry> identity() {
        AnswerIdentity identity = standing.identity();
        ImmutableList.Builder<PageView.Entry> entries = ImmutableList.builder();
        entries.add(new PageView.Entry("Policy", identity.policyId() + " " + identity.policyVersion()));
        entries.add(new PageView.Entry("Digest of the policy", identity.policyDigest()));
        entries.add(new PageView.Entry("Digest of the facts", identity.factsDigest()));
        identity.calendar().ifPresent(days -> entries.add(new PageView.Entry("Digest of the calendar", days.digest())));
        identity.recordedBy().ifPresent(day -> entries.add(new PageView.Entry("As recorded by", words.date(day))));
        entries.add(new PageView.Entry("Version of the library", identity.libraryVersion()));
        return entries.build();
    }
}
