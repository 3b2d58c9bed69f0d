package org.qualitybanding.casesystem.answer;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.policy.BandingMatrix;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.springframework.stereotype.Component;

/** The policy that reviews are judged by, and others that a team thinks about. A team has its own here, or reads them from files. */
@Component
public class Policies {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    private final List<QualityPolicy> all = List.of(PUBLISHED, manyAtTwelve(), stricterMatrix(), workingDays());

    Policies() {}

    private static QualityPolicy manyAtTwelve() {
        return PUBLISHED
                .withScoring(PUBLISHED.scoring().with(PublishedModel.R2, Boundary.ADVERSE))
                .named("twelve-is-many", "1");
    }

    private static QualityPolicy stricterMatrix() {
        BandingMatrix matrix = BandingMatrix.published().with(ActionScore.ZERO, ComplianceScore.NOT_MET, Band.POOR);
        return PUBLISHED.withScoring(PUBLISHED.scoring().withMatrix(matrix)).named("stricter-matrix", "1");
    }

    private static QualityPolicy workingDays() {
        return PUBLISHED.toBuilder()
                .timescales(Timescales.published().withCounting(CountingRule.workingDays()))
                .workingDays(WorkingDays.mondayToFriday())
                .build()
                .named("working-days", "1");
    }

    /**
     * Returns the policy that the reviews are judged by.
     *
     * @return the team's
     */
    public QualityPolicy inForce() {
        return all.get(0);
    }

    /**
     * Returns all policies that can be asked for.
     *
     * @return the policies, the one in force first
     */
    public List<QualityPolicy> all() {
        return all;
    }

    /**
     * Finds a policy.
     *
     * @param id its id
     * @return the policy; empty where there is none
     */
    public Optional<QualityPolicy> find(String id) {
        return all.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }
}
