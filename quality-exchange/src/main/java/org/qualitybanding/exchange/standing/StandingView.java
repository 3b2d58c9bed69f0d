package org.qualitybanding.exchange.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/**
 * Where a review stands on a date, in a form that a service may publish: ids, dates, codes, counts and sentences, and none of the free
 * text that the facts carry. Any JSON mapper writes it as it is, and reads it back equal.
 *
 * <pre>{@code
 * ReviewStanding standing = ReviewTimeline.of(review, QualityPolicy.published()).on(LocalDate.of(2026, 4, 20));
 * StandingView view = StandingView.of(standing, Texts.english());
 * view.banding().band();           // Optional[GOOD]
 * view.duties().get(0).dueOn();    // 2026-03-06
 * mapper.writeValueAsString(view); // some kilobytes
 * }</pre>
 *
 * <p>Dates are the days that the standing has, and nothing is worked out anew. The sentences are for people: take {@link
 * SentenceView#code codes} apart, never texts. A clause or reading stands by its id wherever it is cited, and once in the legend with
 * what it says.
 *
 * @param reviewId the id of the review
 * @param serviceId the id of the service, which the band belongs to
 * @param providerId the id of the provider that runs it on the date
 * @param date the day asked about; its end is meant
 * @param identity what makes the same answer again
 * @param stage how far the review has come
 * @param conclusionOn the concluding date, itself included; empty before the plan was sent
 * @param endedOn the day the engagement ended; empty before that
 * @param actionScore the action score
 * @param compliance the compliance score
 * @param banding the band
 * @param domains the domains under review
 * @param actions where each action stands, in the order of the review
 * @param duties what each party owes or owed, by last day
 * @param tasks what the quality team has to do that no clock runs for
 * @param escalationFacts the facts that may prompt a step; whether one follows is for people to decide (R34)
 * @param escalationSteps the steps that people took by the date
 * @param advisories what a person who relies on it should know
 * @param words the standing in sentences
 * @param legend every clause and reading that is cited, each once
 */
public record StandingView(
        String reviewId,
        String serviceId,
        String providerId,
        LocalDate date,
        AnswerIdentity identity,
        ReviewStanding.Stage stage,
        Optional<LocalDate> conclusionOn,
        Optional<LocalDate> endedOn,
        ActionScoreView actionScore,
        ComplianceView compliance,
        BandView banding,
        List<DomainView> domains,
        List<ActionView> actions,
        List<DutyView> duties,
        List<TaskView> tasks,
        List<EscalationFactView> escalationFacts,
        List<EscalationStepView> escalationSteps,
        List<AdvisoryView> advisories,
        WordsView words,
        List<CitationView> legend) {

    /**
     * Creates a view; {@link #of} makes one.
     *
     * @throws InvalidValueException if a part is missing
     */
    public StandingView {
        Checks check = new Checks();
        reviewId = check.id("reviewId", reviewId);
        serviceId = check.id("serviceId", serviceId);
        providerId = check.id("providerId", providerId);
        date = check.given("date", date);
        identity = check.given("identity", identity);
        stage = check.given("stage", stage);
        conclusionOn = Require.optional(conclusionOn);
        endedOn = Require.optional(endedOn);
        actionScore = check.given("actionScore", actionScore);
        compliance = check.given("compliance", compliance);
        banding = check.given("banding", banding);
        domains = check.list("domains", domains);
        actions = check.list("actions", actions);
        duties = check.list("duties", duties);
        tasks = check.list("tasks", tasks);
        escalationFacts = check.list("escalationFacts", escalationFacts);
        escalationSteps = check.list("escalationSteps", escalationSteps);
        advisories = check.list("advisories", advisories);
        words = check.given("words", words);
        legend = check.list("legend", legend);
        check.done();
    }

    /**
     * Puts a standing into the form for machines.
     *
     * @param standing where a review stands on a date
     * @param texts what to make the sentences of, such as {@link Texts#english()}
     * @return the view
     * @throws InvalidValueException if one of them is missing
     */
    public static StandingView of(ReviewStanding standing, Texts texts) {
        StandingInWords inWords = StandingInWords.of(standing, texts);
        Citations citations = new Citations(texts);
        Scorecard scorecard = standing.scorecard();
        QualityReview known = scorecard.basis().knownFacts();
        WordsView words = WordsView.of(inWords, texts.language(), citations);
        return new StandingView(
                standing.reviewId(),
                scorecard.serviceId(),
                known.service().providerOn(standing.date()).id(),
                standing.date(),
                standing.identity(),
                standing.stage(),
                standing.conclusionOn(),
                standing.endedOn(),
                ActionScoreView.of(scorecard.actionScore()),
                ComplianceView.of(scorecard.compliance()),
                BandView.of(scorecard.banding()),
                scorecard.actionScore().domains().stream().map(DomainView::of).toList(),
                standing.actions().stream().map(ActionView::of).toList(),
                standing.duties().stream()
                        .map(duty -> DutyView.of(duty, standing.date(), citations))
                        .toList(),
                standing.tasks().stream()
                        .map(task -> TaskView.of(task, citations))
                        .toList(),
                standing.escalationFacts().stream()
                        .map(fact -> EscalationFactView.of(fact, citations))
                        .toList(),
                known.escalationSteps().stream().map(EscalationStepView::of).toList(),
                AdvisoryView.listOf(scorecard.advisories(), inWords.worthKnowing(), citations),
                words,
                citations.legend());
    }

    /** Returns the summary after the id and the day, such as {@code review QR-1 on 2026-04-20: The band is Good and final …}. */
    @Override
    public String toString() {
        return "review " + reviewId + " on " + date + ": " + words.summary().text();
    }
}
