package org.orgtrail.sample.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** The words that names in the sample city are composed of, from the lists beside this class. */
final class CityWords {

    /** What an administration and its committee are called by, at first and after a renaming, and what it does. */
    record Field(String code, CityName called, CityName calledLater, List<CityName> activities) {}

    /** What a forum is called, at first and after a renaming. */
    record Forum(CityName called, CityName calledLater) {}

    static final List<Field> FIELDS = fields();
    static final List<CityName> OFFICE_AREAS = names("offices.txt");
    static final List<CityName> COMPANIES = names("companies.txt");
    static final List<CityName> FUNCTIONS = names("functions.txt");
    static final List<CityName> DISTRICTS = names("districts.txt");
    static final List<CityName> ADDITIONS = names("additions.txt");
    static final List<Forum> FORUMS =
            lines("forums.txt").stream().map(CityWords::forum).toList();
    static final List<CityName> POSTS = names("posts.txt");

    private static final List<List<String>> PEOPLE = lines("people.txt").stream()
            .map(line -> List.of(line.strip().split(" ")))
            .toList();

    private CityWords() {}

    /** An invented person's name: a first name and a composed surname. */
    static String person(Random random) {
        return pick(PEOPLE.get(random.nextInt(2)), random) + " " + surname(random);
    }

    /** An invented surname. */
    static String surname(Random random) {
        String first = pick(PEOPLE.get(2), random);
        String second = pick(PEOPLE.get(3), random);
        return first + (first.equalsIgnoreCase(second) ? "man" : second);
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<CityName> names(String file) {
        return lines(file).stream().map(CityWords::name).toList();
    }

    private static CityName name(String line) {
        String[] parts = line.strip().split("; ");
        return new CityName(parts[0], parts[1]);
    }

    private static Forum forum(String line) {
        String[] parts = line.split("; ");
        return new Forum(new CityName(parts[0], parts[1]), new CityName(parts[2], parts[3]));
    }

    /** A line for each administration, and under it, indented, one for each of its activities. */
    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        List<CityName> activities = new ArrayList<>();
        for (String line : lines("administrations.txt")) {
            if (line.startsWith(" ")) {
                activities.add(name(line));
            } else {
                String[] parts = line.split("; ");
                activities = new ArrayList<>();
                fields.add(new Field(
                        parts[0], new CityName(parts[1], parts[2]), new CityName(parts[3], parts[4]), activities));
            }
        }
        return List.copyOf(fields);
    }

    private static List<String> lines(String file) {
        try (InputStream resource = Objects.requireNonNull(CityWords.class.getResourceAsStream(file), file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
