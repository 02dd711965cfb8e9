package org.orgtrail.sample;

import java.util.List;
import org.orgtrail.shared.LocalText;

/** The longer texts of the sample city. */
final class CityTexts {

    private static final List<CityName> DUTIES = List.of(
            new CityName(
                    "%s ansvarar för det dagliga arbetet och för att staden får ut mer av det varje år.",
                    "%s is responsible for the daily work, and for the city to get more out of it every year."),
            new CityName(
                    "%s planerar, beställer och följer upp det som staden har lovat sina invånare.",
                    "%s plans, orders and follows up what the city has promised its residents."),
            new CityName(
                    "%s ger råd och stöd åt stadens verksamheter och håller samman det gemensamma arbetet.",
                    "%s advises and supports the city’s services, and keeps the common work together."),
            new CityName(
                    "Hit till %s vänder sig invånare, föreningar och företag med frågor och ansökningar.",
                    "Residents, associations and businesses turn to %s with their questions and applications."));

    private static final List<CityName> MORE = List.of(
            new CityName(
                    "Arbetet sker nära stadsdelarna och tillsammans med civilsamhället.",
                    "The work is done close to the districts and together with civil society."),
            new CityName(
                    "Varje höst redovisas resultaten för nämnden.",
                    "The results are reported to the committee every autumn."),
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

    /** What a unit is there for; the one given is not said again. */
    static LocalText ofUnit(City city, CityName name) {
        CityName duty = city.pick(DUTIES);
        CityName more = city.pick(MORE);
        return new LocalText(
                duty.sv().formatted(name.sv()) + "\n\n" + more.sv(),
                duty.en().formatted(name.en()) + "\n\n" + more.en());
    }

    static LocalText ofForum(City city) {
        return city.pick(FORUM).text();
    }
}
