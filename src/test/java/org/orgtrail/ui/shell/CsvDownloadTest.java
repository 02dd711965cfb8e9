package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvDownloadTest {

    @Test
    void values_are_quoted_and_none_is_a_formula() {
        assertThat(CsvDownload.line(List.of("Ett \"namn\", två", "", "rad\nrad")))
                .isEqualTo("\"Ett \"\"namn\"\", två\",\"\",\"rad\nrad\"\r\n");
        assertThat(CsvDownload.line(List.of("=1+1", "+46", "-x", "@y", "2015-01-01")))
                .isEqualTo("\"'=1+1\",\"'+46\",\"'-x\",\"'@y\",\"2015-01-01\"\r\n");
    }
}
