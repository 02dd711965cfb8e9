package org.orgtrail.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application. All such classes share one application, started once; each class gets an empty database
 * of its own. Add nothing that would make Spring start another one ({@code @MockitoBean}, {@code @TestPropertySource}).
 * The address is on a random port: {@code @LocalServerPort int port}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "orgtrail.sample=none",
            "orgtrail.first-account=none",
            "orgtrail.database.require-durable=false",
            "orgtrail.api.token=" + OrgtrailTest.API_TOKEN
        })
@ContextConfiguration(initializers = TestApplication.WithTestDatabase.class)
@Import(TestApplication.class)
@ExtendWith(FreshDatabase.class)
public @interface OrgtrailTest {

    /** Opens the API for writing. */
    String API_TOKEN = "0123456789-0123456789-0123456789-";
}
