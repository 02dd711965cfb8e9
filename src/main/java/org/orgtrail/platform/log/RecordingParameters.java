package org.orgtrail.platform.log;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Recording;

/**
 * Lets event handlers take the {@link ChangeHeader} or the {@link Recording} of the event's change. A handler that runs inside the
 * change itself gets the position so far, which is after every earlier change.
 */
final class RecordingParameters implements ParameterResolverFactory {

    private record Resolver<T>(Function<EventMessage<?>, T> value) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return value.apply((EventMessage<?>) message);
        }

        /** Every event: a handler that did not match would be passed over in silence. */
        @Override
        public boolean matches(Message<?> message) {
            return message instanceof EventMessage<?>;
        }
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        if (type == ChangeHeader.class) {
            return new Resolver<>(RecordingParameters::header);
        }
        return type == Recording.class ? new Resolver<>(RecordingParameters::recording) : null;
    }

    private static ChangeHeader header(EventMessage<?> event) {
        return ChangeHeader.fromMetadata(event.getMetaData());
    }

    private static Recording recording(EventMessage<?> event) {
        if (event instanceof TrackedEventMessage<?> tracked) {
            long position = PostgresEventStorageEngine.position(tracked.trackingToken());
            return new Recording(header(event), new Position(position), event.getTimestamp());
        }
        OpenChange change = OpenChange.CURRENT.get();
        return new Recording(header(event), new Position(change.last()), change.recordedAt());
    }
}
