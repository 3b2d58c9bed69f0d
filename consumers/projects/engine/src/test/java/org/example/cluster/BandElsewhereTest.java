package org.example.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hazelcast.cluster.Member;
import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.words.Texts;

class BandElsewhereTest {

    private static HazelcastInstance here;
    private static HazelcastInstance there;

    @BeforeAll
    static void start() {
        here = Hazelcast.newHazelcastInstance(onThisMachine());
        there = Hazelcast.newHazelcastInstance(onThisMachine());
    }

    @AfterAll
    static void stop() {
        there.shutdown();
        here.shutdown();
    }

    private static Config onThisMachine() {
        Config config = new Config()
                .setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.socket.bind.any", "false")
                .setProperty("hazelcast.logging.type", "none");
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getTcpIpConfig().setEnabled(true).addMember("127.0.0.1");
        return config;
    }

    @Test
    void theAnswerThereIsTheAnswerHere() throws Exception {
        QualityPolicy ours = QualityPolicy.published()
                .withScoring(ScoringPolicy.published().toBuilder()
                        .id("our-team")
                        .version("2026-04")
                        .build());
        LocalDate date = LocalDate.of(2026, 4, 20);
        Member other = there.getCluster().getLocalMember();
        String answer = here.getExecutorService("bands")
                .submitToMember(new BandElsewhere(SampleReview.review(), ours, date), other)
                .get();
        assertEquals(
                StandingView.of(ReviewTimeline.of(SampleReview.review(), ours).on(date), Texts.english()),
                StrictJackson3.read(answer, StandingView.class).value());
    }
}
