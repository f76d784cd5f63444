package io.github.mesmodel.examples.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An application with a database, and without movements. */
@SpringBootApplication
public class Notes {
  /** Starts the application, prints its beans, and stops it. */
  public static void main(String[] args) {
    try (ConfigurableApplicationContext context = SpringApplication.run(Notes.class, args)) {
      Stream.of(context.getBeanDefinitionNames()).sorted().forEach(System.out::println);
    }
  }

  /** A row of the database. */
  @Entity
  static class Note {
    @Id private Long id;
    private String text;
  }
}
