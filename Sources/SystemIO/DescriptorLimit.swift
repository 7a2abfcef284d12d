import Glibc

/// How many descriptors the process may have open.
package enum DescriptorLimit {
    /// Raises it to what the system allows this process, and returns it.
    @discardableResult
    package static func raise() -> Int {
        var limit = rlimit()
        let files = Int32(RLIMIT_NOFILE.rawValue)
        // SAFETY: `limit` is a whole struct that is filled, then read.
        guard unsafe getrlimit(__rlimit_resource_t(UInt32(files)), &limit) == 0 else {
            return 1_024
        }
        let before = limit.rlim_cur
        limit.rlim_cur = limit.rlim_max
        let done = unsafe setrlimit(__rlimit_resource_t(UInt32(files)), &limit) == 0
        return Int(clamping: done ? limit.rlim_cur : before)
    }
}
