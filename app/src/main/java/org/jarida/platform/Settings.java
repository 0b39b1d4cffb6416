package org.jarida.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the operator decides about one node. Read once, at the start; what the publisher decides
 * about the paper is in the database.
 *
 * @param data folder that holds the database (when it is SQLite) and the files
 * @param url public address of the site, without a trailing slash
 * @param host address the server listens on
 * @param port port of the readers' pages; 0 takes a free one
 * @param managementPort port of health and metrics, on loopback only; 0 takes a free one
 * @param database JDBC address of a PostgreSQL database; empty means SQLite in the data folder
 * @param files folder of the content-addressed files
 * @param smtp the server that takes the paper's mail; empty where no mail is sent
 * @param trustedProxies whose word is taken on whom a request comes from
 * @param pages how finished pages are kept
 */
public record Settings(
        Path data,
        URI url,
        String host,
        int port,
        int managementPort,
        Optional<String> database,
        Path files,
        Optional<Smtp> smtp,
        TrustedProxies trustedProxies,
        PageSettings pages) {}
