package io.github.mesmodel.examples.datajpa;

import org.springframework.data.repository.ListCrudRepository;

interface MovementRepository extends ListCrudRepository<StoredMovement, String> {}
