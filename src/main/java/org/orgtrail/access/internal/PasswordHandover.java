package org.orgtrail.access.internal;

import java.io.Console;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.orgtrail.access.NewPassword;
import org.orgtrail.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells whoever runs the application a new password: on the terminal, where there is one, and otherwise in a file of theirs,
 * since what is printed then ends up in logs.
 */
@Component
class PasswordHandover {

    private final PasswordNote note;
    private final BooleanSupplier terminal;

    @Autowired
    PasswordHandover(PasswordNote note) {
        this(note, PasswordHandover::onATerminal);
    }

    PasswordHandover(PasswordNote note, BooleanSupplier terminal) {
        this.note = note;
        this.terminal = terminal;
    }

    /** The lines to print. They hold the password only where a person is reading them. */
    List<String> tell(NewPassword password) {
        Locale reader = Locale.getDefault();
        if (terminal.getAsBoolean()) {
            note.discard(password.userName());
            return List.of(
                    Texts.of(reader, "start.sign-in", password.userName(), password.password()),
                    Texts.of(reader, "start.change-it"));
        }
        return List.of(
                Texts.of(reader, "start.sign-in-file", password.userName(), note.write(password)),
                Texts.of(reader, "start.change-it"));
    }

    /** The lines to print while an account still has the password that it was given. */
    List<String> remind(String userName) {
        Locale reader = Locale.getDefault();
        Optional<String> where =
                note.find(userName).map(file -> Texts.of(reader, "start.sign-in-file", userName, file));
        return where.map(List::of)
                .orElseGet(() -> List.of(
                        Texts.of(reader, "start.sign-in-shown", userName), Texts.of(reader, "start.reset", userName)));
    }

    private static boolean onATerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
