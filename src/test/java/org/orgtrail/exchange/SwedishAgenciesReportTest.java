package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script of {@code examples} tells of files that contradict themselves or each other. It guesses nothing. */
class SwedishAgenciesReportTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void pythonIsThere() {
        assumeTrue(Script.canRun(), "Skipped: no python3 of version 3.10 or later");
    }

    @Test
    void an_end_before_its_start_is_told_and_left_out() throws IOException {
        Script.Run run = dry("{'Nämnden':" + agency("1990:1", "1990-07-01", "1989-07-01", "1989:7") + "}", "{}", "{}");
        assertThat(run.told("Ends before it starts")).containsExactly("Nämnden; sfs.json: 1990-07-01 to 1989-07-01");
        assertThat(run.output()).contains("1 agencies", "EstablishUnit 2").doesNotContain("CloseUnit");
    }

    @Test
    void replacing_a_name_that_nobody_bears_is_told() throws IOException {
        Script.Run run =
                dry("{'Nämnden':" + agency("1990:1", "1990-07-01", null, null, "Ingen alls") + "}", "{}", "{}");
        assertThat(run.told("Replaces a name that no agency bears"))
                .containsExactly("Nämnden (SFS-1990-1); sfs.json: Ingen alls");
    }

    @Test
    void replacing_one_that_goes_on_or_ended_before_is_told_and_it_is_recorded_as_abolished() throws IOException {
        Script.Run run = dry(
                "{'Rådet':" + agency("1985:1", "1985-07-01", "1988-01-01", "1987:9") + ",'Verket':"
                        + agency("1985:2", "1985-07-01", null, null) + ",'Nämnden':"
                        + agency("1990:1", "1990-07-01", null, null, "Rådet", "Verket") + "}",
                "{}",
                "{}");
        assertThat(run.told("Replaces one that doesn't end while it is there"))
                .containsExactly(
                        "Nämnden (SFS-1990-1); sfs.json: 1990-07-01 to today; replaces Rådet (SFS-1985-1), 1985-07-01 to 1988-01-01",
                        "Nämnden (SFS-1990-1); sfs.json: 1990-07-01 to today; replaces Verket (SFS-1985-2), 1985-07-01 to today");
        assertThat(run.output()).contains("\nABOLISHED 1\n");
    }

    @Test
    void a_chain_of_successors_that_leads_back_is_told_and_cut() throws IOException {
        Script.Run run = dry(
                "{'Rådet':" + agency("1985:1", "1985-07-01", "1990-07-01", "1990:1", "Nämnden") + ",'Nämnden':"
                        + agency("1990:1", "1990-07-01", "1995-07-01", "1995:1", "Rådet") + "}",
                "{}",
                "{}");
        assertThat(run.told("Replaces one that doesn't end while it is there"))
                .containsExactly(
                        "Rådet (SFS-1985-1); sfs.json: 1985-07-01 to 1990-07-01; replaces Nämnden (SFS-1990-1), 1990-07-01 to 1995-07-01");
        assertThat(run.output()).contains("\nREPLACED 1, ABOLISHED 1\n", "CloseUnit 2");
    }

    @Test
    void days_and_successors_that_differ_are_told_with_what_each_file_says() throws IOException {
        Script.Run run = dry(
                "{'Rådet':" + agency("1985:1", "1985-07-01", "1990-07-01", "1990:1") + ",'Nämnden':"
                        + agency("1990:1", "1990-07-01", null, null, "Rådet") + ",'Verket':"
                        + agency("1980:1", null, null, null) + "}",
                "{'Rådet':{'id':'Q1','name_en':'Council','start':'1950-01-01T00:00:00Z','end':'1991-01-01T00:00:00Z',"
                        + "'replaced_by':['Verket','Bolaget']}}",
                "{}");
        assertThat(run.told("Starts that differ"))
                .containsExactly("Rådet (SFS-1985-1); sfs.json: 1985-07-01; wd.json: 1950-01-01");
        assertThat(run.told("Ends that differ"))
                .containsExactly("Rådet (SFS-1985-1); sfs.json: 1990-07-01; wd.json: 1991-01-01");
        assertThat(run.told("Successors that differ"))
                .containsExactly("Rådet (SFS-1985-1); sfs.json: Nämnden (SFS-1990-1); wd.json: Bolaget, Verket");
        assertThat(run.output()).contains("3 agencies, 1 of them with an unknown start", "\nREPLACED 1\n");
    }

    @Test
    void a_successor_that_is_not_there_on_the_day_is_told_and_not_recorded() throws IOException {
        Script.Run run = dry(
                "{'Rådet':" + agency("1985:1", "1985-07-01", "1990-07-01", "1990:1") + ",'Nämnden':"
                        + agency("1995:1", "1995-07-01", null, null) + "}",
                "{'Rådet':{'id':'Q1','name_en':'Council','replaced_by':['Nämnden']}}",
                "{}");
        assertThat(run.told("Successors not recorded"))
                .containsExactly(
                        "Rådet (SFS-1985-1); sfs.json: 1985-07-01 to 1990-07-01; wd.json: Nämnden (1995-07-01 to today)");
        assertThat(run.output()).contains("\nABOLISHED 1\n");
    }

    @Test
    void names_in_capitals_fit_and_broken_addresses_and_numbers_are_told() throws IOException {
        Script.Run run = dry(
                "{'Nämnden':" + agency("1990:1", "1990-07-01", null, null) + "}",
                "{}",
                "{'NÄMNDEN':{'org_nr':'','email':'nämnden@@ingenstans','phone':771630000,'website':'www.namnden.example',"
                        + "'group':'Statliga förvaltningsmyndigheter','postal_address':{'address':''},"
                        + "'office_address':{'address':'','postcode':'000 00','city':'STOCKHOLM'}}}");
        assertThat(run.told("Broken e-mail addresses")).containsExactly("NÄMNDEN; scb.json: nämnden@@ingenstans");
        assertThat(run.told("Telephone numbers without")).containsExactly("Nämnden (SFS-1990-1); scb.json: 771630000");
        assertThat(run.output()).contains("PublishContactPoint 2");
    }

    private Script.Run dry(String sfs, String wd, String scb) throws IOException {
        Files.writeString(folder.resolve("sfs.json"), sfs.replace('\'', '"'));
        Files.writeString(folder.resolve("wd.json"), wd.replace('\'', '"'));
        Files.writeString(folder.resolve("scb.json"), scb.replace('\'', '"'));
        Script.Run run = Script.run(folder, "--dry");
        assertThat(run.exit()).as(run.output()).isZero();
        return run;
    }

    private static String agency(
            String statute,
            @Nullable String start,
            @Nullable String end,
            @Nullable String endedBy,
            String... replaces) {
        return "{'sfs':['" + statute + "'],'start':" + text(start) + ",'end':" + text(end) + ",'expired_by':"
                + text(endedBy) + ",'replaces':["
                + String.join(
                        ",",
                        Stream.of(replaces).map(SwedishAgenciesReportTest::text).toList())
                + "]}";
    }

    private static String text(@Nullable String value) {
        return value == null ? "null" : "'" + value + "'";
    }
}
