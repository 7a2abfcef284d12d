import Glibc

/// Nanoseconds since the machine started; never goes back.
package enum MonotonicClock {
    /// The exact time, in nanoseconds.
    package static func nanoseconds() -> Int64 { read(CLOCK_MONOTONIC) }

    /// The time as of the last tick (1 to 4 ms ago), in nanoseconds; a tenth of the cost.
    package static func coarseNanoseconds() -> Int64 { read(CLOCK_MONOTONIC_COARSE) }
}

/// The time that a processor has worked for the calling thread.
package enum ProcessorClock {
    /// Nanoseconds since the thread started; stands still while others run.
    package static func nanoseconds() -> Int64 { read(CLOCK_THREAD_CPUTIME_ID) }
}

/// The time of day.
package enum WallClock {
    /// Whole seconds since 1970-01-01T00:00:00Z.
    package static func seconds() -> Int64 { read(CLOCK_REALTIME_COARSE) / 1_000_000_000 }

    /// Nanoseconds since 1970-01-01T00:00:00Z.
    package static func nanoseconds() -> Int64 { read(CLOCK_REALTIME) }
}

private func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    // SAFETY: `time` is a whole struct of the type that is filled.
    _ = unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
