package org.orgtrail.platform.log;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code log_event}.
 *
 * @param changePosition the position of the event's change, which is the token of all its events; 0 where it was not asked for
 */
record StoredEvent(
        long changePosition,
        UUID eventId,
        AggregateName aggregate,
        long sequenceNumber,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata,
        Instant recordedAt)
        implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

    @Override
    public @Nullable TrackingToken trackingToken() {
        return changePosition == 0 ? null : new GlobalSequenceTrackingToken(changePosition);
    }

    @Override
    public String getEventIdentifier() {
        return eventId.toString();
    }

    @Override
    public String getType() {
        return aggregate.type();
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregate.text();
    }

    @Override
    public long getSequenceNumber() {
        return sequenceNumber;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, payloadType, revision);
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata, byte[].class);
    }
}
