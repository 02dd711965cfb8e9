package org.orgtrail.testing;

import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What differs from the real application: the database can be switched, the clock set. */
@TestConfiguration(proxyBeanMethods = false)
class TestApplication {

    /** A server is configured, so the application starts none itself and loads no sample. */
    static class WithTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + TestDatabase.create().jdbcUrl(),
                            "spring.datasource.username=" + TestDatabase.APP_ROLE,
                            "spring.flyway.user=" + TestDatabase.OWNER_ROLE)
                    .applyTo(context);
        }
    }

    @Bean
    static BeanPostProcessor switchableDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof SwitchableDataSource)
                        ? new SwitchableDataSource(source)
                        : bean;
            }
        };
    }

    @Bean
    @Primary
    TestClock testClock(@Value("${orgtrail.time-zone}") ZoneId zone) {
        return new TestClock(zone);
    }
}
