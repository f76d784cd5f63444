package io.github.mesmodel.mutation;

import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.launcher.EngineFilter.includeEngines;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;
import static org.junit.platform.launcher.core.LauncherExecutionRequestBuilder.executionRequest;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
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
 * of the classes to leave out in {@code mutation.tests.excluded}.
 */
public abstract class WholeTestClasses {
  private static final Launcher LAUNCHER = LauncherFactory.create();
  private static final List<Class<?>> CLASSES = find();

  /** Makes a test of each class, which ends with the first failure in it. */
  @TestFactory
  final Stream<DynamicTest> classes() {
    return CLASSES.stream().map(type -> DynamicTest.dynamicTest(type.getName(), () -> run(type)));
  }

  private static List<Class<?>> find() {
    TestPlan plan =
        LAUNCHER.discover(
            request()
                .selectors(
                    selectClasspathRoots(
                        Stream.of(System.getProperty("mutation.tests").split(File.pathSeparator))
                            .map(Path::of)
                            .collect(Collectors.toSet())))
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

  private static void run(Class<?> type) throws Throwable {
    FirstFailure failure = new FirstFailure();
    LAUNCHER.execute(
        executionRequest(
                request()
                    .selectors(selectClass(type))
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
