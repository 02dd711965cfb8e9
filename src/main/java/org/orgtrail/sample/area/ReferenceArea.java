package org.orgtrail.sample.area;

import static org.orgtrail.sample.area.SampleCommands.appoint;
import static org.orgtrail.sample.area.SampleCommands.appointment;
import static org.orgtrail.sample.area.SampleCommands.contact;
import static org.orgtrail.sample.area.SampleCommands.email;
import static org.orgtrail.sample.area.SampleCommands.establish;
import static org.orgtrail.sample.area.SampleCommands.head;
import static org.orgtrail.sample.area.SampleCommands.newPhone;
import static org.orgtrail.sample.area.SampleCommands.phone;
import static org.orgtrail.sample.area.SampleCommands.text;
import static org.orgtrail.sample.area.SampleThings.AHLUND;
import static org.orgtrail.sample.area.SampleThings.AREA;
import static org.orgtrail.sample.area.SampleThings.AREA_HEAD;
import static org.orgtrail.sample.area.SampleThings.BJORKMAN;
import static org.orgtrail.sample.area.SampleThings.BUSINESS;
import static org.orgtrail.sample.area.SampleThings.CITY;
import static org.orgtrail.sample.area.SampleThings.DEPARTMENT;
import static org.orgtrail.sample.area.SampleThings.DEPARTMENT_HEAD;
import static org.orgtrail.sample.area.SampleThings.ENVIK;
import static org.orgtrail.sample.area.SampleThings.EU_HEAD;
import static org.orgtrail.sample.area.SampleThings.EU_OFFICE;
import static org.orgtrail.sample.area.SampleThings.INTERNATIONAL;
import static org.orgtrail.sample.area.SampleThings.INTERNATIONAL_HEAD;
import static org.orgtrail.sample.area.SampleThings.MELAND;
import static org.orgtrail.sample.area.SampleThings.OFFICE;
import static org.orgtrail.sample.area.SampleThings.RELATIONS;
import static org.orgtrail.sample.area.SampleThings.RELATIONS_HEAD;
import static org.orgtrail.sample.area.SampleThings.STUDENT_FORUM;
import static org.orgtrail.sample.area.SampleThings.YOUTH_COUNCIL;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RankForum;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitType;

/** The reference area's changes, in the order in which they were recorded. People, numbers and addresses are invented. */
public final class ReferenceArea {

    private static final LocalDate DIRECTOR_CHANGES = LocalDate.of(2016, 8, 15);

    private final SampleRegister register;

    private ReferenceArea(String sample) {
        register = new SampleRegister(sample);
    }

    /** As part of that sample: its changes have ids of their own in each. */
    public static List<SampleChange> changes(String name) {
        ReferenceArea sample = new ReferenceArea(name);
        sample.theRegisterBegins();
        sample.theAreaIsEstablished();
        sample.theAreaTakesItsPresentName();
        sample.theInternationalDepartmentMovesIn();
        sample.peopleComeAndGo();
        sample.aMistakeIsCorrected();
        sample.theFutureIsPlanned();
        return sample.register.changes();
    }

    private void theRegisterBegins() {
        LocalDate city = LocalDate.of(1621, 6, 4);
        register.begin(
                "1",
                LocalTime.of(9, 0),
                establish(CITY, "GBG", text("Göteborgs Stad", "City of Gothenburg"), UnitType.CITY, null, city));
        LocalDate office = LocalDate.of(1989, 1, 1);
        register.begin(
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
        register.begin(
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
        register.begin(
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
        register.decide(
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
        register.decide(
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
        register.decide(
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
        register.decide(
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
        register.decide(
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
        register.record(
                "SLK-2016/0620",
                LocalDate.of(2016, 8, 22).atTime(15, 31),
                "Lars Envik går i pension",
                Decision.of("SLK-2016/0620"),
                new EndAppointment(appointment("Envik area"), null, DIRECTOR_CHANGES),
                new EndAppointment(appointment("Envik department"), null, DIRECTOR_CHANGES),
                new RegisterPerson(MELAND, "Hanna Meland"),
                appoint("Meland area", AREA_HEAD, MELAND, DIRECTOR_CHANGES),
                appoint("Meland department", DEPARTMENT_HEAD, MELAND, DIRECTOR_CHANGES),
                newPhone("KOM", "031-390 06 30", DIRECTOR_CHANGES),
                newPhone("KOM-K", "031-390 06 30", DIRECTOR_CHANGES),
                email("Meland", MELAND, "hanna.meland@stadshuset.example", DIRECTOR_CHANGES));
        LocalDate leaving = LocalDate.of(2016, 12, 1);
        register.decide(
                leaving,
                "SLK-2016/0934",
                "Per Åhlund slutar",
                new EndAppointment(appointment("Åhlund"), null, leaving));
        LocalDate successor = LocalDate.of(2017, 4, 1);
        register.decide(
                successor,
                "SLK-2017/0188",
                "Rekryteringen är klar",
                new RegisterPerson(BJORKMAN, "Gun Björkman"),
                appoint("Björkman", INTERNATIONAL_HEAD, BJORKMAN, successor),
                email("Björkman", BJORKMAN, "gun.bjorkman@stadshuset.example", successor));
    }

    private void aMistakeIsCorrected() {
        register.correct(
                "phone 2018",
                LocalDate.of(2018, 1, 15).atTime(8, 40),
                "Siffrorna hade bytt plats",
                recorded -> List.of(
                        new CorrectStep(
                                recorded.stepOf(contact("phone KOM"), Attribute.CONTACT_VALUE, AREA, DIRECTOR_CHANGES),
                                newPhone("KOM", "031-390 06 03", DIRECTOR_CHANGES)),
                        new CorrectStep(
                                recorded.stepOf(
                                        contact("phone KOM-K"), Attribute.CONTACT_VALUE, DEPARTMENT, DIRECTOR_CHANGES),
                                newPhone("KOM-K", "031-390 06 03", DIRECTOR_CHANGES))));
    }

    private void theFutureIsPlanned() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        EstablishUnit relations = establish(
                RELATIONS,
                "SLK-IR",
                text("Internationella relationer", "International Relations"),
                UnitType.DEPARTMENT,
                AREA,
                from);
        EstablishUnit office =
                establish(EU_OFFICE, "SLK-EU", text("EU-kontoret", "EU Office"), UnitType.DEPARTMENT, AREA, from);
        List<OrganisationCommand> split = Operations.split(
                INTERNATIONAL,
                List.of(relations, office),
                List.of(
                        new Disposal(appointment("Björkman"), from, new Disposal.End()),
                        new Disposal(contact("phone INT"), from, new Disposal.End()),
                        new Disposal(INTERNATIONAL_HEAD, from, new Disposal.End())),
                from);
        List<OrganisationCommand> heads = List.of(
                head(
                        RELATIONS_HEAD,
                        RELATIONS,
                        text("Chef för internationella relationer", "Head of International Relations"),
                        from),
                appoint("Björkman relations", RELATIONS_HEAD, BJORKMAN, from),
                head(EU_HEAD, EU_OFFICE, text("Chef för EU-kontoret", "Head of the EU Office"), from));
        register.record(
                "SLK-2026/0412",
                LocalDate.of(2026, 10, 2).atTime(9, 14),
                "Arbetet med EU får en egen enhet",
                Decision.of("SLK-2026/0412"),
                Stream.concat(split.stream(), heads.stream()).toArray(OrganisationCommand[]::new));
    }
}
