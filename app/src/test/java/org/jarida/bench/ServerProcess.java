package org.jarida.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server that is measured, and what the kernel knows of it and its children (proc(5)). */
final class ServerProcess implements AutoCloseable {
    /** Linux counts processor time in hundredths of a second, whatever its own clock. */
    private static final int MILLISECONDS_A_TICK = 10;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a program and waits until it answers on its port. */
    static ServerProcess start(int port, Path folder, List<String> command) {
        try {
            ServerProcess started =
                    new ServerProcess(
                            new ProcessBuilder(command)
                                    .directory(folder.toFile())
                                    .redirectErrorStream(true)
                                    .redirectOutput(Files.createTempFile("bench", ".log").toFile())
                                    .start(),
                            port);
            started.awaitAnswer();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() {
        while (true) {
            try (Reader reader = new Reader(port)) {
                reader.get("/");
                return;
            } catch (UncheckedIOException e) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The server did not start", e);
                }
                // It needs the processor more than who waits for it.
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    int port() {
        return port;
    }

    /** Processor time so far, of all its processes, in milliseconds. */
    long cpuMilliseconds() {
        return all().mapToLong(ServerProcess::ticks).sum() * MILLISECONDS_A_TICK;
    }

    /** Memory in RAM now, of all its processes, in MB. */
    long residentMegabytes() {
        return all().mapToLong(one -> kilobytes(one, "VmRSS:")).sum() / 1024;
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static long ticks(ProcessHandle one) {
        String line = read(one, "stat");
        // After the name, which may hold spaces: state is the 3rd field, utime 14th, stime 15th.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static long kilobytes(ProcessHandle one, String name) {
        return read(one, "status")
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static String read(ProcessHandle one, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(one.pid()), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
