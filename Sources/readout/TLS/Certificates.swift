import SystemIO

/// The certificates in use: read at the start, and again when a signal asks for it.
struct Certificates {
    private let files: TLSConfiguration
    private let ticketKeys = TicketKeys()
    /// What new connections get.
    let context: CurrentTLSContext

    /// Throws `TLSError` with the file that cannot be used.
    init(_ files: TLSConfiguration, _ log: EventLog) throws(TLSError) {
        self.files = files
        context = CurrentTLSContext(try Self.read(files, ticketKeys, log))
    }

    /// Reads the files again for new connections; where one cannot be used, all stay as they are.
    func reload(_ log: EventLog) {
        do throws(TLSError) {
            context.replace(with: try Self.read(files, ticketKeys, log))
            log.info("certificates read again: new connections get them")
        } catch {
            log.error("certificates stay as they are: \(error)")
        }
    }

    private static func read(
        _ files: TLSConfiguration, _ ticketKeys: TicketKeys, _ log: EventLog
    ) throws(TLSError) -> TLSContext {
        let context = try TLSContext(files, ticketKeys: ticketKeys)
        if context.hasStaleStatusResponse {
            log.warning("a status response is out of date, and not handed out: get a new one")
        }
        return context
    }
}
