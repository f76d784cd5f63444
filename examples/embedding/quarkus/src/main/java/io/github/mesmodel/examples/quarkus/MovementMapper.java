package io.github.mesmodel.examples.quarkus;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mesmodel.jackson2.MesModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Adds the module and limits to the mapper of Quarkus. */
@Singleton
class MovementMapper implements ObjectMapperCustomizer {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxDocumentLength(1_000_000).maxTokenCount(5_000).build();

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new MesModule());
    mapper.getFactory().setStreamReadConstraints(LIMITS);
  }
}
