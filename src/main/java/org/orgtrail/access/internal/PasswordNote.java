package org.orgtrail.access.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.orgtrail.access.NewPassword;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The file that a new password is written to where no terminal can show it. It goes when its password has been changed. */
@Component
class PasswordNote {

    private static final String NAME = "first-sign-in.txt";

    private final Path folder;

    PasswordNote(@Value("${orgtrail.data:./data}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Writes the password, in place of what was there. The file is its owner's alone before anything is in it.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    Path write(NewPassword password) {
        Path file = file();
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder, onlyOwner("rwx------"));
            }
            Path draft = Files.createTempFile(folder, NAME, "", onlyOwner("rw-------"));
            Files.writeString(draft, password.userName() + "\n" + password.password() + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The password could not be written to " + file, e);
        }
        return file;
    }

    /** The file, where it holds a password of this account. */
    Optional<Path> find(String userName) {
        Path file = file();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().filter(userName::equals).map(_ -> file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    /** Deletes the file where it holds a password of this account. */
    void discard(String userName) {
        find(userName).ifPresent(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("Could not delete " + file, e);
            }
        });
    }

    private static FileAttribute<Set<PosixFilePermission>> onlyOwner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private Path file() {
        return folder.resolve(NAME);
    }
}
