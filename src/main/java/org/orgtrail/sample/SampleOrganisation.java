package org.orgtrail.sample;

import static org.orgtrail.sample.SampleCommands.appoint;
import static org.orgtrail.sample.SampleCommands.appointment;
import static org.orgtrail.sample.SampleCommands.email;
import static org.orgtrail.sample.SampleCommands.establish;
import static org.orgtrail.sample.SampleCommands.forum;
import static org.orgtrail.sample.SampleCommands.head;
import static org.orgtrail.sample.SampleCommands.newPhone;
import static org.orgtrail.sample.SampleCommands.person;
import static org.orgtrail.sample.SampleCommands.phone;
import static org.orgtrail.sample.SampleCommands.post;
import static org.orgtrail.sample.SampleCommands.text;
import static org.orgtrail.sample.SampleCommands.unit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RankForum;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** The sample's changes, in the order in which they were recorded. People, numbers and addresses are invented. */
final class SampleOrganisation {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate REGISTER_BEGINS = LocalDate.of(2010, 1, 11);

    private static final UnitId CITY = unit("GBG");
    private static final UnitId OFFICE = unit("SLK");
    private static final UnitId BUSINESS = unit("SLK-NU");
    private static final UnitId AREA = unit("SLK-KOM");
    private static final UnitId DEPARTMENT = unit("SLK-KOM-K");
    private static final UnitId INTERNATIONAL = unit("SLK-INT");
    private static final UnitId RELATIONS = unit("SLK-IR");
    private static final UnitId EU_OFFICE = unit("SLK-EU");

    private static final PostId AREA_HEAD = post("SLK-KOM");
    private static final PostId DEPARTMENT_HEAD = post("SLK-KOM-K");
    private static final PostId INTERNATIONAL_HEAD = post("SLK-INT");

    private static final PersonId AHLUND = person("Per Åhlund");
    private static final PersonId ENVIK = person("Lars Envik");
    private static final PersonId MELAND = person("Hanna Meland");
    private static final PersonId BJORKMAN = person("Gun Björkman");

    private static final ForumId YOUTH_COUNCIL = forum("Ungdomsfullmäktige");
    private static final ForumId STUDENT_FORUM = forum("Studentforum");

    private final List<SampleChange> changes = new ArrayList<>();

    private SampleOrganisation() {}

    static List<SampleChange> changes() {
        SampleOrganisation sample = new SampleOrganisation();
        sample.theRegisterBegins();
        sample.theAreaIsEstablished();
        sample.theAreaTakesItsPresentName();
        sample.theInternationalDepartmentMovesIn();
        sample.peopleComeAndGo();
        sample.theFutureIsPlanned();
        return List.copyOf(sample.changes);
    }

    private void theRegisterBegins() {
        LocalDate city = LocalDate.of(1621, 6, 4);
        register(
                "1",
                LocalTime.of(9, 0),
                establish(CITY, "GBG", text("Göteborgs Stad", "City of Gothenburg"), UnitType.CITY, null, city));
        LocalDate office = LocalDate.of(1989, 1, 1);
        register(
                "2",
                LocalTime.of(9, 20),
                establish(
                        OFFICE,
                        "SLK",
                        text("Stadsledningskontoret", "City Executive Office"),
                        UnitType.ADMINISTRATION,
                        CITY,
                        office));
        LocalDate business = LocalDate.of(2005, 1, 1);
        register(
                "3",
                LocalTime.of(9, 40),
                establish(
                        BUSINESS,
                        "SLK-NU",
                        text("Näringsliv och utveckling", "Business and Development"),
                        UnitType.AREA,
                        OFFICE,
                        business));
        LocalDate international = LocalDate.of(2008, 3, 1);
        register(
                "4",
                LocalTime.of(10, 0),
                establish(
                        INTERNATIONAL,
                        "SLK-INT",
                        text("Internationell avdelning", "International Department"),
                        UnitType.DEPARTMENT,
                        BUSINESS,
                        international),
                head(
                        INTERNATIONAL_HEAD,
                        INTERNATIONAL,
                        text("Internationell chef", "Head of International Affairs"),
                        international),
                new RegisterPerson(AHLUND, "Per Åhlund"),
                appoint("Åhlund", INTERNATIONAL_HEAD, AHLUND, international),
                phone("INT", INTERNATIONAL_HEAD, "031-390 06 50", international));
    }

    private void theAreaIsEstablished() {
        LocalDate from = LocalDate.of(2012, 1, 1);
        LocalText name = text("Information", "Information");
        LocalText title = text("Informationsdirektör", "Director of Information");
        decide(
                from,
                "SLK-2011/0871",
                "Stadens information samlas",
                establish(AREA, "SLK-KOM", name, UnitType.AREA, OFFICE, from),
                new DescribeUnit(AREA, SampleTexts.AREA_AT_FIRST, null, from),
                establish(DEPARTMENT, "SLK-KOM-K", name, UnitType.DEPARTMENT, AREA, from),
                new RankUnit(DEPARTMENT, 1, from),
                head(AREA_HEAD, AREA, title, from),
                head(DEPARTMENT_HEAD, DEPARTMENT, title, from),
                new RegisterPerson(ENVIK, "Lars Envik"),
                appoint("Envik area", AREA_HEAD, ENVIK, from),
                appoint("Envik department", DEPARTMENT_HEAD, ENVIK, from),
                phone("KOM", AREA_HEAD, "031-390 06 00", from),
                phone("KOM-K", DEPARTMENT_HEAD, "031-390 06 00", from));
        LocalDate council = LocalDate.of(2014, 3, 1);
        decide(
                council,
                "SLK-2014/0102",
                "Unga ska kunna påverka",
                new EstablishForum(
                        YOUTH_COUNCIL,
                        DEPARTMENT,
                        text("Ungdomsfullmäktige", "Youth Council"),
                        SampleTexts.YOUTH_COUNCIL,
                        new Link(
                                text("Länk till ungdomsfullmäktige", "Link to the youth council"),
                                "https://stad.example/ungdomsfullmaktige"),
                        council),
                new RankForum(YOUTH_COUNCIL, 1, council));
    }

    private void theAreaTakesItsPresentName() {
        LocalDate from = LocalDate.of(2015, 1, 1);
        LocalText name = text("Kommunikation", "Communications");
        LocalText title = text("Kommunikationsdirektör", "Director of Communications");
        decide(
                from,
                "SLK-2014/0990",
                "Namnet ska säga vad området gör",
                new RenameUnit(AREA, name, from),
                new RenameUnit(DEPARTMENT, name, from),
                new RetitlePost(AREA_HEAD, title, from),
                new RetitlePost(DEPARTMENT_HEAD, title, from),
                new DescribeUnit(DEPARTMENT, SampleTexts.DEPARTMENT, null, from));
    }

    private void theInternationalDepartmentMovesIn() {
        LocalDate from = LocalDate.of(2015, 9, 1);
        decide(
                from,
                "SLK-2015/0433",
                "Internationellt samarbete hör ihop med kommunikation",
                new MoveUnit(INTERNATIONAL, AREA, from),
                new RankUnit(INTERNATIONAL, 2, from),
                new DescribeUnit(
                        INTERNATIONAL,
                        SampleTexts.INTERNATIONAL,
                        new Link(
                                text(
                                        "Läs mer om stadens internationella samarbete",
                                        "Read more about the city’s international co-operation"),
                                "https://stad.example/internationellt"),
                        from));
        LocalDate students = LocalDate.of(2016, 2, 1);
        decide(
                students,
                "SLK-2016/0051",
                "Studenter ska möta politiker",
                new EstablishForum(
                        STUDENT_FORUM,
                        DEPARTMENT,
                        text("Studentforum", "Student Forum"),
                        SampleTexts.STUDENT_FORUM,
                        new Link(
                                text("Länk till studentforum", "Link to the student forum"),
                                "https://stad.example/studentforum"),
                        students),
                new RankForum(STUDENT_FORUM, 2, students),
                new DescribeUnit(AREA, SampleTexts.AREA, null, students));
    }

    private void peopleComeAndGo() {
        LocalDate director = LocalDate.of(2016, 8, 15);
        record(
                "SLK-2016/0620",
                LocalDate.of(2016, 8, 22).atTime(15, 31),
                "Lars Envik går i pension",
                Decision.of("SLK-2016/0620"),
                new EndAppointment(appointment("Envik area"), null, director),
                new EndAppointment(appointment("Envik department"), null, director),
                new RegisterPerson(MELAND, "Hanna Meland"),
                appoint("Meland area", AREA_HEAD, MELAND, director),
                appoint("Meland department", DEPARTMENT_HEAD, MELAND, director),
                newPhone("KOM", "031-390 06 03", director),
                newPhone("KOM-K", "031-390 06 03", director),
                email("Meland", MELAND, "hanna.meland@stadshuset.example", director));
        LocalDate leaving = LocalDate.of(2016, 12, 1);
        decide(leaving, "SLK-2016/0934", "Per Åhlund slutar", new EndAppointment(appointment("Åhlund"), null, leaving));
        LocalDate successor = LocalDate.of(2017, 4, 1);
        decide(
                successor,
                "SLK-2017/0188",
                "Rekryteringen är klar",
                new RegisterPerson(BJORKMAN, "Gun Björkman"),
                appoint("Björkman", INTERNATIONAL_HEAD, BJORKMAN, successor),
                email("Björkman", BJORKMAN, "gun.bjorkman@stadshuset.example", successor));
    }

    private void theFutureIsPlanned() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        record(
                "SLK-2026/0412",
                LocalDate.of(2026, 10, 2).atTime(9, 14),
                "Arbetet med EU får en egen enhet",
                Decision.of("SLK-2026/0412"),
                establish(
                        RELATIONS,
                        "SLK-IR",
                        text("Internationella relationer", "International Relations"),
                        UnitType.DEPARTMENT,
                        AREA,
                        from),
                establish(EU_OFFICE, "SLK-EU", text("EU-kontoret", "EU Office"), UnitType.DEPARTMENT, AREA, from));
    }

    /** What was there when the register began: recorded on that day, on no decision. */
    private void register(String name, LocalTime time, OrganisationCommand... commands) {
        record(name, REGISTER_BEGINS.atTime(time), "Registret börjar föras", null, commands);
    }

    /** A decision taken, and recorded, fourteen days before it holds. */
    private void decide(LocalDate from, String diaryNumber, String reason, OrganisationCommand... commands) {
        LocalDate decidedOn = from.minusDays(14);
        record(
                diaryNumber,
                decidedOn.atTime(10, 15),
                reason,
                new Decision(diaryNumber, decidedOn, "Stadsdirektören", null),
                commands);
    }

    private void record(
            String name,
            LocalDateTime recordedAt,
            String reason,
            @Nullable Decision decision,
            OrganisationCommand... commands) {
        changes.add(new SampleChange(
                new Change(
                        new ChangeId(SampleIds.of("change " + name)),
                        Position.LATEST,
                        reason,
                        null,
                        decision,
                        List.of(commands)),
                recordedAt.atZone(ZONE).toInstant()));
    }
}
