package io.github.mesmodel.examples.micronaut;

import io.micronaut.runtime.Micronaut;

/** A web application that serves, checks and takes movements. */
public class Application {
  private Application() {}

  /** Starts the application. */
  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
