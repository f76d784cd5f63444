package io.github.mesmodel.json;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Merges the problems of reading and the violations of rules into one report, in document order,
 * each once.
 */
final class DocumentReport {
  /** The rules that a value or an entry is present. */
  private static final Set<String> RULES_OF_PRESENCE =
      Set.of(
          Rule.REQUIRED.code(),
          Rule.KIND_MISMATCH.code(),
          Rule.EMPTY_ROLES.code(),
          Rule.UNCITED.code());

  private static final String AXIS_IDS = "/axisIds";

  private final Problems problems;
  private final ReadingLimits limits;
  private final Set<String> lost = new HashSet<>();
  private final Set<String> above = new HashSet<>();

  /** Begins with the problems of reading. */
  DocumentReport(Problems problems, ReadingLimits limits) {
    this.problems = problems;
    this.limits = limits;
    problems.list().stream()
        .map(Problem::violation)
        .filter(DocumentReport::isLoss)
        .forEach(this::lose);
  }

  /** Returns whether the value at the pointer of a problem is lost. */
  private static boolean isLoss(Violation violation) {
    return !violation.code().equals(ReadingCode.DUPLICATE_PROPERTY.code())
        && !violation.code().equals(ReadingCode.UNKNOWN_PROPERTY.code());
  }

  private void lose(Violation violation) {
    lost.add(violation.pointer());
    addAbove(violation.pointer());
  }

  private void addAbove(String pointer) {
    for (int end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
      above.add(pointer.substring(0, end));
    }
  }

  /**
   * Returns the report.
   *
   * @param document the bytes, in UTF-8
   * @param firstLine the number of their first line
   * @param validation the report of validation
   * @param locator finds the places of pointers in the document
   */
  ValidationReport build(
      byte[] document,
      int firstLine,
      ValidationReport validation,
      Function<PointerTree, PointerTree> locator) {
    List<Problem> found = new ArrayList<>(problems.list());
    validation.violations().stream()
        .filter(this::isIndependent)
        .forEach(violation -> found.add(new Problem(ProblemPlace.UNKNOWN_OFFSET, violation)));
    List<Problem> all = new ArrayList<>(withOffsets(found, locator));
    all.removeIf(problem -> problems.isPastEnd(problem.offset()));
    all.sort(Comparator.comparingLong(Problem::offset));
    return located(listed(all, validation), new Locations(document, firstLine));
  }

  private List<Problem> withOffsets(
      List<Problem> found, Function<PointerTree, PointerTree> locator) {
    List<String> sought =
        found.stream()
            .filter(problem -> problem.offset() == ProblemPlace.UNKNOWN_OFFSET)
            .map(problem -> problem.violation().pointer())
            .toList();
    if (sought.isEmpty()) {
      return found;
    }
    PointerTree tree = locator.apply(PointerTree.of(sought, problems.languages()));
    return found.stream().map(problem -> problem.at(tree)).toList();
  }

  /** Returns whether a violation has a cause besides the values that could not be read. */
  private boolean isIndependent(Violation violation) {
    String pointer = violation.pointer();
    String code = violation.code();
    if (lost.contains(pointer)) {
      return false;
    }
    if (RULES_OF_PRESENCE.contains(code)) {
      return !above.contains(pointer) && !problems.isMisspelt(pointer);
    }
    if (code.equals(Rule.MISSING_FRENCH.code()) || code.equals(Rule.DUPLICATE_ROLE.code())) {
      return !above.contains(parent(pointer));
    }
    if (code.equals(Rule.AXIS_OUTSIDE_PLAN.code())) {
      return !isListLost(pointer.substring(0, pointer.indexOf("/actions/")) + AXIS_IDS);
    }
    return !(code.equals(Rule.UNRESOLVED_REFERENCE.code()) && isTargetLost(parent(pointer)));
  }

  /** Returns whether elements of a list could not be read. */
  private boolean isListLost(String list) {
    return lost.contains(list) || above.contains(list) || problems.isMisspelt(list);
  }

  /** Returns whether ids that the elements of a list name could not be read. */
  private boolean isTargetLost(String list) {
    String target = list.endsWith(AXIS_IDS) ? "/axes" : "/sources";
    Pattern id = Pattern.compile(Pattern.quote(target) + "(/[0-9]+(/id)?)?");
    return problems.isMisspelt(target) || lost.stream().anyMatch(id.asMatchPredicate());
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** Returns the errors and warnings within the limit, and entries that count the others. */
  private List<Problem> listed(List<Problem> all, ValidationReport validation) {
    List<Problem> listed = new ArrayList<>();
    Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    for (Problem problem : all) {
      if (found.merge(problem.violation().severity(), 1, Integer::sum) <= limits.problems()) {
        listed.add(problem);
      }
    }
    int errors = problems.omitted(Severity.ERROR) + beyond(found, Severity.ERROR);
    int warnings = problems.omitted(Severity.WARNING) + beyond(found, Severity.WARNING);
    boolean manyErrors = validation.errors().size() == limits.problems();
    int omitted = errors + warnings + validation.omitted();
    if (omitted > 0 && !listed.isEmpty()) {
      boolean error = errors > 0 || (validation.omitted() > 0 && manyErrors);
      long offset = listed.get(listed.size() - 1).offset();
      listed.add(problems.notListed(offset, error ? Severity.ERROR : Severity.WARNING, omitted));
    }
    if (problems.end() != null) {
      listed.add(problems.end());
    }
    return listed;
  }

  private int beyond(Map<Severity, Integer> found, Severity severity) {
    return Math.max(0, found.getOrDefault(severity, 0) - limits.problems());
  }

  private static ValidationReport located(List<Problem> problems, Locations locations) {
    return new ValidationReport(
        problems.stream().map(problem -> problem.at(locations.of(problem.offset()))).toList());
  }
}
