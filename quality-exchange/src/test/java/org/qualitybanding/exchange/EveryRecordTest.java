package org.qualitybanding.exchange;

import java.util.Set;
import java.util.stream.Stream;
import org.qualitybanding.exchange.standing.SampleViews;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.fixtures.RecordConventions;

/** What every record of this module promises. */
class EveryRecordTest extends RecordConventions {

    EveryRecordTest() {
        super(Stream.of(SampleViews.view()), StandingView.class, Set.of());
    }
}
