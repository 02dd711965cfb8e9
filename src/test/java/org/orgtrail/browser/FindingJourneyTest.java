package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody finds their way: by typing a name, and by going back and forth in time. By the keyboard alone where not said otherwise. */
@BrowserTest
class FindingJourneyTest extends Journey {

    @Test
    void a_person_is_found_by_a_misspelled_name_and_the_keyboard_alone() {
        travel(page -> {
            page.navigate(address("unit/SLK-KOM?on=2020-06-01"));
            assertThat(heading(page)).containsText("Kommunikation");

            page.keyboard().press("Control+k");
            Locator field = page.getByRole(AriaRole.COMBOBOX);
            assertThat(field).isFocused();
            page.keyboard().type("hana meland");
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Hanna Meland");
            assertThat(field).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("orgtrail-search [role=status]")).containsText("person");
            Screenshots.ofScreen(page, "search-alike");

            page.keyboard().press("Escape");
            assertThat(field).hasAttribute("aria-expanded", "false");
            assertThat(page.locator(".search-popup")).isHidden();
            page.keyboard().press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "search-option-0");
            page.keyboard().press("ArrowUp");
            assertThat(field).not().hasAttribute("aria-activedescendant", "search-option-0");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("Hanna Meland");
            assertThat(page).hasURL(Pattern.compile(".*/person/person-.*on=2020-06-01"));
            assertThat(field).hasValue("");

            field.focus();
            page.keyboard().type("kommunikation/");
            assertThat(field).hasValue("kommunikation/");
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Kommunikation");
            Screenshots.ofScreen(page, "search");
            page.keyboard().press("Enter");
            assertThat(heading(page)).containsText("Sök: kommunikation");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=.*on=2020-06-01"));
            assertThat(page.locator(".search-popup")).isHidden();
            Screenshots.ofPage(page, "search-page");
            page.setViewportSize(390, 844);
            Screenshots.ofPage(page, "search-page-phone");
            field.clear();
            field.pressSequentially("kom");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            Screenshots.ofScreen(page, "search-phone");
        });
    }

    @Test
    void one_goes_through_time_and_the_way_back_is_one_step() {
        travel(page -> {
            page.navigate(address("unit/SLK-KOM"));
            assertThat(heading(page)).containsText("Kommunikation");
            Locator slider = page.getByRole(AriaRole.SLIDER);

            slider.focus();
            for (String day : List.of("2025", "2024", "2023")) {
                page.keyboard().press("PageDown");
                assertThat(page).hasURL(Pattern.compile(".*on=" + day + "-11-24"));
                assertThat(slider).hasAttribute("aria-valuetext", "24 november " + day);
            }
            assertThat(page.locator(".as-of .tag").first()).hasText("dåtid");
            assertThat(slider).isFocused();
            page.keyboard().press("Home");
            assertThat(page).hasURL(Pattern.compile(".*on=2012-01-01"));
            page.keyboard().press("ArrowRight");
            assertThat(page).hasURL(Pattern.compile(".*on=201[2-6]-(?!01-01).*"));
            Screenshots.ofPage(page, "scrubber-past");
            page.keyboard().press("End");
            assertThat(page.locator(".as-of .tag").first()).hasText("framtid");
            Screenshots.ofPage(page, "scrubber-future");
            page.goBack();
            assertThat(page).hasURL(address("unit/SLK-KOM"));
            assertThat(page.locator(".as-of .tag").first()).hasText("i dag");

            int today = Integer.parseInt(slider.inputValue());
            drag(page, slider);
            LocalDate day = LocalDate.of(2026, 11, 24).plusDays(Integer.parseInt(slider.inputValue()) - today);
            String dragged = address("unit/SLK-KOM?on=" + day);
            assertThat(page).hasURL(dragged);
            assertThat(day).isBetween(LocalDate.of(2015, 1, 1), LocalDate.of(2023, 1, 1));
            page.getByRole(AriaRole.BUTTON, named("Till nästa dag med en ändring"))
                    .click();
            assertThat(page).not().hasURL(dragged);
            page.goBack();
            assertThat(page).hasURL(dragged);
            page.goBack();
            assertThat(page).hasURL(address("unit/SLK-KOM"));

            page.setViewportSize(320, 800);
            Screenshots.ofPage(page, "scrubber-phone");
            assertThat(slider).isVisible();
        });
    }

    @Test
    void however_fast_the_hand_is_the_page_and_its_address_end_on_the_last_day() {
        travel(page -> {
            page.navigate(address("unit/SLK-KOM"));
            assertThat(heading(page)).containsText("Kommunikation");
            Locator slider = page.getByRole(AriaRole.SLIDER);
            slider.focus();
            for (int repeated = 0; repeated < 12; repeated++) {
                page.keyboard().press("ArrowLeft");
                page.keyboard().press("PageDown");
            }
            page.keyboard().press("Home");
            assertThat(page).hasURL(address("unit/SLK-KOM?on=2012-01-01"));
            drag(page, slider);
            assertThat(page).not().hasURL(address("unit/SLK-KOM?on=2012-01-01"));
            page.keyboard().press("End");
            page.keyboard().press("Home");
            assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("1 januari 2012.*"));
            assertThat(slider).hasValue("0");
            page.getByRole(AriaRole.LINK, named("Ändringar")).first().click();
            assertThat(page).hasURL(address("changes?on=2012-01-01"));
        });
    }

    /** By the mouse, from where it stands to the middle of the line, in many small moves. */
    private static void drag(Page page, Locator slider) {
        BoundingBox box = slider.boundingBox();
        double share = Double.parseDouble(slider.inputValue()) / Double.parseDouble(slider.getAttribute("max"));
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + 10 + share * (box.width - 20), y);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2, y, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(25));
        page.mouse().up();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void who_types_on_means_what_is_typed_and_not_what_was_marked_before() {
        travel(page -> {
            page.navigate(address("unit/SLK-KOM"));
            Locator field = page.getByRole(AriaRole.COMBOBOX);
            field.pressSequentially("komm");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "search-option-0");
            // As fast as a hand that does not wait for the answer.
            field.evaluate("it => { it.value = 'hanna'; it.dispatchEvent(new Event('input', {bubbles: true}));"
                    + " it.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true})); }");
            assertThat(heading(page)).containsText("Sök: hanna");
        });
    }
}
