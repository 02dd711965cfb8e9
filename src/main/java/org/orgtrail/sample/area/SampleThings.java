package org.orgtrail.sample.area;

import static org.orgtrail.sample.area.SampleCommands.forum;
import static org.orgtrail.sample.area.SampleCommands.person;
import static org.orgtrail.sample.area.SampleCommands.post;
import static org.orgtrail.sample.area.SampleCommands.unit;

import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.UnitId;

/** Who and what the sample is about. */
public final class SampleThings {

    public static final UnitId CITY = unit("GBG");
    public static final UnitId OFFICE = unit("SLK");
    static final UnitId BUSINESS = unit("SLK-NU");
    static final UnitId AREA = unit("SLK-KOM");
    static final UnitId DEPARTMENT = unit("SLK-KOM-K");
    static final UnitId INTERNATIONAL = unit("SLK-INT");
    static final UnitId RELATIONS = unit("SLK-IR");
    static final UnitId EU_OFFICE = unit("SLK-EU");

    static final PostId AREA_HEAD = post("SLK-KOM");
    static final PostId DEPARTMENT_HEAD = post("SLK-KOM-K");
    static final PostId INTERNATIONAL_HEAD = post("SLK-INT");

    static final PostId RELATIONS_HEAD = post("SLK-IR");
    static final PostId EU_HEAD = post("SLK-EU");

    static final PersonId AHLUND = person("Per Åhlund");
    static final PersonId ENVIK = person("Lars Envik");
    static final PersonId MELAND = person("Hanna Meland");
    static final PersonId BJORKMAN = person("Gun Björkman");

    static final ForumId YOUTH_COUNCIL = forum("Ungdomsfullmäktige");
    static final ForumId STUDENT_FORUM = forum("Studentforum");

    private SampleThings() {}
}
