package io.github.mesmodel.internal;

/**
 * The version of the library. A module that depends on this one has {@link #NUMBER} compiled in,
 * and compares it with {@link #current()}: they differ where the modules are not of one version.
 */
public final class LibraryVersion {
  /** The version that a class which names this constant is compiled with. */
  public static final String NUMBER = "0.1.0-SNAPSHOT";

  private LibraryVersion() {}

  /** {@return the version of mes-core, not null} */
  public static String current() {
    return NUMBER;
  }
}
