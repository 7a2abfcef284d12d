import ArgumentParser

/// How the program ends, in the numbers of BSD's sysexits; 64 (usage) is ArgumentParser's own.
enum ExitStatus {
    /// EX_NOINPUT: nothing could be read.
    static let noInput = ExitCode(66)
    /// EX_UNAVAILABLE: the port belongs to someone else.
    static let unavailable = ExitCode(69)
    /// EX_OSERR: the system refused something that the server needs.
    static let system = ExitCode(71)
    /// EX_IOERR: what was found could not be written.
    static let inputOutput = ExitCode(74)
    /// EX_CONFIG: a setting in the environment or a named file is wrong.
    static let configuration = ExitCode(78)
}
