package io.github.mesmodel.examples.micronaut;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Sets the limits of Micronaut's mapper. */
@Singleton
class MapperLimits implements BeanCreatedEventListener<ObjectMapper> {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxDocumentLength(1_000_000).maxTokenCount(5_000).build();

  @Override
  public ObjectMapper onCreated(BeanCreatedEvent<ObjectMapper> event) {
    ObjectMapper mapper = event.getBean();
    mapper.getFactory().setStreamReadConstraints(LIMITS);
    return mapper;
  }
}
