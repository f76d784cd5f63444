package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.mesmodel.Movement;
import io.github.mesmodel.json.codec.ReadingLimits;

/** The reader's own mapper: nothing is coerced, and what does not fit is collected. */
final class StrictJson {
  private StrictJson() {}

  static ObjectReader reader(ReadingLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.nestingDepth())
            .maxStringLength(limits.stringLength())
            .maxNameLength(limits.stringLength())
            .maxNumberLength(limits.numberLength())
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // names are whatever a document says
            .build();
    return JsonMapper.builder(factory)
        .addModule(new MesModule())
        .addModule(strictScalars())
        .addHandler(new ProblemCollector())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .readerFor(Movement.class);
  }

  private static SimpleModule strictScalars() {
    return new SimpleModule("strict scalars")
        .addDeserializer(String.class, new StrictStringDeserializer())
        .addDeserializer(Integer.class, new StrictIntegerDeserializer());
  }
}
