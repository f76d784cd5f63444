package io.github.mesmodel.examples.benchmarks.harness;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures subjects in turns, because a slow spell of the machine then affects all of them. */
public final class Turns {
  /** The least duration of a turn; fast subjects have more intervals a turn. */
  private static final long TURN_NANOS = 10_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The last result, because a compiler may not leave out work before a volatile write. */
  @SuppressWarnings("unused")
  private static volatile Object blackhole = "";

  /** The processor time of the thread in one interval, and the memory that it allocated. */
  record Interval(long nanos, long bytes) {}

  private Turns() {}

  /**
   * Measures subjects.
   *
   * @param subjects the subjects
   * @param warmUp the duration of the uncounted turns
   * @param measured the duration of the counted turns, at least one turn
   * @return a measurement for each subject, in their order
   */
  public static List<Measurement> measure(
      List<Subject<?>> subjects, Duration warmUp, Duration measured) throws Exception {
    if (!warmUp.isZero()) {
      turns(subjects, warmUp);
    }
    List<Measurement> measurements = new ArrayList<>();
    turns(subjects, measured)
        .forEach((subject, intervals) -> measurements.add(Measurement.of(subject, intervals)));
    return measurements;
  }

  private static Map<Subject<?>, List<Interval>> turns(List<Subject<?>> subjects, Duration duration)
      throws Exception {
    Map<Subject<?>, List<Interval>> intervals = new LinkedHashMap<>();
    long begin = System.nanoTime();
    do {
      for (Subject<?> subject : subjects) {
        turn(subject, intervals.computeIfAbsent(subject, one -> new ArrayList<>()));
      }
    } while (System.nanoTime() - begin < duration.toNanos());
    return intervals;
  }

  private static void turn(Subject<?> subject, List<Interval> intervals) throws Exception {
    long nanos = 0;
    do {
      Interval interval = interval(subject);
      intervals.add(interval);
      nanos += interval.nanos();
    } while (nanos < TURN_NANOS);
  }

  private static <T> Interval interval(Subject<T> subject) throws Exception {
    List<T> elements = subject.preparation().prepare();
    long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
    long before = THREADS.getCurrentThreadCpuTime();
    for (T element : elements) {
      blackhole = subject.work().work(element);
    }
    long nanos = THREADS.getCurrentThreadCpuTime() - before;
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
    return new Interval(nanos, bytes);
  }
}
