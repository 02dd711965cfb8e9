package org.orgtrail.shared;

import java.util.List;

/**
 * Port: what whoever starts the application has to read, such as how to sign in for the first time. Asked once, when the
 * application is ready, and printed to the console as its last lines, below the address; never written to a log.
 */
public interface StartupNotice {

    /** Lines without line breaks; none where there is nothing to say. */
    List<String> lines();
}
