package org.orgtrail.shared;

import java.util.List;

/** What a part of the application has to tell whoever starts it, printed when it is ready. */
public interface StartupNotice {

    /** The lines to print, in order; none where there is nothing to say. */
    List<String> lines();
}
