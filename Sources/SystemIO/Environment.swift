import Glibc

/// What the process was started with.
package enum Environment {
    /// The value of an environment variable; nil where it is not set.
    package static func value(of name: String) -> String? {
        // SAFETY: the string is copied at once; nothing in this program changes the environment.
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// How many cores may run threads of this process.
    package static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
