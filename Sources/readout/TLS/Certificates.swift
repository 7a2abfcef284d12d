import SystemIO

/// The certificates in use: read at the start, and again when a signal asks for it.
struct Certificates {
    private let files: TLSConfiguration
    private let ticketKeys = TicketKeys()
    /// What new connections get.
    let context: CurrentTLSContext

    /// Throws `TLSError` with the file that cannot be used.
    init(_ files: TLSConfiguration) throws(TLSError) {
        self.files = files
        context = CurrentTLSContext(try TLSContext(files, ticketKeys: ticketKeys))
    }

    /// Reads the files again for new connections; where one cannot be used, all stay as they are.
    func reload(_ log: EventLog) {
        do throws(TLSError) {
            context.replace(with: try TLSContext(files, ticketKeys: ticketKeys))
            log.info("certificates read again: new connections get them")
        } catch {
            log.error("certificates stay as they are: \(error)")
        }
    }
}
