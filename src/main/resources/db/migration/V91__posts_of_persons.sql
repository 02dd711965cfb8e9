-- The history of a person walks from them to the posts that they held.
create index history_placement_holder on history_placement (thing) where relation = 'holder';
