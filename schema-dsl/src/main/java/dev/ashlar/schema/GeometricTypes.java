package dev.ashlar.schema;

/**
 * Shapes in a plane.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">Geometric types</a>
 */
public final class GeometricTypes {
    private GeometricTypes() {}

    /** Points: {@code (x,y)}, as text. */
    public static DataType<String> point() {
        return PlainType.builtIn(String.class, "point");
    }

    /** Infinite lines: {@code {A,B,C}}, as text. */
    public static DataType<String> line() {
        return PlainType.builtIn(String.class, "line");
    }

    /** Line segments: {@code [(x1,y1),(x2,y2)]}, as text. */
    public static DataType<String> lseg() {
        return PlainType.builtIn(String.class, "lseg");
    }

    /** Rectangles: {@code (x1,y1),(x2,y2)}, as text. */
    public static DataType<String> box() {
        return PlainType.builtIn(String.class, "box");
    }

    /** Open and closed paths: {@code [(x1,y1),…]}, as text. */
    public static DataType<String> path() {
        return PlainType.builtIn(String.class, "path");
    }

    /** Polygons: {@code ((x1,y1),…)}, as text. */
    public static DataType<String> polygon() {
        return PlainType.builtIn(String.class, "polygon");
    }

    /** Circles: {@code <(x,y),r>}, as text. */
    public static DataType<String> circle() {
        return PlainType.builtIn(String.class, "circle");
    }
}
