package org.orgtrail.testing;

import java.lang.reflect.Field;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test class the shared application on a fresh database, with nothing remembered from the class before. */
public final class FreshDatabase implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) throws ReflectiveOperationException {
        if (test.getRequiredTestClass().isMemberClass()) {
            return; // a @Nested class goes on with the database of the class around it
        }
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        // One place of the JVM, which each application that starts takes for itself.
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        renew(application);
    }

    /** Gives the application another empty database, for a test that wants several. */
    public static void renew(ApplicationContext application) throws ReflectiveOperationException {
        var processors = application.getBeansOfType(EventProcessingConfiguration.class).values().stream()
                .flatMap(processing -> processing.eventProcessors().values().stream())
                .toList();
        processors.forEach(EventProcessor::shutDown);
        application.getBean(SwitchableDataSource.class).switchTo(TestDatabase.create());
        application.getBean(TestClock.class).reset();
        application.getBeansOfType(Cache.class).values().forEach(Cache::removeAll);
        for (EmbeddedEventStore store :
                application.getBeansOfType(EmbeddedEventStore.class).values()) {
            forgetEvents(store);
        }
        processors.forEach(EventProcessor::start);
    }

    /** Axon's store keeps the last events it has read and reads on after them: in the new database they never happened. */
    private static void forgetEvents(EmbeddedEventStore store) throws ReflectiveOperationException {
        Field producer = field(EmbeddedEventStore.class, "producer");
        Object reader = producer.get(store);
        field(reader.getClass(), "newest").set(reader, null);
        field(EmbeddedEventStore.class, "oldest").set(store, null);
    }

    private static Field field(Class<?> owner, String name) throws NoSuchFieldException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
