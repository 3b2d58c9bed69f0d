package org.qualitybanding.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualitybanding.examples.picture.Course;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.ExplanationInWords;
import org.qualitybanding.timeline.words.Sentence;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/** Puts a standing and its words into what the page shows. */
final class PageViews {

    private final QualityReview known;
    private final ReviewStanding standing;
    private final StandingInWords told;
    private final PageOptions options;
    private final Texts texts;
    private final WrittenWords written;

    private PageViews(QualityReview known, ReviewStanding standing, PageOptions options) {
        this.known = known;
        this.standing = standing;
        this.told = StandingInWords.of(standing, options.texts());
        this.options = options;
        this.texts = options.texts();
        this.written = new WrittenWords(known, options);
    }

    static PageView of(QualityReview known, ReviewStanding standing, PageOptions options) {
        return new PageViews(known, standing, options).view();
    }

    private PageView view() {
        DutyRows duties = new DutyRows(known, told, options, written);
        ExplanationInWords scores = ExplanationInWords.of(standing.scorecard().explanation(), texts);
        List<ExplanationInWords> lastDays = standing.duties().stream()
                .map(duty -> ExplanationInWords.of(duty.explanation(), texts))
                .toList();
        return new PageView(
                frame(),
                new VerdictViews(standing, told, options).view(),
                groups(told.late(), party -> Sentences.capital(texts.words(party))),
                Line.of(told.next()),
                Line.of(told.whyThisBand()),
                MatrixView.of(standing.scorecard(), options),
                Line.of(told.wouldChangeIt()),
                groups(toReach(told), band -> options.text("change.takes", "band", texts.words(band))),
                Stream.of(Party.values())
                        .map(party -> new PageView.Party(
                                style(party), Sentences.capital(texts.words(party)), duties.of(party)))
                        .toList(),
                TimelineViews.of(Course.of(known, standing), options),
                domains(),
                domainsWithout(),
                Line.of(told.mayPrompt()),
                Line.of(told.stepsTaken()),
                Line.of(told.worthKnowing()),
                written.ofReview(),
                Step.of(scores),
                lastDays.stream().map(Step::of).toList(),
                legend(scores, lastDays),
                identity());
    }

    private PageView.Frame frame() {
        String service = known.service().name();
        String date = texts.date(standing.date());
        return new PageView.Frame(
                options,
                options.text("page.title", "service", service, "date", date),
                service,
                List.of(
                        options.entry("frame.date", date),
                        options.entry(
                                "frame.provider",
                                known.service().providerOn(standing.date()).name()),
                        options.entry("frame.reviewer", known.reviewerOn(standing.date())),
                        options.entry("frame.opened", texts.date(known.openedOn())),
                        options.entry("frame.review", known.id())));
    }

    /** What each band takes, where there is more than one to tell apart. */
    static Map<Band, List<Sentence>> toReach(StandingInWords told) {
        return told.toReach().size() > 1 ? told.toReach() : Map.of();
    }

    private static <K> List<PageView.Group> groups(Map<K, List<Sentence>> sentences, Function<K, String> name) {
        return sentences.entrySet().stream()
                .map(entry -> new PageView.Group(name.apply(entry.getKey()), Line.of(entry.getValue())))
                .toList();
    }

    /** Returns the name of a constant's style. */
    static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<PageView.DomainRow> domains() {
        List<PageView.DomainRow> rows = new ArrayList<>();
        for (Domain domain : known.domainsUnderReview()) {
            List<Action> found = found(domain);
            if (!found.isEmpty()) {
                rows.add(row(domain.name(), ActionCounts.ofActions(found)));
            }
        }
        rows.add(row(options.text("domains.together"), ActionCounts.ofActions(known.actions())));
        return rows;
    }

    private String domainsWithout() {
        String names = known.domainsUnderReview().stream()
                .filter(domain -> found(domain).isEmpty())
                .map(Domain::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : options.text("domains.none", "domains", names);
    }

    private List<Action> found(Domain domain) {
        return known.actions().stream()
                .filter(action -> action.domainId().equals(domain.id()))
                .toList();
    }

    private static PageView.DomainRow row(String name, ActionCounts counts) {
        RagCounts rag = counts.rag().orElseThrow();
        return new PageView.DomainRow(name, counts.significant(), counts.minor(), rag.red(), rag.amber(), rag.green());
    }

    /** What is told beside the tables; duties and actions are in those, without what they rest on. */
    private List<Citation> legend(ExplanationInWords scores, List<ExplanationInWords> lastDays) {
        List<Sentence> shown = new ArrayList<>(List.of(told.summary()));
        Stream.of(
                        told.whyThisBand(),
                        told.wouldChangeIt(),
                        told.next(),
                        told.mayPrompt(),
                        told.stepsTaken(),
                        told.worthKnowing())
                .forEach(shown::addAll);
        told.late().values().forEach(shown::addAll);
        toReach(told).values().forEach(shown::addAll);
        List<Sentence> folded = new ArrayList<>(scores.sentences());
        lastDays.forEach(day -> folded.addAll(day.sentences()));
        return Citation.legend(shown, folded);
    }

    private List<PageView.Entry> identity() {
        AnswerIdentity identity = standing.identity();
        ImmutableList.Builder<PageView.Entry> entries = ImmutableList.builder();
        entries.add(options.entry("identity.policy", identity.policyId() + " " + identity.policyVersion()));
        entries.add(options.entry("identity.policy-digest", identity.policyDigest()));
        entries.add(options.entry("identity.facts-digest", identity.factsDigest()));
        identity.calendar().ifPresent(days -> entries.add(options.entry("identity.calendar-digest", days.digest())));
        identity.recordedBy().ifPresent(day -> entries.add(options.entry("identity.recorded-by", texts.date(day))));
        entries.add(options.entry("identity.version", identity.libraryVersion()));
        return entries.build();
    }
}
