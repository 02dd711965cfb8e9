package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import org.orgtrail.history.CsvTable;

/** A link to a {@link CsvTable}, which is asked for and written when somebody follows it. */
public final class CsvDownload extends Anchor {

    /** What writes the file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** @param name the file's, without its ending */
    public CsvDownload(String name, Writing file, Visit visit) {
        super(
                (DownloadHandler) event -> {
                    event.setFileName(name + ".csv");
                    event.setContentType(CsvTable.MEDIA_TYPE + ";charset=utf-8");
                    file.to(event.getOutputStream());
                },
                AttachmentType.DOWNLOAD,
                visit.text("csv.download"));
        addClassNames("pill", "csv");
    }
}
