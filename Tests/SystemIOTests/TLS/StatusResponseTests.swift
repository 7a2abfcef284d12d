import TestSupport
import Testing

@testable import SystemIO

@Suite("StatusResponse")
struct StatusResponseTests {
    @Test("holds until the authority says something newer")
    func freshness() throws {
        let response = try StatusResponse(TestCertificates.shared.get().statusResponse)
        let now = WallClock.seconds()
        #expect(response.isFresh(at: now) && response.isFresh(at: now + 47 * 3600))
        #expect(!response.isFresh(at: now + 49 * 3600))
    }
}
