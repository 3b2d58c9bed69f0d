package org.qualitybanding.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Task;
import org.qualitybanding.timeline.words.Sentence;
import org.qualitybanding.timeline.words.StandingInWords;

/** Puts a standing and its words into a letter to the provider. */
final class LetterViews {

    private final QualityReview known;
    private final ReviewStanding standing;
    private final StandingInWords told;
    private final PageOptions options;
    private final PlainTexts words;
    private final WrittenWords written;
    private final DutyViews duties;
    private final Citations citations = new Citations();
    private final List<LetterView.Section> sections = new ArrayList<>();

    private LetterViews(QualityReview known, ReviewStanding standing, PageOptions options) {
        this.known = known;
        this.standing = standing;
        this.told = StandingInWords.of(standing, options.texts());
        this.options = options;
        this.words = new PlainTexts(options.texts());
        this.written = new WrittenWords(known, options.freeText());
        this.duties = new DutyViews(known, standing, words, written);
    }

    static LetterView of(QualityReview known, ReviewStanding standing, PageOptions options) {
        return new LetterViews(known, standing, options).view();
    }

    private LetterView view() {
        addSentences("standing", "How it stands", List.of(told.summary()));
        addSentences("late", "What is late on your side", told.late().getOrDefault(Party.PROVIDER, List.of()));
        add("asked", "What we ask of you", asked());
        add("sent", "What you sent, and what we found of it", sent());
        addSentences("late-team", "What is late on our side", told.late().getOrDefault(Party.QUALITY_TEAM, List.of()));
        add("team", "What we do next", team());
        addSentences("why", "What the band rests on", told.whyThisBand());
        told.toReach()
                .forEach((band, takes) -> addSentences(
                        "take-" + PageViews.style(band), "What " + words.name("band", band) + " still takes", takes));
        return new LetterView(frame(), sections, closing(), citations.all());
    }

    private PageView.Frame frame() {
        String date = words.date(standing.date());
        String service = known.service().name();
        return new PageView.Frame(
                options.texts().language(),
                options.idPrefix(),
                options.headingLevel(),
                "Letter on the quality review of " + service + ", " + date,
                "The quality review of " + service,
                List.of(
                        new PageView.Entry(
                                "To",
                                known.service().providerOn(standing.date()).name()),
                        new PageView.Entry("From", "The quality team"),
                        new PageView.Entry("Reviewer", known.reviewerOn(standing.date())),
                        new PageView.Entry("Review", known.id()),
                        new PageView.Entry("As it stood on", date)));
    }

    private String closing() {
        return "If something here is not as you know it, please tell the reviewer, " + known.reviewerOn(standing.date())
                + ".";
    }

    private void addSentences(String key, String heading, List<Sentence> sentences) {
        citations.addSentences(sentences);
        add(key, heading, Line.of(sentences));
    }

    private void add(String key, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new LetterView.Section(key, heading, lines));
        }
    }

    /** What the provider still has to do, the nearest last day first, and what it is about. */
    private List<Line> asked() {
        List<Line> lines = new ArrayList<>();
        for (Duty duty : standing.open(Party.PROVIDER)) {
            lines.add(cited(
                    DutyViews.what(duty) + about(duty) + ": by " + words.date(duty.dueOn()) + " ("
                            + Sentences.small(duties.state(duty)) + ")",
                    duty.deadline().clock().clauses()));
            duty.actionId()
                    .ifPresent(id -> written.forProvider(id).forEach(text -> lines.add(new Line(text, List.of()))));
        }
        return lines;
    }

    private String about(Duty duty) {
        return duty.actionId().flatMap(standing::action).map(this::about).orElse("");
    }

    private String about(ActionStanding action) {
        GradeView grade = GradeView.of(action.grade());
        String domain =
                known.catalogue().find(action.domainId()).map(Domain::name).orElse(action.domainId());
        return ", " + Sentences.small(grade.colour()) + ", " + grade.weight() + ", " + domain;
    }

    private List<Line> sent() {
        List<Line> lines = new ArrayList<>();
        for (ActionStanding action : standing.actions()) {
            duties.attempts(action)
                    .forEach(attempt -> lines.add(new Line("Action " + action.actionId() + ": " + attempt, List.of())));
        }
        return lines;
    }

    private List<Line> team() {
        List<Line> lines = new ArrayList<>();
        for (Duty duty : standing.open(Party.QUALITY_TEAM)) {
            lines.add(cited(
                    DutyViews.what(duty) + ": by " + words.date(duty.dueOn()) + " ("
                            + Sentences.small(duties.state(duty)) + ")",
                    duty.deadline().clock().clauses()));
        }
        for (Task task : standing.tasks()) {
            lines.add(cited(
                    task.subject() + ", since " + words.date(task.since()),
                    task.kind().clauses()));
        }
        return lines;
    }

    private Line cited(String text, List<Clause> clauses) {
        citations.addClauses(clauses, true);
        return Line.citing(text, clauses);
    }
}
