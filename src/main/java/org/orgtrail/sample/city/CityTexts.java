package org.orgtrail.sample.city;

import java.util.List;
import org.orgtrail.shared.LocalText;

/** The longer texts of the sample city. */
final class CityTexts {

    private static final List<CityName> DUTIES = List.of(
            new CityName(
                    "%s planerar, utför och följer upp sin del av stadens uppdrag.",
                    "%s plans, carries out and follows up its part of what the city has to do."),
            new CityName(
                    "%s ansvarar för verksamhetens kvalitet och för att den når alla invånare på lika villkor.",
                    "%s sees to the quality of the services, and that they reach all residents on equal terms."),
            new CityName(
                    "%s ger råd och stöd åt stadens verksamheter och håller samman det gemensamma arbetet.",
                    "%s advises and supports the city’s services, and keeps the common work together."),
            new CityName(
                    "Till %s vänder sig invånare, föreningar och företag med frågor och ansökningar.",
                    "Residents, associations and businesses turn to %s with their questions and applications."));

    private static final List<CityName> DUTIES_OF_COMMITTEES = List.of(
            new CityName(
                    "%s beslutar om mål och inriktning för verksamheten och har ansvar för att den följer lagen.",
                    "%s decides on the aims of the services, and answers for their keeping to the law."),
            new CityName(
                    "%s har det politiska ansvaret inom sitt område och beslutar om budget och planer.",
                    "%s has the political responsibility in its field, and decides on budgets and plans."));

    private static final List<CityName> DUTIES_OF_COMPANIES = List.of(
            new CityName(
                    "%s ägs av staden och bedriver sin verksamhet på affärsmässiga grunder till nytta för invånarna.",
                    "%s is owned by the city, and runs its business commercially for the good of the residents."),
            new CityName(
                    "%s är ett av stadens bolag. Kommunfullmäktige beslutar om ägardirektiven.",
                    "%s is one of the city’s companies. The city council decides on its directives."));

    private static final List<CityName> MORE = List.of(
            new CityName(
                    "Arbetet sker nära stadsdelarna och tillsammans med civilsamhället.",
                    "The work is done close to the districts and together with civil society."),
            new CityName(
                    "Resultaten redovisas varje vår i en offentlig rapport.",
                    "The results are published in a report every spring."),
            new CityName(
                    "Öppettider och kontaktvägar finns på stadens webbplats.",
                    "Opening hours and ways to get in touch are on the city’s website."),
            new CityName(
                    "Här finns också jour och beredskap för hela staden.",
                    "It also keeps people on call for the whole city."));

    private static final List<CityName> FORUM = List.of(
            new CityName(
                    "Här möts företrädare för staden och de som berörs, fyra gånger om året.",
                    "Representatives of the city meet those concerned here, four times a year."),
            new CityName(
                    "Forumet lämnar synpunkter innan nämnden beslutar och följer upp vad det blev av dem.",
                    "The forum gives its views before the committee decides, and follows up what came of them."),
            new CityName(
                    "Öppet för alla som vill vara med. Minnesanteckningar publiceras efter varje möte.",
                    "Open to everybody who wants to take part. Notes are published after each meeting."));

    private CityTexts() {}

    /** What a unit is there for. */
    static LocalText ofUnit(City city, CityUnit unit) {
        CityName duty = city.pick(
                switch (unit.type) {
                    case COMMITTEE -> DUTIES_OF_COMMITTEES;
                    case COMPANY -> DUTIES_OF_COMPANIES;
                    case CITY, AGENCY, ADMINISTRATION, AREA, DEPARTMENT -> DUTIES;
                });
        CityName more = city.pick(MORE);
        return new LocalText(
                duty.sv().formatted(unit.name.sv()) + "\n\n" + more.sv(),
                duty.en().formatted(unit.name.en()) + "\n\n" + more.en());
    }

    static LocalText ofForum(City city) {
        return city.pick(FORUM).text();
    }
}
