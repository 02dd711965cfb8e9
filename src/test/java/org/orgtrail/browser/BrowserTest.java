package org.orgtrail.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orgtrail.testing.OrgtrailTest;

/**
 * A test of the whole application in a headless Chromium. Without one it is skipped, and says so; where the environment
 * variable {@code ORGTRAIL_BROWSER} is {@code required} it fails instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumFound.class)
@OrgtrailTest
@interface BrowserTest {}
