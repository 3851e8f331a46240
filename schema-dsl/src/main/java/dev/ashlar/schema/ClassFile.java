package dev.ashlar.schema;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a class file says of itself, read without loading the class (chapter 4 of the Java Virtual Machine
 * Specification).
 *
 * @param name the class, with dots
 * @param superName the class it extends, with dots; empty for {@code Object}
 * @param statics its static fields
 */
record ClassFile(String name, String superName, boolean isAbstract, List<Field> statics) {
    /** A static field and the class of its values, with dots; other types are empty. */
    record Field(String name, String type) {}

    private static final int MAGIC = 0xCAFEBABE;

    /** Reads the bytes of a class file, or fails with an {@link IOException} when they are none. */
    static ClassFile read(byte[] bytes) throws IOException {
        try {
            return new Reader(bytes).classFile();
        } catch (RuntimeException e) {
            throw new IOException("The class file is damaged", e);
        }
    }

    /** Reads by plain index: a thousand short files are over before a buffer's methods are compiled. */
    private static final class Reader {
        private final byte[] bytes;
        private final int[] constants;
        private int at;

        Reader(byte[] bytes) throws IOException {
            this.bytes = bytes;
            if (u4() != MAGIC) {
                throw new IOException("It does not begin as a class file does");
            }
            at += 4;
            this.constants = new int[u2()];
            for (int i = 1; i < constants.length; i++) {
                int tag = bytes[at++];
                constants[i] = at;
                at += constantLength(tag);
                // Long and double take two places in the pool.
                i += tag == 5 || tag == 6 ? 1 : 0;
            }
        }

        private int constantLength(int tag) throws IOException {
            return switch (tag) {
                case 1 -> 2 + u2(at);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
                case 5, 6 -> 8;
                case 7, 8, 16, 19, 20 -> 2;
                case 15 -> 3;
                default -> throw new IOException("It has an unknown constant of kind " + tag);
            };
        }

        ClassFile classFile() throws IOException {
            boolean isAbstract = Modifier.isAbstract(u2());
            String name = className(u2());
            int parent = u2();
            String superName = parent == 0 ? "" : className(parent);
            int interfaces = u2();
            at += 2 * interfaces;
            return new ClassFile(name, superName, isAbstract, statics());
        }

        private List<Field> statics() throws IOException {
            List<Field> fields = new ArrayList<>();
            int count = u2();
            for (int i = 0; i < count; i++) {
                boolean isStatic = Modifier.isStatic(u2());
                int name = u2();
                int descriptor = u2();
                if (isStatic) {
                    String type = utf8(descriptor);
                    boolean isClass = type.startsWith("L");
                    fields.add(new Field(utf8(name), isClass ? dots(type.substring(1, type.length() - 1)) : ""));
                }
                int attributes = u2();
                for (int j = 0; j < attributes; j++) {
                    at += 2;
                    int length = u4();
                    at += length;
                }
            }
            return fields;
        }

        private String className(int index) throws IOException {
            return dots(utf8(u2(constants[index])));
        }

        private static String dots(String name) {
            return name.replace('/', '.');
        }

        /** Names are in a UTF-8 of Java's own, which differs from ASCII in the same places as any other. */
        private String utf8(int index) throws IOException {
            int start = constants[index];
            int length = u2(start);
            for (int i = start + 2; i < start + 2 + length; i++) {
                if (bytes[i] < 0) {
                    return new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start)).readUTF();
                }
            }
            return new String(bytes, start + 2, length, StandardCharsets.US_ASCII);
        }

        private int u2() {
            at += 2;
            return u2(at - 2);
        }

        private int u2(int index) {
            return ((bytes[index] & 0xFF) << 8) | (bytes[index + 1] & 0xFF);
        }

        private int u4() {
            return (u2() << 16) | u2();
        }
    }
}
