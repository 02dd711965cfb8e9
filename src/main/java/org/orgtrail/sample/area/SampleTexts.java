package org.orgtrail.sample.area;

import org.orgtrail.shared.LocalText;

/** The longer texts of the sample, in both languages. */
final class SampleTexts {

    private static final String AREA_FIRST_SV =
            "Område kommunikation stödjer kommunstyrelsens ledning och samordning genom att kommunikativt stödja "
                    + "ledningsprocesserna och utveckla stadens gemensamma kommunikation.";
    private static final String AREA_FIRST_EN =
            "The area supports the leadership and co-ordination of the city executive board: it gives the leading "
                    + "processes its support in communicating, and develops the communication that the city has in common.";

    /** The area's text as it was written at first: one paragraph. */
    static final LocalText AREA_AT_FIRST = new LocalText(AREA_FIRST_SV, AREA_FIRST_EN);

    /** The area's text since 2016: a second paragraph is added. */
    static final LocalText AREA = new LocalText(
            AREA_FIRST_SV
                    + "\n\nOmrådet ansvarar för stadens interna och externa kommunikation, inklusive stadens nättidning. "
                    + "Här ingår även stöd till kommunstyrelsen i internationellt samarbete, digitalisering, "
                    + "demokratifrågor samt ungdomsråd och studentforum.",
            AREA_FIRST_EN
                    + "\n\nThe area is responsible for what the city says to its staff and to everybody else, its online "
                    + "newspaper included. It also supports the board in international co-operation, digitalisation, "
                    + "questions of democracy, and the youth council and student forum.");

    static final LocalText DEPARTMENT = new LocalText(
            "Kommunikationsavdelningen stödjer kommunstyrelsens ledning och samordning och utvecklar stadens gemensamma "
                    + "kommunikation, internt och externt.",
            "The communications department supports the leadership and co-ordination of the city executive board and "
                    + "develops the communication that the city has in common, within it and with others.");

    static final LocalText INTERNATIONAL = new LocalText(
            "Internationella avdelningen ser till att staden drar nytta av internationellt samarbete. Viktiga plattformar "
                    + "är partnerstäder och internationella organisationer, bevakning gentemot EU och nordiska vänorter.",
            "The international department sees to it that the city benefits from international co-operation. It works "
                    + "through partner cities and international organisations, by following the EU, and with Nordic twin "
                    + "towns.");

    static final LocalText YOUTH_COUNCIL = new LocalText(
            "Här träffas ungdomar mellan 12 och 17 år från alla stadsdelar och diskuterar frågor som rör unga i staden. "
                    + "Genom ungdomsfullmäktige kan de påverka nämnder, styrelser, bolag och förvaltningar.",
            "Young people of 12 to 17 from every part of the city meet here and discuss what matters to the young. "
                    + "Through the council they can influence committees, boards, companies and administrations.");

    static final LocalText STUDENT_FORUM = new LocalText(
            "Ett inflytandeforum där studenter möter politiker för att utveckla staden som studentstad. Även högskolor "
                    + "och näringsliv är representerade.",
            "A forum in which students meet politicians to make the city a better place to study in. Universities and "
                    + "businesses are represented too.");

    private SampleTexts() {}
}
