package org.jarida.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jarida.platform.Settings;
import org.jspecify.annotations.Nullable;

/** The program in a process of its own, as {@code ./jarida} starts it. */
final class Spawned implements AutoCloseable {
    /** No test waits longer for anything; one that comes here has failed. */
    private static final long PATIENCE_SECONDS = 120;

    private static final String END = "\0";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> errors;

    private Spawned(Process process) {
        this.process = process;
        this.errors =
                CompletableFuture.supplyAsync(
                        () -> text(process.getErrorStream()), Thread::startVirtualThread);
        Thread.ofVirtual().start(this::pump);
    }

    /** What a finished process has said. */
    record Result(int code, List<String> out, String err) {}

    static Spawned start(Map<String, String> environment, List<String> arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                "org.jarida.Jarida"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("JARIDA_"));
        builder.environment().putAll(environment);
        try {
            return new Spawned(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the paper of these settings; they are given by the environment. */
    static Spawned on(Settings settings, String... arguments) {
        return start(environment(settings), List.of(arguments));
    }

    static Map<String, String> environment(Settings settings) {
        Map<String, String> environment = new HashMap<>();
        environment.put("JARIDA_DATA", settings.data().toString());
        settings.database().ifPresent(url -> environment.put("JARIDA_DATABASE", url));
        return environment;
    }

    /** The next line of its standard output; empty when there will be none. */
    Optional<String> line() {
        String line = within(() -> lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        if (line.equals(END)) {
            lines.add(END);
            return Optional.empty();
        }
        return Optional.of(line);
    }

    /** Waits for a line that begins so. */
    String lineThatBegins(String beginning) {
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            if (line.get().startsWith(beginning)) {
                return line.get();
            }
        }
        throw new AssertionError("No line \"" + beginning + "…\"; it said: " + errors.join());
    }

    /** kill -9; what it has still said can be read. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** SIGTERM; does not wait. */
    void terminate() {
        process.destroy();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Waits for its end. */
    Result end() {
        int code = exitCode();
        List<String> out = new ArrayList<>();
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            out.add(line.get());
        }
        return new Result(code, out, errors.join());
    }

    private int exitCode() {
        return within(
                () ->
                        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                                ? process.exitValue()
                                : null);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void pump() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            // A killed process ends in the middle of its words.
        } finally {
            lines.add(END);
        }
    }

    private static String text(InputStream stream) {
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return reader.readAllAsString();
        } catch (IOException e) {
            return "";
        }
    }

    private interface Waiting<T> {
        @Nullable T get() throws InterruptedException;
    }

    private <T> T within(Waiting<T> waiting) {
        try {
            T found = waiting.get();
            if (found == null) {
                process.destroyForcibly();
                throw new AssertionError("The program hangs; it said: " + errors.join());
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
