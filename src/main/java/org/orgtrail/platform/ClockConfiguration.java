package org.orgtrail.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock everybody asks: its zone says which day it is in the organisation. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(@Value("${orgtrail.time-zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
