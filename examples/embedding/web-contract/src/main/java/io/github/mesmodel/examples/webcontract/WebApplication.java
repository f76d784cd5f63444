package io.github.mesmodel.examples.webcontract;

/** A web application that has been started. */
interface WebApplication {
  /** Returns the port that it listens at, on this machine. */
  int port();

  default Client client() {
    return new Client(port());
  }
}
