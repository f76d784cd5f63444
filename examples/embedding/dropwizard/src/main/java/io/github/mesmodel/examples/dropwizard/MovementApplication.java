package io.github.mesmodel.examples.dropwizard;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.github.mesmodel.jackson2.MesModule;

/** A web application that serves, checks and takes movements. */
public class MovementApplication extends Application<Configuration> {
  /** Starts the application. */
  public static void main(String[] args) throws Exception {
    new MovementApplication().run(args);
  }

  @Override
  public void initialize(Bootstrap<Configuration> bootstrap) {
    ObjectMapper mapper = bootstrap.getObjectMapper();
    mapper.registerModule(new MesModule());
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(1_000_000)
                .maxTokenCount(5_000)
                .build());
  }

  @Override
  public void run(Configuration configuration, Environment environment) {
    environment.jersey().register(new MovementResource());
    environment.jersey().register(new InvalidMovement());
    environment.jersey().register(new InvalidParameter());
    environment.jersey().register(new UnreadableMovement());
  }
}
