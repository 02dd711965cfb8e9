package org.orgtrail.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactListTest {

    @ParameterizedTest
    @CsvSource({
        "031-390 06 03, 0313900603",
        "+46 (0)31-390 06 03, +46313900603",
        "+46(0)31 390 06 03, +46313900603",
        "0046 (0) 31 390 06 03, 0046313900603",
        "(0)31-390 06 03, 0313900603",
        "(031) 390 06 03, 0313900603"
    })
    void a_number_is_dialled_without_the_zero_that_no_one_dials_from_abroad(String written, String dialled) {
        assertThat(ContactList.dialled(written)).isEqualTo(dialled);
    }
}
