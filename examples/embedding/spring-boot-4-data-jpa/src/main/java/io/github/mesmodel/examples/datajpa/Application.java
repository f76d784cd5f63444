package io.github.mesmodel.examples.datajpa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A program that stores a movement in a database, and reads it back. */
@SpringBootApplication
public class Application {
  /** Starts the program. */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
