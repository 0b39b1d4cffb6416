package org.jarida.arabic.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jarida.arabic.lexicon.Lines;

/**
 * A list of names. Immutable; a paper adds its own lines to the starter list:
 *
 * <pre>
 * # kind | name | other spellings and short names, after ; | in Latin letters
 * person | ليلى بنت سالم | ليلى سالم | Layla bint Salim
 * outlet | ?الميناء | صحيفة الميناء |
 * </pre>
 *
 * <p>Kinds are person, organisation, outlet, place, country. A question mark before a form says
 * that it is also a common word: it is taken for the name only after a title, after a noun such as
 * قناة, in quotation marks or brackets, or where another form of the name stands in the text.
 */
public final class Gazetteer {

    private static final List<String> STARTER_FILES =
            List.of(
                    "countries.txt",
                    "places.txt",
                    "organisations.txt",
                    "outlets.txt",
                    "people.txt");

    private static final Gazetteer STARTER = load();

    /** With the question marks of the file. */
    private final List<Entity> entities;

    private final Trie trie;

    private Gazetteer(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        this.trie = new Trie();
        for (Entity entity : this.entities) {
            add(trie, entity);
        }
    }

    /** The list that comes with the library. */
    public static Gazetteer starter() {
        return STARTER;
    }

    /** No names at all. */
    public static Gazetteer empty() {
        return new Gazetteer(List.of());
    }

    /**
     * This list and the lines of another; where both have a form, the added one has it.
     *
     * @throws IllegalArgumentException if a line is not in the format above; the message quotes it
     */
    public Gazetteer with(String lines) {
        List<Entity> all = new ArrayList<>(entities);
        for (String line : Lines.of(lines)) {
            all.add(parse(line));
        }
        return new Gazetteer(all);
    }

    /** All entries, later ones after those that they correct. */
    public List<Entity> entities() {
        return entities.stream().map(Gazetteer::clean).toList();
    }

    Trie trie() {
        return trie;
    }

    private static Gazetteer load() {
        List<Entity> entities = new ArrayList<>();
        for (String file : STARTER_FILES) {
            for (String line : Lines.of(Gazetteer.class, file)) {
                entities.add(parse(line));
            }
        }
        return new Gazetteer(entities);
    }

    private static Entity parse(String line) {
        String[] columns = line.split("\\|", -1);
        if (columns.length < 2 || columns[1].isBlank()) {
            throw new IllegalArgumentException("not a name's line: " + line);
        }
        List<String> forms = new ArrayList<>();
        if (columns.length > 2) {
            for (String form : columns[2].split(";", -1)) {
                if (!form.isBlank()) {
                    forms.add(form.strip());
                }
            }
        }
        String latin = columns.length > 3 ? columns[3].strip() : "";
        return new Entity(kind(columns[0], line), columns[1].strip(), forms, latin);
    }

    private static NameKind kind(String word, String line) {
        for (NameKind kind : NameKind.values()) {
            if (kind.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not a kind of name: " + line);
    }

    private static void add(Trie trie, Entity entity) {
        List<String> forms = new ArrayList<>(entity.forms());
        forms.add(entity.name());
        forms.add(entity.latin());
        Entity clean = clean(entity);
        for (String form : forms) {
            boolean ambiguous = form.startsWith("?");
            List<String> keys = NameKey.keys(ambiguous ? form.substring(1) : form);
            if (!keys.isEmpty()) {
                Trie.Entry entry = new Trie.Entry(clean, ambiguous);
                trie.add(keys, entry);
                trie.add(joined(keys), entry);
            }
        }
    }

    /** The entity as readers see it, without the question marks of the file. */
    private static Entity clean(Entity entity) {
        return new Entity(
                entity.kind(),
                plain(entity.name()),
                entity.forms().stream().map(Gazetteer::plain).toList(),
                entity.latin());
    }

    private static String plain(String form) {
        return form.startsWith("?") ? form.substring(1) : form;
    }

    /** عبد الله is also written عبدالله, and أبو ظبي أبوظبي. */
    private static List<String> joined(List<String> keys) {
        List<String> joined = new ArrayList<>();
        for (String key : keys) {
            int last = joined.size() - 1;
            if (last >= 0 && (joined.get(last).equals("عبد") || joined.get(last).equals("ابو"))) {
                joined.set(last, joined.get(last) + key);
            } else {
                joined.add(key);
            }
        }
        return joined;
    }
}
