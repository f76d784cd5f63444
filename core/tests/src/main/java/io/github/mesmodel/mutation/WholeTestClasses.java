package io.github.mesmodel.mutation;

import static java.util.stream.Collectors.toSet;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.launcher.EngineFilter.includeEngines;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;
import static org.junit.platform.launcher.core.LauncherExecutionRequestBuilder.executionRequest;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Test classes as one test each, for mutation testing, which would otherwise start every row of a
 * parametrised test on its own.
 *
 * <p>The folders of the classes stand in the system property {@code mutation.tests}, and a pattern
 * of the classes to leave out in {@code mutation.tests.excluded}. With {@code
 * mutation.tests.together}, all classes are one test.
 */
public abstract class WholeTestClasses {
  private static final Launcher LAUNCHER = LauncherFactory.create();
  private static final List<Class<?>> CLASSES = find();

  /**
   * The classes of PIT through which a virtual machine for mutations executes tests to find them.
   */
  private static final Set<String> FINDING =
      Set.of(
          "org.pitest.junit5.JUnit5TestUnitFinder",
          "org.pitest.mutationtest.execute.MutationTestMinion");

  /** Makes a test of each class, which ends with the first failure in it. */
  @TestFactory
  final Stream<DynamicTest> classes() {
    return Boolean.getBoolean("mutation.tests.together")
        ? Stream.of(test("all", CLASSES))
        : CLASSES.stream().map(type -> test(type.getName(), List.of(type)));
  }

  private static DynamicTest test(String name, List<Class<?>> types) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          if (!isSought()) {
            run(types);
          }
        });
  }

  /** Returns whether the test is only sought, because executing all then takes the longest. */
  private static boolean isSought() {
    return StackWalker.getInstance()
        .walk(frames -> frames.map(StackWalker.StackFrame::getClassName).collect(toSet()))
        .containsAll(FINDING);
  }

  private static List<Class<?>> find() {
    TestPlan plan =
        LAUNCHER.discover(
            request()
                .selectors(
                    selectClasspathRoots(
                        Stream.of(System.getProperty("mutation.tests").split(File.pathSeparator))
                            .map(Path::of)
                            .collect(toSet())))
                .filters(
                    includeEngines("junit-jupiter"),
                    includeClassNamePatterns(".*Test"),
                    excludeClassNamePatterns(System.getProperty("mutation.tests.excluded", "")))
                .build());
    return plan.getRoots().stream()
        .flatMap(engine -> plan.getChildren(engine).stream())
        .<Class<?>>map(found -> ((ClassSource) found.getSource().orElseThrow()).getJavaClass())
        .toList();
  }

  private static void run(List<Class<?>> types) throws Throwable {
    FirstFailure failure = new FirstFailure();
    LAUNCHER.execute(
        executionRequest(
                request()
                    .selectors(types.stream().map(DiscoverySelectors::selectClass).toList())
                    .filters(includeEngines("junit-jupiter"))
                    .build())
            .listeners(failure)
            .cancellationToken(failure.token)
            .build());
    if (failure.found.isPresent()) {
      throw failure.found.orElseThrow();
    }
  }

  /** Cancels the tests that follow a failure. */
  private static final class FirstFailure implements TestExecutionListener {
    private final CancellationToken token = CancellationToken.create();
    private Optional<Throwable> found = Optional.empty();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        found = result.getThrowable();
        token.cancel();
      }
    }
  }
}
