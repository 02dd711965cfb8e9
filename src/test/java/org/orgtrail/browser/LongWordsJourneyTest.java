package org.orgtrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.browser.Administrator.button;
import static org.orgtrail.browser.Administrator.in;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** Names, reasons and diary numbers without a blank, as long as they may be, stay on the page. */
@BrowserTest
class LongWordsJourneyTest extends Journey {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String LONG = "w".repeat(198);

    private static final List<String> ADDRESSES = List.of(
            "unit/WIDE",
            "unit/WIDE-1",
            "unit/WIDE-1?sources=true",
            "unit/WIDE/history?subtree=true",
            "unit/WIDE/history?subtree=true&order=recorded",
            "chart?under=WIDE",
            "chart?under=WIDE&as=table",
            "vacancies?under=WIDE",
            "changes?under=WIDE",
            "compare?from=2026-11-23&to=2026-11-24&under=WIDE",
            "compare?from=2026-11-23&to=2026-11-24&under=WIDE&as=tree",
            "search?q=" + LONG);

    @Test
    void no_page_and_no_preview_scrolls_sideways() {
        UnitId unit = UnitId.next();
        UnitId under = UnitId.next();
        travel((page, password) -> {
            given(
                    "r".repeat(500),
                    new Decision("D".repeat(100), DAY, "b".repeat(200), null),
                    new EstablishUnit(
                            unit,
                            new UnitCode("WIDE"),
                            LocalText.sv("Prov"),
                            UnitType.DEPARTMENT,
                            null,
                            DAY.minusYears(1)),
                    new EstablishUnit(
                            under,
                            new UnitCode("WIDE-1"),
                            LocalText.sv("Kort"),
                            UnitType.DEPARTMENT,
                            unit,
                            DAY.minusYears(1)),
                    new EstablishPost(PostId.next(), under, LocalText.sv(LONG), PostRole.HEAD, DAY),
                    new RenameUnit(under, LocalText.sv(LONG), DAY));
            List<String> problems = new ArrayList<>();
            for (int width : new int[] {1360, 700, 320}) {
                page.setViewportSize(width, 800);
                for (String address : ADDRESSES) {
                    page.navigate(address(address));
                    assertThat(heading(page)).isAttached();
                    Flaws.tooWide(page)
                            .ifPresent(wide -> problems.add(address.replace(LONG, "…") + " at " + width + ": " + wide));
                }
            }
            Administrator.signIn(page, address(""), password);
            page.navigate(address("record?what=change&thing=" + under));
            page.getByRole(AriaRole.BUTTON, button("Byt namn")).click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Namn", new Locator.GetByLabelOptions().setExact(true))
                    .fill("v".repeat(198));
            dialog.getByRole(AriaRole.BUTTON, in("Förhandsgranska")).press("Enter");
            assertThat(dialog.locator(".preview")).containsText("byter namn");
            if ((boolean) dialog.locator(".preview").evaluate("""
                    it => it.getBoundingClientRect().right > document.documentElement.clientWidth
                        || it.scrollWidth > it.clientWidth""")) {
                problems.add("the preview at 320");
            }
            assertThat(problems).isEmpty();
        });
    }
}
