package io.github.mesmodel.jackson3;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.codec.ReadingLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

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
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
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
