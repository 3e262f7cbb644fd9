package nl.samenspel.selection.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.Slug;
import nl.samenspel.selection.document.ProfileText.Flaw;

/** Makes a tree of maps and lists out of a record, named as its parts are, and a record out of such a tree; what is empty is left out. */
final class RecordTree {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private RecordTree() {}

    /** What keeps a tree from being a record, and where in it. */
    static final class Mismatch extends Exception {
        private final Flaw flaw;
        private final String place;

        Mismatch(Flaw flaw, String place) {
            super(flaw + " " + place);
            this.flaw = flaw;
            this.place = place;
        }

        Flaw flaw() {
            return flaw;
        }

        String place() {
            return place;
        }
    }

    static Map<String, Object> write(Record whole) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            Object value = of(part, whole);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(there -> tree.put(part.getName(), node(there)));
            } else {
                tree.put(part.getName(), node(value));
            }
        }
        return tree;
    }

    private static Object of(RecordComponent part, Record whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Object node(Object value) {
        return switch (value) {
            case Record part -> write(part);
            case Enum<?> choice -> Slug.of(choice);
            case List<?> list -> list.stream().map(RecordTree::node).toList();
            default -> value;
        };
    }

    /** @param place of the tree in the whole, such as {@code aspects[2]}; empty for the whole */
    static <R extends Record> R read(Class<R> type, Object tree, String place) throws Mismatch {
        Map<?, ?> object = object(tree, place);
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int each = 0; each < parts.length; each++) {
            values[each] = part(parts[each], object, inside(place, parts[each].getName()));
        }
        for (Object name : object.keySet()) {
            if (Arrays.stream(parts).noneMatch(part -> part.getName().equals(name))) {
                throw new Mismatch(Flaw.UNKNOWN, inside(place, String.valueOf(name)));
            }
        }
        return made(type, parts, values, place);
    }

    private static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static Map<?, ?> object(Object tree, String place) throws Mismatch {
        if (tree instanceof Map<?, ?> object) {
            return object;
        }
        throw new Mismatch(Flaw.KIND, place);
    }

    private static Object part(RecordComponent part, Map<?, ?> object, String place) throws Mismatch {
        Object there = object.get(part.getName());
        if (part.getType() == Optional.class) {
            return there == null
                    ? Optional.empty()
                    : Optional.of(value(argument(part.getGenericType(), 0), there, place));
        }
        if (there == null) {
            throw new Mismatch(Flaw.MISSING, place);
        }
        return value(part.getGenericType(), there, place);
    }

    private static Type argument(Type type, int place) {
        return ((ParameterizedType) type).getActualTypeArguments()[place];
    }

    private static Object value(Type type, Object there, String place) throws Mismatch {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(argument(type, 0), there, place)
                    : map(argument(type, 1), there, place);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return read(plain.asSubclass(Record.class), there, place);
        }
        if (plain.isEnum()) {
            return choice(plain, there, place);
        }
        return switch (there) {
            case String text when plain == String.class -> text;
            case BigDecimal number when plain != String.class -> number(plain, number, place);
            default -> throw new Mismatch(Flaw.KIND, place);
        };
    }

    private static Object number(Class<?> plain, BigDecimal number, String place) throws Mismatch {
        if (number.abs().compareTo(MOST) > 0) {
            throw new Mismatch(Flaw.VALUE, place);
        }
        if (plain == Double.class || plain == double.class) {
            return number.doubleValue();
        }
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Mismatch(Flaw.VALUE, place);
        }
        return number.intValue();
    }

    private static Object choice(Class<?> choices, Object there, String place) throws Mismatch {
        for (Object choice : choices.getEnumConstants()) {
            if (Slug.of((Enum<?>) choice).equals(there)) {
                return choice;
            }
        }
        throw new Mismatch(Flaw.VALUE, place);
    }

    private static List<Object> list(Type of, Object there, String place) throws Mismatch {
        if (!(there instanceof List<?> all)) {
            throw new Mismatch(Flaw.KIND, place);
        }
        List<Object> list = new ArrayList<>();
        for (Object one : all) {
            list.add(value(of, one, place + "[" + list.size() + "]"));
        }
        return list;
    }

    private static Map<String, Object> map(Type of, Object there, String place) throws Mismatch {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : object(there, place).entrySet()) {
            String name = String.valueOf(entry.getKey());
            map.put(name, value(of, entry.getValue(), inside(place, name)));
        }
        return map;
    }

    private static <R extends Record> R made(Class<R> type, RecordComponent[] parts, Object[] values, String place)
            throws Mismatch {
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new Mismatch(Flaw.VALUE, place);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
