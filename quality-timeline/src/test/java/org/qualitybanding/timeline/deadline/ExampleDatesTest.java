package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Told;

@DisplayName("The model's fixed dates, in a review as a whole: calendar days, bank holidays and weekends stay (R24)")
class ExampleDatesTest {

    @ParameterizedTest(name = "plan sent on {0}")
    @CsvSource({
        "2026-12-18, 2026-12-25, 2027-01-15, 2027-01-29",
        "2027-03-22, 2027-03-29, 2027-04-19, 2027-05-03",
        "2019-05-21, 2019-05-28, 2019-06-18, 2019-07-02",
    })
    void evidenceAndConclusion(LocalDate sentOn, LocalDate red, LocalDate amber, LocalDate green) {
        List<Action> actions = List.of(
                SampleFacts.action("A-1", Rag.RED, HarmBasis.NONE, sentOn),
                SampleFacts.action("A-2", Rag.AMBER, HarmBasis.NONE, sentOn),
                SampleFacts.action("A-3", Rag.GREEN, HarmBasis.NONE, sentOn));
        ReviewStanding standing = Told.on(sentOn, SampleReviews.withPlan(sentOn, sentOn, actions));

        assertThat(standing.duties(Party.PROVIDER)).extracting(Duty::dueOn).containsExactly(red, amber, green);
        assertThat(standing.conclusionOn()).contains(green);
    }

    @ParameterizedTest(name = "visit or request on {0}")
    @CsvSource({
        "2026-12-18, 2026-12-25, 2026-12-28, 2027-01-08",
        "2026-01-01, 2026-01-08, 2026-01-11, 2026-01-22",
    })
    void windowsOfTheTeamAndTheUpload(LocalDate day, LocalDate seven, LocalDate ten, LocalDate twentyOne) {
        ReviewStanding onSite = Told.on(day, SampleReviews.visited(day, List.of()));
        ReviewStanding extended = Told.on(day, SampleReviews.visited(day, SampleFacts.minorActions(13, day)));
        ReviewStanding remote = Told.on(
                day,
                SampleReviews.opened(day).initialVisit(SampleReviews.remote(day, Optional.empty(), Optional.empty())));

        assertThat(onSite.duties()).extracting(Duty::dueOn).containsExactly(seven);
        assertThat(extended.duties()).extracting(Duty::dueOn).containsExactly(twentyOne, twentyOne);
        assertThat(remote.duties()).extracting(Duty::dueOn).containsExactly(ten);
    }

    @ParameterizedTest(name = "uploaded on {0}")
    @CsvSource({"2026-12-18, 2027-01-01"})
    void theResponseToAnUpload(LocalDate day, LocalDate fourteen) {
        ReviewStanding remote = Told.on(
                day,
                SampleReviews.opened(day).initialVisit(SampleReviews.remote(day, Optional.of(day), Optional.empty())));

        assertThat(remote.next(Party.QUALITY_TEAM)).map(Duty::dueOn).contains(fourteen);
    }
}
