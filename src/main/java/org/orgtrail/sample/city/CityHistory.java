package org.orgtrail.sample.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.sample.area.SampleChange;
import org.orgtrail.sample.area.SampleIds;
import org.orgtrail.sample.city.CityDraft.Expected;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;

/**
 * The sample city's changes: what is there when the register begins, then the years. They are made one after another as they are
 * asked for, each true of what the ones before have left; only the city as it stands is kept. The same size and seed give the
 * same changes.
 */
public final class CityHistory {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate REGISTER_BEGINS = LocalDate.of(2010, 1, 12);
    /** A Monday. */
    private static final LocalDate FIRST_WEEK = LocalDate.of(2010, 2, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    private static final int WORKING_SECONDS = 8 * 60 * 60 + 30 * 60;
    private static final int DAYS_IN_A_WEEK = 5;
    /** From here on, much of what is recorded is planned for the years to come. */
    private static final LocalDate BEFORE_THE_FUTURE = LocalDate.of(2026, 4, 1);

    private static final List<LocalDate> THE_FUTURE =
            List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 7, 1));

    private final City city;
    private final Random random;
    private final CityFounding founding;
    /** What the changes with which the register begins are about. */
    private final List<List<CityUnit>> founded;
    /** In the order in which they are to be recorded; those of one day in the order in which they were thought of. */
    private final PriorityQueue<Numbered> expected = new PriorityQueue<>(
            Comparator.comparing((Numbered it) -> it.expected().recordedFrom()).thenComparing(Numbered::number));

    private long expectedSoFar;
    private LocalDate nextTerm = LocalDate.of(2011, 1, 1);
    private int told;

    private record Numbered(long number, Expected expected) {}

    public CityHistory(CitySize size) {
        city = new City(size);
        random = city.random;
        founding = new CityFounding(city);
        founded = founding.chunks();
    }

    public int count() {
        return founded.size() + city.size.changes();
    }

    /** The id of the last change. */
    public ChangeId last() {
        return id(count());
    }

    /** The changes in the order of recording, made as they are asked for; once. */
    public Stream<SampleChange> changes() {
        return Stream.concat(
                founded.stream().map(this::found),
                IntStream.range(0, city.size.changes()).mapToObj(this::year));
    }

    /** The id of the change of that number, from 1. No two sizes and seeds have one in common. */
    private ChangeId id(int number) {
        return new ChangeId(SampleIds.of(city.size + " change " + number));
    }

    private SampleChange found(List<CityUnit> units) {
        Instant recordedAt = inOffice(REGISTER_BEGINS.atTime(8, 0).plusMinutes(told));
        CityDraft draft = draft(recordedAt, REGISTER_BEGINS);
        founding.tell(draft, units);
        return told(draft, recordedAt);
    }

    /** One of the changes that follow: what is expected by then, an election, or something new. */
    private SampleChange year(int number) {
        Instant recordedAt = moment(number);
        LocalDate recordedOn = recordedAt.atZone(ZONE).toLocalDate();
        Numbered next = expected.peek();
        if (next != null && !next.expected().recordedFrom().isAfter(recordedOn)) {
            Expected due = expected.remove().expected();
            CityDraft draft = draft(recordedAt, due.from());
            due.idea().write(draft);
            return told(draft, recordedAt);
        }
        if (!nextTerm.minusDays(40).isAfter(recordedOn)) {
            CityDraft draft = draft(recordedAt, nextTerm);
            nextTerm = nextTerm.plusYears(4);
            if (StaffIdeas.election(draft)) {
                return told(draft, recordedAt);
            }
        }
        CityDraft draft = draft(recordedAt, holdsFrom(recordedOn));
        CityIdeas.write(draft);
        return told(draft, recordedAt);
    }

    private CityDraft draft(Instant recordedAt, LocalDate from) {
        return new CityDraft(city, id(told + 1), recordedAt.atZone(ZONE).toLocalDate(), from);
    }

    private SampleChange told(CityDraft draft, Instant recordedAt) {
        told++;
        draft.expected().forEach(it -> expected.add(new Numbered(expectedSoFar++, it)));
        List<Function<SampleChange.Recorded, OrganisationCommand>> commands = List.copyOf(draft.commands());
        Decision decision = draft.diary().map(diary -> decision(diary, draft)).orElse(null);
        String reason = draft.reason();
        String note = draft.note().orElse(null);
        return new SampleChange(
                draft.id,
                recordedAt,
                recorded -> new Change(
                        draft.id,
                        Position.LATEST,
                        reason,
                        note,
                        decision,
                        commands.stream().map(each -> each.apply(recorded)).toList()));
    }

    /** Taken before it is recorded and, but for a planned day, before it holds. */
    private Decision decision(String diary, CityDraft draft) {
        LocalDate before = draft.from.isBefore(draft.recordedOn) ? draft.from : draft.recordedOn;
        LocalDate decidedOn = before.minusDays(random.nextInt(20));
        // The reference area has the lower numbers of its diary.
        int number = city.nextInDiary(diary + decidedOn.getYear()) + (diary.equals("SLK") ? 1000 : 0);
        String diaryNumber = "%s-%d/%04d".formatted(diary, decidedOn.getYear(), number);
        String by = switch (diary) {
            case "SLK" -> "Stadsdirektören";
            case "BOL" -> "Styrelsen";
            // an administration's has three letters, a committee's one more
            default -> diary.length() == 3 ? "Nämnden" : "Kommunfullmäktige";
        };
        String link = city.chance(0.3) ? "https://stad.example/beslut/" + diaryNumber.replace('/', '-') : null;
        return new Decision(diaryNumber, decidedOn, by, link);
    }

    /** Mostly some weeks after it is recorded; now and then reported late, or planned long before. */
    private LocalDate holdsFrom(LocalDate recordedOn) {
        if (recordedOn.isAfter(BEFORE_THE_FUTURE) && city.chance(0.5)) {
            return city.pick(THE_FUTURE);
        }
        double kind = random.nextDouble();
        if (kind < 0.12) {
            return recordedOn.minusDays(3 + random.nextInt(55));
        }
        if (kind < 0.18) {
            return recordedOn.plusDays(100 + random.nextInt(150)).withDayOfMonth(1);
        }
        return recordedOn.plusDays(7 + random.nextInt(40));
    }

    /** The changes are spread evenly over the working hours of the years, each at a random moment of its part. */
    private Instant moment(int number) {
        long days = ChronoUnit.WEEKS.between(FIRST_WEEK, LAST_DAY) * DAYS_IN_A_WEEK;
        double part = (double) days * WORKING_SECONDS / city.size.changes();
        long seconds = (long) ((number + 0.9 * random.nextDouble()) * part);
        long day = seconds / WORKING_SECONDS;
        return inOffice(FIRST_WEEK
                .plusDays(day / DAYS_IN_A_WEEK * 7 + day % DAYS_IN_A_WEEK)
                .atTime(8, 0)
                .plusSeconds(seconds % WORKING_SECONDS));
    }

    /** Half a second after the full one, at which the reference area's changes are recorded. */
    private static Instant inOffice(LocalDateTime time) {
        return time.atZone(ZONE).toInstant().plusMillis(500);
    }
}
