package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.MovementSamples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** One mapper of each major serves several threads, from its very first use. */
@Timeout(60)
class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 20;

  @RepeatedTest(10)
  void allReadAndWriteTheSame() throws Exception {
    JacksonModule json = BOTH.fresh();
    byte[] document = BOTH.write(MovementSamples.complete());
    CyclicBarrier start = new CyclicBarrier(THREADS);

    for (List<byte[]> written : inParallel(() -> readAndWrite(json, document, start))) {
      assertThat(written)
          .hasSize(ROUNDS)
          .allSatisfy(bytes -> assertThat(bytes).isEqualTo(document));
    }
  }

  private static List<byte[]> readAndWrite(JacksonModule json, byte[] document, CyclicBarrier start)
      throws Exception {
    List<byte[]> written = new ArrayList<>();
    start.await(30, TimeUnit.SECONDS);
    for (int i = 0; i < ROUNDS; i++) {
      written.add(json.write(json.read(document, Movement.class)));
    }
    return written;
  }

  private static <T> List<T> inParallel(Callable<T> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(Collections.nCopies(THREADS, task))) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
