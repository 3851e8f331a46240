package dev.ashlar.schema.model;

/**
 * A property of an object that a statement of its own sets, where other objects rely on it. A setting bears the names of its
 * target; its part says of what kind that is, unless it is a table, and then what is set.
 */
public enum Aspect {
    OWNER("owner"),
    DEFAULT("default"),
    NOT_NULL("not null"),
    NOT_NULL_NAME("name of not null"),
    /** What the not-null constraints of a partition are called, as one setting of it. */
    NOT_NULL_NAMES("names of not null"),
    SEQUENCE_NAME("sequence name"),
    /** Whether the sequence behind an identity is logged, where its table is not, or the other way round. */
    SEQUENCE_PERSISTENCE("sequence persistence"),
    INDEX_NAME("name");

    private final String words;

    Aspect(String words) {
        this.words = words;
    }

    /** The words by which the setting's name says what it sets. */
    public String words() {
        return words;
    }

    /** The setting of this property of an object. */
    public ObjectId of(ObjectId target) {
        return target.setting(words);
    }

    /** Whether a setting sets this. */
    public boolean isSetBy(ObjectId setting) {
        return setting.part().equals(words) || setting.part().endsWith(" " + words);
    }

    /** Whether a setting renames what PostgreSQL has named itself. */
    public static boolean isName(ObjectId setting) {
        return setting.kind() == ObjectKind.SETTING
                && (NOT_NULL_NAME.isSetBy(setting) || SEQUENCE_NAME.isSetBy(setting));
    }
}
