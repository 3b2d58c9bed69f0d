import static org.qualitybanding.scoring.Outcome.*;
import static org.qualitybanding.scoring.risk.PointsThreshold.pointsAtLeast;
import static org.qualitybanding.scoring.rule.Boundary.*;
import static org.qualitybanding.scoring.rule.Condition.*;
import static org.qualitybanding.scoring.rule.Ladder.*;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.*;
import java.util.stream.Stream;
import org.qualitybanding.examples.report.*;
import org.qualitybanding.exchange.calendar.*;
import org.qualitybanding.exchange.json.*;
import org.qualitybanding.exchange.standing.*;
import org.qualitybanding.model.*;
import org.qualitybanding.model.course.*;
import org.qualitybanding.model.explain.*;
import org.qualitybanding.model.history.*;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.*;
import org.qualitybanding.scoring.*;
import org.qualitybanding.scoring.card.*;
import org.qualitybanding.scoring.cases.*;
import org.qualitybanding.scoring.check.*;
import org.qualitybanding.scoring.compliance.*;
import org.qualitybanding.scoring.policy.*;
import org.qualitybanding.scoring.risk.*;
import org.qualitybanding.scoring.rule.*;
import org.qualitybanding.timeline.*;
import org.qualitybanding.timeline.calendar.*;
import org.qualitybanding.timeline.change.*;
import org.qualitybanding.timeline.deadline.*;
import org.qualitybanding.timeline.policy.*;
import org.qualitybanding.timeline.receipt.*;
import org.qualitybanding.timeline.standing.*;
import org.qualitybanding.timeline.whatif.*;
import org.qualitybanding.timeline.words.*;
import org.qualitybanding.timeline.worklist.*;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the examples of the Javadoc take for given: they are compiled, and none is run. */
abstract class Scene {

    // days
    LocalDate date;
    LocalDate day;
    LocalDate takenOn;
    Optional<LocalDate> endedOn;

    // facts
    String id;
    Service service;
    DomainCatalogue catalogue;
    EvidenceRequest request;
    IssuedPlan plan;
    QualityReview review;
    QualityReview reviewNow;
    QualityReview visited;
    List<QualityReview> reviews;
    ReviewHistory history;

    // policies and calendars
    QualityPolicy policy;
    QualityPolicy ours;
    ScoringPolicy stricter;
    ScoringPolicy first;
    ScoringPolicy second;
    List<PolicyCase> cases;
    Rota rota;
    Map<LocalDate, String> bankHolidays;
    List<LocalDate> closures;
    WorkingDays calendarOfNextYear;

    // columns of a table
    int rows;
    int[] significant;
    int[] minor;
    int[] compliance;

    // results
    ReviewTimeline timeline;
    ReviewStanding standing;
    Scorecard scorecard;
    Explanation why;
    Phrase poor;
    Phrase adequate;
    MovedDuty moved;
    BandMoves moves;
    Replay replay;
    Sentence sentence;
    Fault fault;
    Texts welsh;
    PageTexts welshPages;

    // what is the caller's own
    JsonMapper mapper;
    String json;

    interface Rota {
        boolean isOpen(LocalDate date);
    }

    abstract void report(Object result);

    abstract void log(Object refused);

    abstract void write(Object item);

    abstract void show(Object... fault);
}
