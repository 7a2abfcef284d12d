package import SystemIO

/// What happens to a server that an operator wants to know, rare enough to be logged.
package enum ServerEvent: Sendable {
    /// No connections are accepted for a moment, since the system refuses to give them; told once
    /// in a while.
    case acceptPaused(SystemError)
    /// A signal came: what was accepted is finished.
    case stopping
    /// The time for finishing was over, or a second signal came: so many connections were cut.
    case cut(connections: Int)
}
