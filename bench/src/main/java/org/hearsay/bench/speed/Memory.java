package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Resident memory of a process, where the system tells it. */
public final class Memory {
    private Memory() {}

    /** The most mebibytes of memory that this process has held so far, native memory included; empty where no such file is. */
    public static OptionalLong peak() {
        Path status = Path.of("/proc/self/status");
        try {
            return Files.isReadable(status) ? peak(Files.readAllLines(status)) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** The line VmHWM of a Linux process's status, in mebibytes. */
    static OptionalLong peak(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }
}
