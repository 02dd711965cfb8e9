package org.orgtrail;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Who may use whom. One package is one feature or one face; its root is its API, {@code internal} is closed.
 *
 * <table>
 * <tr><th>package</th><th>may use</th><th>never</th></tr>
 * <tr><td>{@code shared}</td><td>JDK, Jackson annotations, JSpecify</td><td>anything of ours</td></tr>
 * <tr><td>{@code organisation.event}</td><td>{@code shared}</td><td>commands, model, Spring, JPA</td></tr>
 * <tr><td>{@code organisation}</td><td>{@code shared}</td><td>read features, faces</td></tr>
 * <tr><td>{@code directory}</td><td>{@code shared}, {@code organisation.event}</td><td>the write model, faces</td></tr>
 * <tr><td>{@code history}</td><td>the same and {@code directory}'s queries (names as of a date)</td><td></td></tr>
 * <tr><td>{@code access}</td><td>{@code shared}, {@code organisation.event}; implements ports</td>
 *     <td>read features' {@code internal}</td></tr>
 * <tr><td>{@code ui}, a face</td><td>every feature's API, {@code organisation.command}; passes events on, builds none</td>
 *     <td>gateways, entities, repositories, any {@code internal}, another face</td></tr>
 * <tr><td>{@code exchange}, a face</td><td>as {@code ui}</td><td>as for {@code ui}</td></tr>
 * <tr><td>{@code sample}, a face</td><td>{@code organisation}'s and {@code directory}'s API, {@code organisation.command},
 *     {@code shared}</td>
 *     <td>as for {@code ui}</td></tr>
 * <tr><td>{@code platform}</td><td>{@code shared}, frameworks; implements ports</td><td>being imported</td></tr>
 * </table>
 *
 * A package that is not in {@link #MAY_USE} makes a test fail, so that none comes without its row. No rule is content with
 * finding nothing to check.
 */
class ArchitectureTest {

    private static final String ROOT = "org.orgtrail.";

    /** Of our own packages, besides itself. Two dots: sub-packages too. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.of(
            "shared", List.of(),
            "organisation", List.of("shared"),
            "directory", List.of("shared", "organisation.event"),
            "history", List.of("shared", "organisation.event", "directory"),
            "access", List.of("shared", "organisation.event"),
            "platform", List.of("shared"),
            "sample", List.of("shared", "organisation", "organisation.command", "directory"),
            "exchange",
                    List.of(
                            "shared",
                            "organisation",
                            "organisation.command",
                            "organisation.event",
                            "directory",
                            "history",
                            "access"),
            "ui",
                    List.of(
                            "shared",
                            "organisation",
                            "organisation.command",
                            "organisation.event",
                            "directory",
                            "history",
                            "access")));

    private static final List<String> FEATURES = List.of("organisation", "directory", "history", "access");
    private static final List<String> FACES = List.of("ui", "exchange", "sample");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.orgtrail");

    @Test
    void every_package_has_its_row_in_the_table() {
        Set<String> packages = OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toSet());
        assertThat(packages).isEqualTo(MAY_USE.keySet());
    }

    @Test
    void each_package_uses_only_what_the_table_allows() {
        MAY_USE.forEach((name, others) -> {
            String[] allowed = Stream.concat(Stream.of(name + ".."), others.stream())
                    .map(ROOT::concat)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage("org.orgtrail..").or(resideInAnyPackage(allowed)))
                    .as(name + " uses of ours only itself and " + others)
                    .allowEmptyShould(false)
                    .check(OURS);
        });
    }

    @Test
    void packages_do_not_use_each_other_in_a_circle() {
        slices().matching("org.orgtrail.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void spring_modulith_finds_the_same_modules_sound() {
        ApplicationModules modules = ApplicationModules.of(OrgtrailApplication.class);
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
        modules.verify();
    }

    @Test
    void the_application_alone_stands_in_the_root() {
        classes()
                .that()
                .resideInAPackage("org.orgtrail")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .be(OrgtrailApplication.class)
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void the_internals_of_a_feature_are_used_by_itself_alone() {
        for (String feature : FEATURES) {
            classes()
                    .that()
                    .resideInAPackage(ROOT + feature + ".internal..")
                    .should()
                    .onlyHaveDependentClassesThat(resideInAPackage(ROOT + feature + ".."))
                    .allowEmptyShould(false)
                    .check(OURS);
        }
    }

    /** The loader knows the city, the city what the reference area has of it, and the area neither. */
    @Test
    void the_packages_of_the_sample_know_each_other_one_way() {
        Map.of(
                        "sample.area", List.of(ROOT + "sample.city..", ROOT + "sample"),
                        "sample.city", List.of(ROOT + "sample"))
                .forEach((name, above) -> noClasses()
                        .that()
                        .resideInAPackage(ROOT + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above.toArray(String[]::new))
                        .allowEmptyShould(false)
                        .check(OURS));
    }

    @Test
    void nobody_imports_the_platform() {
        classes()
                .that()
                .resideInAPackage("org.orgtrail.platform..")
                .should()
                .onlyHaveDependentClassesThat(resideInAPackage("org.orgtrail.platform.."))
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void the_vocabulary_knows_no_framework_but_annotations() {
        classes()
                .that()
                .resideInAPackage("org.orgtrail.shared")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.orgtrail.shared",
                        "com.fasterxml.jackson.annotation",
                        "org.jspecify.annotations"))
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void an_event_knows_no_framework_but_annotations() {
        classes()
                .that()
                .resideInAPackage("org.orgtrail.organisation.event")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.orgtrail.shared",
                                "org.orgtrail.organisation.event",
                                "com.fasterxml.jackson.annotation",
                                "org.jspecify.annotations")
                        .or(DescribedPredicate.describe("@Revision", type -> type.isEquivalentTo(Revision.class))))
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void a_command_knows_no_framework_and_no_event() {
        classes()
                .that()
                .resideInAPackage("org.orgtrail.organisation.command")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.orgtrail.shared",
                        "org.orgtrail.organisation.command",
                        "org.jspecify.annotations"))
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void a_face_goes_to_no_database_and_no_gateway() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        FACES.stream().map(face -> ROOT + face + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.axonframework..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "org.springframework.data..",
                        "org.springframework.jdbc..",
                        "java.sql..",
                        "javax.sql..")
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void a_screen_and_the_api_pass_events_on_and_build_none() {
        noClasses()
                .that()
                .resideInAnyPackage("org.orgtrail.ui..", "org.orgtrail.exchange..")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "an event is built",
                        (JavaConstructorCall call) ->
                                call.getTargetOwner().getPackageName().equals("org.orgtrail.organisation.event")))
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void the_log_is_read_by_no_screen_and_commands_are_sent_by_the_write_side_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.orgtrail.organisation.internal..", "org.orgtrail.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework.commandhandling..", "org.axonframework.modelling..")
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void an_event_is_a_record_with_a_revision_in_a_file_of_its_own() {
        classes()
                .that()
                .resideInAPackage("org.orgtrail.organisation.event")
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(Revision.class)
                .andShould()
                .beTopLevelClasses()
                .andShould(standInAFileOfTheirOwn())
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void a_command_is_a_record_in_a_file_of_its_own() {
        classes()
                .that()
                .resideInAPackage("org.orgtrail.organisation.command")
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beTopLevelClasses()
                .andShould(standInAFileOfTheirOwn())
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void what_stands_in_the_root_of_a_feature_is_its_api() {
        classes()
                .that()
                .resideInAnyPackage(FEATURES.stream().map(ROOT::concat).toArray(String[]::new))
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .bePublic()
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void all_else_of_a_feature_is_internal() {
        String[] open = Stream.concat(FEATURES.stream(), Stream.of("organisation.event", "organisation.command"))
                .map(ROOT::concat)
                .toArray(String[]::new);
        classes()
                .that(resideInAnyPackage(
                        FEATURES.stream().map(f -> ROOT + f + "..").toArray(String[]::new)))
                .and(not(resideInAnyPackage(open)))
                .should()
                .resideInAPackage("..internal..")
                .allowEmptyShould(false)
                .check(OURS);
    }

    /** What day it is comes from the clock that the application was given, so that a test can set it. */
    @Test
    void nobody_asks_the_time_but_of_a_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(
                        "org.orgtrail.platform.database.DataFolder") // notes when it started, before any clock
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the time is asked without a clock", ArchitectureTest::asksTheTimeWithoutAClock))
                .allowEmptyShould(false)
                .check(OURS);
    }

    /** The command {@code reset-password} runs without the rest of the application, and so without its clock. */
    @Test
    void the_application_has_one_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.orgtrail.platform.ClockConfiguration")
                .and()
                .doNotHaveFullyQualifiedName("org.orgtrail.access.internal.PasswordResetWiring")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a clock is made",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getTarget().resolveMember().stream()
                                        .anyMatch(
                                                method -> method.getModifiers().contains(JavaModifier.STATIC))))
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void the_write_side_never_asks_the_time() {
        noClasses()
                .that()
                .resideInAPackage("org.orgtrail.organisation..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .allowEmptyShould(false)
                .check(OURS);
    }

    /** An id holds the millisecond it was made in, which no rule and no reader looks at. */
    @Test
    void the_system_s_milliseconds_are_for_ids_alone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.orgtrail.shared.Uuids")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void dates_are_those_of_java_time() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void what_a_class_needs_is_given_to_its_constructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(false).check(OURS);
    }

    @Test
    void only_the_notices_at_start_are_printed() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.orgtrail.platform.StartupConsole")
                .and()
                .doNotBelongToAnyOf(OrgtrailApplication.class) // hands the stream to the command reset-password
                .should()
                .accessTargetWhere(DescribedPredicate.<com.tngtech.archunit.core.domain.JavaAccess<?>>describe(
                        "a standard stream is used",
                        access -> access.getTarget().getOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err")
                                        .contains(access.getTarget().getName())))
                .allowEmptyShould(false)
                .check(OURS);
    }

    /** One of these and Vaadin's build wants Node and an npm install. */
    @Test
    void the_stock_front_end_is_kept() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "com\\.vaadin\\.flow\\.(component\\.dependency\\.(JsModule|NpmPackage|CssImport)|theme\\.Theme)(\\$Container)?")
                .allowEmptyShould(false)
                .check(OURS);
    }

    private static boolean asksTheTimeWithoutAClock(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> standInAFileOfTheirOwn() {
        return new ArchCondition<>("stand in a file of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String file =
                        type.getSource().flatMap(source -> source.getFileName()).orElse("nowhere");
                boolean own = file.equals(type.getSimpleName() + ".java");
                events.add(new SimpleConditionEvent(type, own, type.getName() + " stands in " + file));
            }
        };
    }
}
