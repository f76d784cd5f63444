package io.github.mesmodel.examples.datajpa;

import io.github.mesmodel.dataset.MesDataSet;
import org.springframework.boot.CommandLineRunner;
import org.springframework.stereotype.Component;

/** Stores the data set, and prints the acronyms of the movements that come back. */
@Component
class DataSetRunner implements CommandLineRunner {
  private final MovementRepository movements;

  DataSetRunner(MovementRepository movements) {
    this.movements = movements;
  }

  @Override
  public void run(String... args) {
    movements.save(new StoredMovement(MesDataSet.movement()));
    movements.findAll().forEach(stored -> System.out.println(stored.movement().acronym()));
  }
}
