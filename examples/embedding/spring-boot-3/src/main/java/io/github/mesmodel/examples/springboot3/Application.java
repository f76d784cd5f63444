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

  /** Unlike Spring Boot 4, 3 does not look for modules. */
  @Bean
  MesModule mesModule() {
    return new MesModule();
  }

  /** Bounds what Spring reads, because Jackson 2 sets no bound to the length of a document. */
  @Bean
  Jackson2ObjectMapperBuilderCustomizer bounds() {
    StreamReadConstraints bounds =
        StreamReadConstraints.builder().maxDocumentLength(1_000_000).maxTokenCount(5_000).build();
    return builder ->
        builder.postConfigurer(mapper -> mapper.getFactory().setStreamReadConstraints(bounds));
  }
}
