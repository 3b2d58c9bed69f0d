package org.qualitybanding.examples.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.ActionInWords;
import org.qualitybanding.timeline.words.DutyInWords;
import org.qualitybanding.timeline.words.Sentence;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/** Puts a standing and its words into a letter to the provider, in which each duty, action and task is told once. */
final class LetterViews {

    /** What the letter tells elsewhere: next last days among all of them, and actions and evidence each at its place. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "next.due",
            "next.due-today",
            "next.overdue",
            "next.judge-evidence",
            "why.missed",
            "why.missed-nothing-sent");

    private final QualityReview known;
    private final ReviewStanding standing;
    private final StandingInWords told;
    private final PageOptions options;
    private final Texts texts;
    private final WrittenWords written;
    private final List<Sentence> cited = new ArrayList<>();
    private final List<LetterView.Section> sections = new ArrayList<>();
    private final Set<String> actionsTold = new HashSet<>();

    private LetterViews(QualityReview known, ReviewStanding standing, PageOptions options) {
        this.known = known;
        this.standing = standing;
        this.told = StandingInWords.of(standing, options.texts());
        this.options = options;
        this.texts = options.texts();
        this.written = new WrittenWords(known, options);
    }

    static LetterView of(QualityReview known, ReviewStanding standing, PageOptions options) {
        return new LetterViews(known, standing, options).view();
    }

    private LetterView view() {
        add("standing", Line.of(cite(List.of(told.summary()))));
        add("late", provider(standing.overdue(Party.PROVIDER)));
        add("asked", provider(open(Party.PROVIDER)));
        add("sent", rest());
        add("late-team", Line.of(cite(told.late().getOrDefault(Party.QUALITY_TEAM, List.of()))));
        add("team-next", team());
        add("why", Line.of(cite(notElsewhere(told.whyThisBand()))));
        add("change", options.text("change"), Line.of(cite(told.wouldChangeIt())));
        PageViews.toReach(told)
                .forEach((band, takes) -> add(
                        "take-" + PageViews.style(band),
                        options.text("change.takes", "band", texts.words(band)),
                        Line.of(cite(takes))));
        String reviewer = known.reviewerOn(standing.date());
        return new LetterView(
                frame(),
                sections,
                options.text("letter.closing", "reviewer", reviewer),
                Citation.legend(cited, List.of()));
    }

    private PageView.Frame frame() {
        String date = texts.date(standing.date());
        String service = known.service().name();
        return new PageView.Frame(
                options,
                options.text("letter.title", "service", service, "date", date),
                options.text("letter.heading", "service", service),
                List.of(
                        options.entry(
                                "letter.to",
                                known.service().providerOn(standing.date()).name()),
                        options.entry("letter.from", options.text("letter.team")),
                        options.entry("frame.reviewer", known.reviewerOn(standing.date())),
                        options.entry("frame.review", known.id()),
                        options.entry("frame.date", date)));
    }

    private void add(String key, List<Line> lines) {
        add(key, options.text("letter." + key), lines);
    }

    private void add(String key, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new LetterView.Section(key, heading, lines));
        }
    }

    private List<Sentence> cite(List<Sentence> sentences) {
        cited.addAll(sentences);
        return sentences;
    }

    private static List<Sentence> notElsewhere(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !TOLD_ELSEWHERE.contains(sentence.code()))
                .toList();
    }

    /** What a party still has to do, and is not late with. */
    private List<Duty> open(Party owner) {
        return standing.open(owner).stream()
                .filter(duty -> !standing.overdue(owner).contains(duty))
                .toList();
    }

    /** Duties of the provider by last day: those of evidence as the action, with all that was sent towards it. */
    private List<Line> provider(List<Duty> duties) {
        List<Line> lines = new ArrayList<>();
        for (Duty duty : duties) {
            Optional<ActionInWords> action = duty.actionId().flatMap(told::action);
            if (action.isPresent()) {
                addAction(lines, action.get());
            } else {
                lines.addAll(Line.of(cite(List.of(told(duty)))));
            }
        }
        return lines;
    }

    private void addAction(List<Line> lines, ActionInWords action) {
        String id = action.action().actionId();
        actionsTold.add(id);
        Line line = Line.of(cite(List.of(action.sentence()))).get(0);
        String about = options.text(
                "letter.action",
                "sentence",
                line.text(),
                "domain",
                DutyRows.domain(known, action.action().domainId()));
        lines.add(new Line(about, line.cites()));
        written.forProvider(id).forEach(text -> lines.add(Line.plain(text)));
    }

    private Sentence told(Duty duty) {
        return DutyInWords.of(duty, standing.date(), texts).sentence();
    }

    /** What was due or sent besides; an action that is in no plan yet, and of which nothing came, is not the provider's to know of. */
    private List<Line> rest() {
        List<Line> lines = new ArrayList<>(provider(standing.duties(Party.PROVIDER).stream()
                .filter(duty -> duty.actionId().isEmpty() && !duty.state().isOpen())
                .toList()));
        for (ActionInWords action : told.actions()) {
            boolean issued = action.action().state() != Duty.State.NOT_ISSUED
                    || !action.action().attempts().isEmpty();
            if (issued && !actionsTold.contains(action.action().actionId())) {
                addAction(lines, action);
            }
        }
        return lines;
    }

    private List<Line> team() {
        List<Sentence> sentences = new ArrayList<>(
                open(Party.QUALITY_TEAM).stream().map(this::told).toList());
        sentences.addAll(notElsewhere(told.next()));
        return Line.of(cite(sentences));
    }
}
