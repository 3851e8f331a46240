package dev.ashlar.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.schema.model.Declaration;
import dev.ashlar.schema.model.ObjectId;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {
    @TempDir
    Path folder;

    private final Map<String, String> sources = new HashMap<>();

    private void source(String className, String text) {
        String packageName = className.substring(0, className.lastIndexOf('.'));
        sources.put(className, "package %s;\n%s%s".formatted(packageName, Javac.IMPORTS, text));
    }

    private Path compile(String name, Path... classPath) throws IOException {
        Path module = Files.createDirectories(folder.resolve(name));
        assertThat(Javac.compile(module, sources, classPath)).isEmpty();
        sources.clear();
        return module;
    }

    private static List<String> names(Declaration declaration) {
        return declaration.schema().objects().keySet().stream()
                .map(ObjectId::toString)
                .toList();
    }

    private static String table(String className, String tableName, String more) {
        return """
                public final class %1$s extends Table {
                    public static final %1$s TABLE = new %1$s();
                    public final Column<Long> id = column("id", bigint()).identity().primaryKey();
                    %3$s
                    private %1$s() { super("%2$s"); }
                }
                """.formatted(className, tableName, more);
    }

    private void declareSeveralKinds() {
        source("app.Members", table("Members", "members", "public final Column<State> s = column(\"s\", State.TYPE);"));
        source(
                "app.State",
                "public enum State { ON; static final EnumType<State> TYPE = enumType(\"state\", State.class); }");
        source("app.deep.er.Latest", """
                public final class Latest extends View {
                    public static final Latest LATEST = new Latest();
                    private Latest() {
                        super("latest");
                        query(sql("select {0} from {1}", app.Members.TABLE.id, app.Members.TABLE));
                    }
                }
                """);
        source("app.Others", """
                interface Others {
                    Extension TRIGRAMS = extension("pg_trgm");
                    final class Inner {
                        private static final Sequence NUMBERS = sequence("numbers");
                        static final RawObject TOUCH = rawObject("touch", "create …", "drop …");
                        static final Schema SALES = schema("sales");
                        static final Domain<String> EMAIL = domain("email", text());
                        static final CompositeType ADDRESS = compositeType("address").attribute("town", text());
                        static final SqlType<String> SPAN =
                                sqlType("span", String.class, sql("create type {0} as range (subtype = time)", ITSELF));
                        static final SqlObject NEWS = publication("news", sql("create publication {0}", ITSELF));
                    }
                }
                """);
    }

    @Test
    void everyKindOfConstantIsFoundWhereverItStands() throws IOException {
        declareSeveralKinds();

        assertThat(names(Declarations.scan(compile("module"))))
                .containsExactly(
                        "publication news",
                        "extension pg_trgm",
                        "composite type address",
                        "domain email",
                        "view latest",
                        "table members",
                        "column members.id",
                        "column members.s",
                        "constraint members.members_pkey",
                        "sequence numbers",
                        "type span",
                        "enum state",
                        "object touch",
                        "schema sales");
    }

    @Test
    void aJarDeclaresWhatItsFolderDeclares() throws IOException {
        declareSeveralKinds();
        Path module = compile("module");
        Path jar = folder.resolve("module.jar");
        jar(module, jar);

        assertThat(Declarations.scan(jar)).isEqualTo(Declarations.scan(module));
    }

    @Test
    void theOrderOfModulesAndTheLocaleDoNotMatter() throws IOException {
        source("a.Items", table("Items", "items", ""));
        Path first = compile("first");
        source("b.Ibis", table("Ibis", "ibis", ""));
        source("b.State", "public enum State { INIT; static final EnumType<State> T = enumType(\"i\", State.class); }");
        Path second = compile("second");
        Declaration declaration = Declarations.scan(List.of(first, second), loader(first, second));

        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Declarations.scan(List.of(second, first), loader(second, first)))
                    .isEqualTo(declaration);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(names(declaration)).contains("table items", "table ibis", "enum i");
    }

    @Test
    void aClassThatDeclaresNothingIsNotLoaded() throws IOException {
        source("app.Members", table("Members", "members", ""));
        source("app.Bomb", "class Bomb { static int n = 1 / Integer.parseInt(\"0\"); }");

        assertThat(names(Declarations.scan(compile("module")))).contains("table members");
    }

    @Test
    void oneClassMayBeSeveralTables() throws IOException {
        source("app.Shard", """
                public final class Shard extends Table {
                    public static final Shard ONE = new Shard("shard_1");
                    public static final Shard TWO = new Shard("shard_2");
                    public static final Shard AGAIN = ONE;
                    private Shard(String name) { super(name); }
                }
                """);

        assertThat(names(Declarations.scan(compile("module")))).containsExactly("table shard_1", "table shard_2");
    }

    @Test
    void tablesMayShareABaseClassEvenOneOfAnotherModule() throws IOException {
        source("base.Tenanted", """
                public abstract class Tenanted extends Table {
                    public final Column<Long> tenantId = column("tenant_id", bigint());
                    protected Tenanted(String name) { super(name); }
                }
                """);
        Path base = compile("base");
        source("app.Members", """
                public final class Members extends base.Tenanted {
                    public static final Members MEMBERS = new Members();
                    private Members() { super("members"); }
                }
                """);
        source("app.Lost", "class Lost extends base.Tenanted { Lost() { super(\"lost\"); } }");
        Path module = compile("module", base);

        assertThatThrownBy(() -> Declarations.scan(module, base))
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("app.Lost: No constant holds the table or view")
                .message()
                .doesNotContain("Members");
    }

    @Test
    void aClassInTwoModulesIsRefused() throws IOException {
        source("app.Members", table("Members", "members", ""));
        Path first = compile("first");
        source("app.Members", table("Members", "members", ""));
        Path second = compile("second");

        assertThatThrownBy(() -> Declarations.scan(List.of(first, second), loader(first, second)))
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("app.Members: The class stands in two of the scanned modules.");
    }

    @Test
    void aDamagedClassFileIsNamed() throws IOException {
        source("app.Members", table("Members", "members", ""));
        Path module = compile("module");
        byte[] bytes = Files.readAllBytes(module.resolve("app/Members.class"));
        Files.write(module.resolve("app/Broken.class"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> Declarations.scan(module))
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("Broken.class: It is no class file that can be read.");
    }

    @Test
    void aLongChainOfReferencesDoesNotOverflowTheStack() throws IOException {
        int last = 1_500;
        for (int i = 0; i <= last; i++) {
            String next = i == last ? "" : """
                    public final Column<Long> n = column("n", bigint()).references(T%d.TABLE.id);
                    """.formatted(i + 1);
            source("app.T" + i, table("T" + i, "t" + i, next));
        }

        assertThat(Declarations.scan(compile("module")).schema().contains(ObjectId.table("public", "t" + last)))
                .isTrue();
    }

    private static URLClassLoader loader(Path... modules) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path module : modules) {
            urls.add(module.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Table.class.getClassLoader());
    }

    private static void jar(Path module, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(module)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(module.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
