package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.orgtrail.organisation.command.ThingCommand;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/** Given events, when a command, then events: or the rules it breaks, or nothing. One step id stands for all that are made. */
abstract class CommandScenario {

    static final LocalDate START = LocalDate.of(2012, 1, 1);
    static final LocalDate LATER = LocalDate.of(2015, 1, 1);
    /** Long before anybody kept a register. */
    static final LocalDate LONG_AGO = LocalDate.of(1621, 6, 4);
    /** What nobody who records today will live to see: a plan all the same. */
    static final LocalDate FAR_AHEAD = LocalDate.of(2190, 1, 1);

    static final LocalDate TOO_EARLY = LocalDate.of(1499, 12, 31);
    static final LocalDate TOO_LATE = LocalDate.of(2201, 1, 1);
    static final StepId STEP = StepId.next();
    static final StepId RETRACTION = StepId.next();

    private final AggregateTestFixture<Thing> things = new AggregateTestFixture<>(Thing.class);

    {
        things.setReportIllegalStateChange(false); // it looks for a thing of which nothing was recorded, and warns
    }

    private final List<OrganisationEvent> history = new ArrayList<>();

    /** What has happened to the thing. */
    void given(OrganisationEvent... events) {
        history.addAll(List.of(events));
    }

    void then_happens(ThingCommand command, OrganisationEvent... events) {
        when(command).expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    void then_nothing_changes(ThingCommand command) {
        ResultValidator<Thing> result = when(command);
        result.expectResultMessagePayload(Verdict.NOTHING).expectNoEvents();
    }

    /** The command breaks just these rules, each written {@code code@field}, and nothing happens. */
    void then_refused(ThingCommand command, String... rules) {
        when(command).expectNoEvents().expectResultMessagePayloadMatching(new RulesBroken(List.of(rules)));
    }

    private ResultValidator<Thing> when(ThingCommand command) {
        return things.given(history.stream().map(Object.class::cast).toList())
                .when(new Task(command.thing().text(), command, STEP, RETRACTION));
    }

    /** The thing's first step, {@link #STEP} from {@link #START}, is taken back in one attribute. */
    static StepRetracted takenBack(ThingId thing, Attribute<?> attribute) {
        return new StepRetracted(thing, StepId.next(), STEP, List.of(attribute.key()), null, START);
    }

    static LocalText sv(String text) {
        return LocalText.sv(text);
    }

    static LocalText tooLong() {
        return sv("x".repeat(201));
    }

    private static final class RulesBroken extends TypeSafeMatcher<Verdict> {

        private final List<String> expected;

        RulesBroken(List<String> expected) {
            this.expected = expected;
        }

        @Override
        protected boolean matchesSafely(Verdict verdict) {
            return rules(verdict).equals(expected);
        }

        @Override
        protected void describeMismatchSafely(Verdict verdict, Description mismatch) {
            mismatch.appendText("broke ").appendValue(rules(verdict));
        }

        @Override
        public void describeTo(Description description) {
            description.appendText("a verdict that breaks ").appendValue(expected);
        }

        private static List<String> rules(Verdict verdict) {
            return verdict.violations().stream().map(RulesBroken::name).toList();
        }

        private static String name(RuleViolation broken) {
            return broken.code() + broken.field().map(field -> "@" + field).orElse("");
        }
    }
}
