package org.orgtrail.platform.log;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ChangeLog.Written;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.TestDatabase;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The log alone, on a database of its own, with the event handlers that a test brings. */
final class LogFixture implements AutoCloseable {

    static final Actor ACTOR = new Actor.AccountHolder(AccountId.next());

    private final AnnotationConfigApplicationContext context;

    LogFixture(Object... handlers) {
        this(Clock.systemUTC(), handlers);
    }

    LogFixture(Clock clock, Object... handlers) {
        this(TestDatabase.create(), clock, handlers);
    }

    LogFixture(TestDatabase database, Clock clock, Object... handlers) {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(TestDatabase.class, () -> database);
        TestPropertyValues.of("axon.serializer.general=jackson").applyTo(context);
        context.registerBean(Clock.class, () -> clock);
        for (Object handler : handlers) {
            register(handler);
        }
        context.register(Wiring.class, LogConfiguration.class, ReadModelConfiguration.class, StartupChecks.class);
        context.refresh();
    }

    @SuppressWarnings("unchecked")
    private <T> void register(T handler) {
        context.registerBean((Class<T>) handler.getClass(), () -> handler);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        AxonAutoConfiguration.class,
        AxonTracingAutoConfiguration.class,
        EventProcessingAutoConfiguration.class,
        InfraConfiguration.class
    })
    static class Wiring {

        @Bean
        HikariDataSource dataSource(TestDatabase database) {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(database.jdbcUrl());
            pool.setUsername(TestDatabase.APP_ROLE);
            return pool;
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    ChangeLog log() {
        return get(ChangeLog.class);
    }

    ReadModels readModels() {
        return get(ReadModels.class);
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(get(DataSource.class));
    }

    /** Records a change of so many events, each of a unit of its own. */
    Position record(int events) {
        ChangeId change = ChangeId.next();
        return write(change, () -> {
            publish(change, events);
            return new Written<>(log().end(), true);
        });
    }

    <T> T write(ChangeId change, Supplier<Written<T>> work) {
        return log().write(change, ACTOR, work);
    }

    /** Publishes so many events in the change that is open. */
    void publish(ChangeId change, int events) {
        List<GenericDomainEventMessage<?>> messages = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            messages.add(ranked(change, UnitId.next(), 0, i));
        }
        get(EventBus.class).publish(messages);
    }

    static GenericDomainEventMessage<UnitRanked> ranked(ChangeId change, UnitId unit, long sequence, int rank) {
        return new GenericDomainEventMessage<>(
                "Unit",
                unit.text(),
                sequence,
                new UnitRanked(unit, StepId.next(), rank, LocalDate.of(2026, 1, 1)),
                header(change).toMetadata());
    }

    static ChangeHeader header(ChangeId change) {
        return header(change, ACTOR);
    }

    static ChangeHeader header(ChangeId change, Actor actor) {
        return new ChangeHeader(change, Position.START, actor.inLog(), null, null, null);
    }

    @Override
    public void close() {
        context.close();
    }
}
