package io.github.mesmodel.sample;

import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Since;
import io.github.mesmodel.Until;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Movements that a seeded chance makes of the complete sample, most of them broken. */
public final class Mutations {
  private static final int MAX_CHANGES = 8;

  /** Values that are right, wrong and equal to others, by their types. */
  private static final Map<Type, List<?>> VALUES =
      Map.ofEntries(
          values(
              String.class,
              "",
              " ",
              "!",
              "A b",
              "axis-1",
              "jardins-du-nord",
              "FR",
              "FR-HFD",
              "ZZ",
              "e\u0301",
              "{value} ${1+1}",
              "http://a.example/",
              "http://a b/",
              "732829320",
              "x".repeat(600)),
          values(
              LocalizedText.class,
              LocalizedText.fr("Les Jardins du Nord"),
              LocalizedText.fr(" "),
              LocalizedText.of("en", "Name"),
              LocalizedText.of("en", "\u202Ename").and("fr-CA", "").and("ar", "اسم")),
          values(NetworkKind.class, NetworkKind.TERRITORIAL, NetworkKind.of("union")),
          values(LegalForm.class, LegalForm.SCOP, LegalForm.of("scob")),
          values(RoleType.class, RoleType.MEMBER, RoleType.of("membre")),
          values(IdentifierScheme.class, IdentifierScheme.SIREN, IdentifierScheme.of("vat")),
          values(PartialDate.class, PartialDate.parse("1990"), PartialDate.parse("2100-01")),
          values(Since.class, Since.ORIGIN, Since.parse("2100"), Since.parse("1990-05")),
          values(Until.class, Until.PAST, Until.parse("2100"), Until.parse("1985")),
          values(Period.class, Period.parse("2022/2019"), Period.parse("2019/..")),
          values(LocalDate.class, LocalDate.of(2020, 1, 1), LocalDate.of(2100, 1, 1)),
          values(Integer.class, -1, 1, 2, 9));

  private final Random random;

  private static Map.Entry<Type, List<?>> values(Class<?> type, Object... values) {
    return Map.entry(type, List.of(values));
  }

  /** Begins the sequence of a seed. */
  public Mutations(long seed) {
    random = new Random(seed);
  }

  /** Returns the next movement. */
  public Movement next() {
    Record movement = MovementSamples.complete();
    for (int changes = 1 + random.nextInt(MAX_CHANGES); changes > 0; changes--) {
      movement = changedRecord(movement);
    }
    return (Movement) movement;
  }

  private Record changedRecord(Record owner) {
    Object[] values = ModelRecords.values(owner);
    RecordComponent[] components = owner.getClass().getRecordComponents();
    int index = random.nextInt(values.length);
    values[index] = changed(values[index], components[index].getGenericType());
    return ModelRecords.create(owner.getClass(), values);
  }

  private Object changed(Object value, Type type) {
    if (type instanceof ParameterizedType list) {
      return changedList((List<?>) value, list.getActualTypeArguments()[0]);
    }
    if (random.nextInt(8) == 0) {
      return null;
    }
    if (VALUES.containsKey(type)) {
      return pick(VALUES.get(type));
    }
    if (((Class<?>) type).isEnum()) {
      return pick(List.of(((Class<?>) type).getEnumConstants()));
    }
    return value == null ? null : changedRecord((Record) value);
  }

  private List<Object> changedList(List<?> list, Type element) {
    List<Object> copy = new ArrayList<>(list);
    switch (copy.isEmpty() ? 0 : random.nextInt(6)) {
      case 0 -> copy.add(changed(null, element));
      case 1 -> copy.add(pick(copy));
      case 2 -> copy.remove(random.nextInt(copy.size()));
      default -> {
        int index = random.nextInt(copy.size());
        copy.set(index, changed(copy.get(index), element));
      }
    }
    return copy;
  }

  private Object pick(List<?> values) {
    return values.get(random.nextInt(values.size()));
  }
}
