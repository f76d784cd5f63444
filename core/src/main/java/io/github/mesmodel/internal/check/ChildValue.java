package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value one step within a record of the model, or within an application's object that holds such
 * records.
 *
 * @param index its index in document order
 * @param value the value
 */
record ChildValue(int index, @Nullable Object value) {
  /** The accessors of records and the fields of other classes, in order, of any visibility. */
  private static final ClassValue<List<Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
          return type.isRecord() ? accessors(type) : fields(type).toList();
        }
      };

  /** Returns the value of an optional, because paths have no step to it. */
  static @Nullable Object unwrapped(@Nullable Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  /** Returns the value at the end of a step, null if the step cannot be followed. */
  static @Nullable ChildValue of(
      @Nullable Object parent, Object step, LanguagePositions languages) {
    if (parent instanceof LocalizedText text) {
      String tag = step.toString();
      return new ChildValue(languages.of(text, tag), text.texts().get(tag));
    }
    if (step instanceof Integer index) {
      return ofElement(parent, index);
    }
    if (parent == null || !(step instanceof String name)) {
      return null;
    }
    return parent instanceof Map<?, ?> map ? ofKey(map, name) : ofMember(parent, name);
  }

  private static @Nullable ChildValue ofElement(@Nullable Object parent, int index) {
    Object elements = parent instanceof Object[] array ? Arrays.asList(array) : parent;
    return elements instanceof List<?> list && index < list.size()
        ? new ChildValue(index, list.get(index))
        : null;
  }

  private static @Nullable ChildValue ofKey(Map<?, ?> map, String key) {
    int index = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (String.valueOf(entry.getKey()).equals(key)) {
        return new ChildValue(index, entry.getValue());
      }
      index++;
    }
    return null;
  }

  private static @Nullable ChildValue ofMember(Object parent, String name) {
    List<Member> members = MEMBERS.get(parent.getClass());
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).getName().equals(name)) {
        return ofMember(parent, members.get(i), i);
      }
    }
    return null;
  }

  private static @Nullable ChildValue ofMember(Object parent, Member member, int index) {
    try {
      return new ChildValue(
          index,
          member instanceof Method accessor
              ? accessor.invoke(parent)
              : ((Field) member).get(parent));
    } catch (ReflectiveOperationException e) {
      return null; // the application has not opened the package
    }
  }

  private static List<Member> accessors(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .peek(Method::trySetAccessible)
        .map(Member.class::cast)
        .toList();
  }

  /** Returns the fields of a class, those of its superclass first. */
  private static Stream<Member> fields(@Nullable Class<?> type) {
    return type == null
        ? Stream.empty()
        : Stream.concat(
            fields(type.getSuperclass()),
            Arrays.stream(type.getDeclaredFields()).peek(Field::trySetAccessible));
  }
}
