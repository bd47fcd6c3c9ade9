package jp.madoguchi.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The policy directory as it was read, checked from file to file. */
record PolicyFiles(
        Version version,
        Organisation organisation,
        List<DataCategory> dataCategories,
        List<Purpose> purposes,
        List<SystemSource> systems,
        List<DocumentKind> documents,
        List<AssertedGround> assertedGrounds,
        Targets targets,
        OfficeCalendar officeCalendar) {

    private static final int LONGEST_VERSION = 40;
    private static final String CATEGORIES = "data-categories.json";
    private static final String SYSTEMS = "systems.json";

    PolicyFiles {
        dataCategories = Collections.unmodifiableList(dataCategories);
        purposes = Collections.unmodifiableList(purposes);
        systems = Collections.unmodifiableList(systems);
        documents = Collections.unmodifiableList(documents);
        assertedGrounds = Collections.unmodifiableList(assertedGrounds);
    }

    /** Names the state of all files together; requests keep it. */
    record Version(String version) {}

    static PolicyFiles in(Path directory) {
        StrictReader reader = new StrictReader(directory);
        PolicyFiles files = new PolicyFiles(
                reader.read("version.json", new TypeReference<>() {}),
                reader.read("organisation.json", new TypeReference<>() {}),
                reader.read(CATEGORIES, new TypeReference<>() {}),
                reader.read("purposes.json", new TypeReference<>() {}),
                reader.read(SYSTEMS, new TypeReference<>() {}),
                reader.read("identity-documents.json", new TypeReference<>() {}),
                reader.read("asserted-grounds.json", new TypeReference<>() {}),
                reader.read("targets.json", new TypeReference<>() {}),
                reader.read("holidays.json", new TypeReference<>() {}));
        reader.refuseOtherFiles();
        files.check();
        return files;
    }

    private void check() {
        String name = version.version();
        if (name == null || name.isBlank() || name.length() > LONGEST_VERSION) {
            throw new PolicyRefused("version.json", "version", "it needs 1 to " + LONGEST_VERSION + " characters");
        }
        refuseDuplicates(CATEGORIES, dataCategories, DataCategory::code);
        refuseDuplicates("purposes.json", purposes, Purpose::code);
        refuseDuplicates(SYSTEMS, systems, SystemSource::code);
        refuseDuplicates("identity-documents.json", documents, DocumentKind::code);
        refuseDuplicates("asserted-grounds.json", assertedGrounds, AssertedGround::code);
        refuseUnknownCategories();
    }

    private static <T> void refuseDuplicates(String file, List<T> entries, Function<T, String> code) {
        if (entries.isEmpty()) {
            throw new PolicyRefused(file, "", "it has no entry");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            String place = "[" + i + "]";
            if (entry == null) {
                throw new PolicyRefused(file, place, "the entry is null");
            }
            if (!seen.add(code.apply(entry))) {
                throw new PolicyRefused(file, place + ".code", "code " + code.apply(entry) + " is there twice");
            }
        }
    }

    private void refuseUnknownCategories() {
        Set<String> known = dataCategories.stream().map(DataCategory::code).collect(Collectors.toSet());
        for (int i = 0; i < systems.size(); i++) {
            for (String category : systems.get(i).categories()) {
                if (category == null || !known.contains(category)) {
                    String place = "[" + i + "].categories";
                    throw new PolicyRefused(SYSTEMS, place, "there is no data category " + Objects.toString(category));
                }
            }
        }
    }
}
