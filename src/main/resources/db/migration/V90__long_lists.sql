-- Long lists are read on from where the last part ended, in the order of an index.

-- The log of one kind of event, by its simple name.
create index log_event_type on log_event ((reverse(split_part(reverse(payload_type), '.', 1))), position);

-- What has changed in the whole organisation, by the day from which it holds.
create index history_standing_day on history_standing (effective_from, told_position);
