package dev.ashlar.schema;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The constants of declared objects in scanned classes; only classes that have such constants are loaded. */
final class Constants {
    /**
     * One scan initialises classes at a time: two threads that enter a circle of static initialisers from two sides
     * would wait for each other for ever (section 12.4.2 of the Java Language Specification).
     */
    private static final Object INITIALISING = new Object();

    /** Address space, not memory; tables that reference each other are initialised in the depth of their references. */
    private static final long STACK_BYTES = 1L << 29;

    private static final Set<Class<?>> KINDS = Set.of(
            Table.class,
            View.class,
            EnumType.class,
            Domain.class,
            CompositeType.class,
            SqlType.class,
            Sequence.class,
            Extension.class,
            Schema.class,
            SqlObject.class,
            RawObject.class);

    private final ClassFiles files;
    private final ClassLoader loader;
    private final Problems problems;
    private final Map<String, Boolean> relations = new HashMap<>();
    private final Set<SchemaObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> failed = new HashSet<>();

    Constants(ClassFiles files, ClassLoader loader, Problems problems) {
        this.files = files;
        this.loader = loader;
        this.problems = problems;
        for (Class<?> kind : KINDS) {
            relations.put(kind.getName(), kind == Table.class || kind == View.class);
        }
    }

    /**
     * All of them.
     *
     * @throws ContradictionException when a class cannot be initialised
     */
    Collection<SchemaObject> load() {
        FutureTask<Set<SchemaObject>> task = new FutureTask<>(this::loadAll, found);
        synchronized (INITIALISING) {
            new Thread(null, task, "declared classes", STACK_BYTES).start();
            await(task);
        }
        if (!failed.isEmpty()) {
            problems.throwIfAny();
        }
        return found;
    }

    /** Waits for the end, also when interrupted: a class whose initialisation is abandoned is lost for ever. */
    private static void await(FutureTask<?> task) {
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("Loading the declared classes failed", e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void loadAll() {
        for (ClassFile file : files.byName().values()) {
            List<String> names = new ArrayList<>();
            for (ClassFile.Field field : file.statics()) {
                if (isKind(field.type()) || isRelation(field.type())) {
                    names.add(field.name());
                }
            }
            if (!names.isEmpty()) {
                load(file.name(), names);
            }
        }
        Set<String> constructed = new HashSet<>();
        found.forEach(object -> constructed.add(object.getClass().getName()));
        for (ClassFile file : files.byName().values()) {
            if (isRelation(file.name())) {
                check(file, constructed.contains(file.name()));
            }
        }
    }

    private void check(ClassFile file, boolean constructed) {
        String name = file.name().substring(file.name().lastIndexOf('.') + 1);
        if (files.isTwice(file.name())) {
            problems.add(
                    file.name(),
                    "The class stands in two of the scanned modules.",
                    "Keep one of the two, or scan one.");
        }
        if (!constructed && !file.isAbstract() && !failed.contains(file.name())) {
            problems.add(
                    file.name(),
                    "No constant holds the table or view, so that nothing can find it.",
                    "Write public static final %s %s = new %s(); in the class.".formatted(name, constant(name), name));
        }
    }

    private static String constant(String className) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < className.length(); i++) {
            char c = className.charAt(i);
            boolean starts = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(className.charAt(i - 1));
            name.append(starts ? "_" : "").append(Character.toUpperCase(c == '$' ? '_' : c));
        }
        return name.toString();
    }

    private void load(String className, List<String> fields) {
        try {
            Class<?> type = Class.forName(className, true, loader);
            for (String name : fields) {
                Field field = type.getDeclaredField(name);
                if (!field.canAccess(null)) {
                    field.setAccessible(true);
                }
                if (field.get(null) instanceof SchemaObject object) {
                    found.add(object);
                    boolean isClass = object instanceof Table || object instanceof View;
                    problems.comesFrom(Ids.of(object), isClass ? object.getClass() : type);
                } else {
                    problems.add(className, "Its constant %s is null.".formatted(name), "Assign it, or remove it.");
                }
            }
        } catch (ExceptionInInitializerError e) {
            failed.add(className);
            Throwable cause = e.getCause();
            InitialiserProblem.add(cause == null ? e : cause, className, problems);
        } catch (LinkageError | AssertionError | ReflectiveOperationException e) {
            // A class whose initialiser failed before is reported already.
            if (failed.isEmpty()) {
                InitialiserProblem.add(e, className, problems);
            }
            failed.add(className);
        }
    }

    private boolean isKind(String className) {
        return relations.containsKey(className)
                && KINDS.stream().anyMatch(kind -> kind.getName().equals(className));
    }

    /** Whether the class is a table or view: by what the class files say, or by loading one that is not among them. */
    private boolean isRelation(String className) {
        Boolean known = relations.get(className);
        if (known != null) {
            return known;
        }
        ClassFile file = files.byName().get(className);
        boolean is;
        if (file != null) {
            is = isRelation(file.superName());
        } else {
            is = !className.isEmpty() && !className.startsWith("java.") && isLoadedRelation(className);
        }
        relations.put(className, is);
        return is;
    }

    private boolean isLoadedRelation(String className) {
        try {
            Class<?> type = Class.forName(className, false, loader);
            return Table.class.isAssignableFrom(type) || View.class.isAssignableFrom(type);
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
