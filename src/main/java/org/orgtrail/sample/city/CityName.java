package org.orgtrail.sample.city;

import java.util.List;
import org.orgtrail.shared.LocalText;

/** A name in the sample city, in both languages, that others can be composed of. */
record CityName(String sv, String en) {

    private static final String AND_SV = " och ";
    private static final String AND_EN = " and ";
    private static final List<CityName> NORTH_AND_SOUTH =
            List.of(new CityName("Norr", "North"), new CityName("Söder", "South"));
    private static final List<CityName> NUMBERS = List.of(new CityName("1", "1"), new CityName("2", "2"));

    LocalText text() {
        return new LocalText(sv, en);
    }

    /** <i>Bibliotek</i> and <i>Norr</i>: <i>Bibliotek Norr</i>. */
    CityName with(CityName more) {
        return new CityName(sv + " " + more.sv, en + " " + more.en);
    }

    /** The administration or committee that is called by this: <i>Kultur</i> and <i>förvaltningen</i>. */
    CityName compound(String second, String secondEn) {
        return new CityName(sv + second, en + " " + secondEn);
    }

    /** <i>Bibliotek</i> and <i>Museer</i>: <i>Bibliotek och museer</i>. Where one is a pair already, its own name goes on. */
    CityName and(CityName other) {
        return isPair() || other.isPair()
                ? this
                : new CityName(sv + AND_SV + lowered(other.sv), en + AND_EN + other.en);
    }

    /** What is left when the unit of this name is divided in two. */
    List<CityName> halves() {
        return isPair()
                ? List.of(
                        new CityName(before(sv, AND_SV), before(en, AND_EN)),
                        new CityName(raised(after(sv, AND_SV)), after(en, AND_EN)))
                : (sv.contains(" ") ? NUMBERS : NORTH_AND_SOUTH)
                        .stream().map(this::with).toList();
    }

    /** In the middle of a sentence. */
    CityName lowered() {
        return new CityName(lowered(sv), lowered(en));
    }

    boolean isPair() {
        return sv.contains(AND_SV) && en.contains(AND_EN);
    }

    private static String before(String text, String and) {
        return text.substring(0, text.indexOf(and));
    }

    private static String after(String text, String and) {
        return text.substring(text.indexOf(and) + and.length());
    }

    private static String lowered(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String raised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
