package org.orgtrail.access;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orgtrail.access.internal.PasswordReset;
import org.orgtrail.access.internal.PasswordResetWiring;
import org.orgtrail.shared.Texts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code reset-password <user name>}: gives an account a new random password, for whoever runs the application
 * where a password is lost. It works beside a running application as well as without one, and starts the database at most.
 */
public final class ResetPassword {

    /** The word that the command begins with. */
    public static final String NAME = "reset-password";

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private ResetPassword() {}

    /**
     * Does what the command line says.
     *
     * @param arguments what follows {@link #NAME}: the user name, and options as the application takes them
     * @return the exit code: 0 where the password was reset
     */
    public static int run(List<String> arguments, PrintStream out) {
        List<String> names =
                arguments.stream().filter(it -> !it.startsWith("--")).toList();
        if (names.size() != 1) {
            out.println(Texts.of(Locale.getDefault(), "start.reset-how"));
            return MISUSED;
        }
        List<String> options = new ArrayList<>(
                arguments.stream().filter(it -> it.startsWith("--")).toList());
        options.addAll(List.of("--orgtrail.database.join=true", "--orgtrail.first-account=none"));
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(PasswordResetWiring.class)
                .web(WebApplicationType.NONE)
                .run(options.toArray(String[]::new))) {
            PasswordReset.Result result = context.getBean(PasswordReset.class).of(names.getFirst());
            result.lines().forEach(out::println);
            return result.done() ? 0 : MISUSED;
        } catch (RuntimeException alreadyTold) {
            // Spring has said on the console why it could not start.
            return FAILED;
        }
    }
}
