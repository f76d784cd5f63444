package io.github.mesmodel.examples.webcontract;

/** All that a web application does. */
public interface WebContract
    extends DataSetContract,
        CheckContract,
        TakeContract,
        HostileContract,
        ProtocolContract,
        ConcurrencyContract,
        ReadmeContract {}
