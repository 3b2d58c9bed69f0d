package org.qualitybanding.casesystem;

import org.qualitybanding.timeline.policy.QualityPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policy that this team scores, bands and dates by. Another one is asked for beside it, and never takes its place. */
@Configuration(proxyBeanMethods = false)
class TeamPolicy {

    @Bean
    QualityPolicy policy() {
        return QualityPolicy.published();
    }
}
