package io.github.mesmodel.examples.springboot3;

import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.mesmodel.jackson2.MesModule;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A web application that serves, checks and takes movements. */
@SpringBootApplication
public class Application {
  /** Starts the application. */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** The languages that the messages are written in. */
  @Bean
  AcceptHeaderLocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.FRENCH));
    resolver.setDefaultLocale(Locale.ENGLISH);
    return resolver;
  }

  /** Registers the module, because Spring Boot 3 does not discover modules. */
  @Bean
  MesModule mesModule() {
    return new MesModule();
  }

  /** Limits the mapper of Spring, because Jackson 2 has no default limit of a document's length. */
  @Bean
  Jackson2ObjectMapperBuilderCustomizer limits() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder().maxDocumentLength(1_000_000).maxTokenCount(5_000).build();
    return builder ->
        builder.postConfigurer(mapper -> mapper.getFactory().setStreamReadConstraints(limits));
  }
}
