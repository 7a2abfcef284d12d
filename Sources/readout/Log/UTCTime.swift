import SystemIO
import TextAnalysis

/// The time of day in UTC, as logs write it.
enum UTCTime {
    /// `2021-01-11T18:20:00Z`.
    static var now: String {
        let seconds = Int(WallClock.seconds())
        let (day, time) = (seconds / 86_400, seconds % 86_400)
        let clock = [time / 3600, time / 60 % 60, time % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(CivilDate(dayNumber: day).iso)T\(clock.joined(separator: ":"))Z"
    }
}
