import Messages
import Testing
import TurnedDaemon

@testable import TTRPC

/// Imports through the daemon, as callers see them.
@Suite struct CatalogImportTests {
  let daemon: TurnedDaemon
  let root: Peer

  init() throws {
    daemon = try .shop()
    root = try daemon.connect(TurnedDaemon.root)
  }

  private func request(_ id: String, isRehearsed: Bool = false) -> ImportSkusRequest {
    ImportSkusRequest(
      requestID: id,
      rows: [
        SkuRow(line: 2, sku: SkuChange(code: "HAT", description: "Hat")),
        SkuRow(line: 3, sku: SkuChange(code: "SHIRT", status: .inactive)),
        SkuRow(line: 4, sku: SkuChange(code: "SOCKS", unit: "each")),
        SkuRow(line: 5, sku: SkuChange(code: "SOCKS")),
      ], validateOnly: isRehearsed)
  }

  @Test func `a dry run answers what the run answers, does nothing, and its request id is free`()
    throws
  {
    // MD-07
    let (id, before) = (daemon.newID(), daemon.sequence)
    let rehearsed = try root.call(CatalogService.importSkus, request(id, isRehearsed: true))
    #expect(rehearsed.sequence == before)
    #expect(daemon.sequence == before)
    #expect(
      try root.refusal(CatalogService.getSku, GetSkuRequest(code: "HAT"))
        == "notFound UNKNOWN_SKU sku=HAT resource:sku/HAT")

    let executed = try root.call(CatalogService.importSkus, request(id))
    #expect(executed.sequence == before + 1)
    #expect(executed.result == rehearsed.result)
    #expect(executed.result?.created == 1)
    #expect(executed.result?.updated == 1)
    #expect(executed.result?.unchanged == 1)
    #expect(executed.result?.errors.map { "\($0.line) \($0.reason)" } == ["5 ROW_TWICE"])
    let hat = try root.call(CatalogService.getSku, GetSkuRequest(code: "HAT"))
    #expect(hat.sku?.description == "Hat")
  }

  @Test func `the same request again is answered from what was stored`() throws {
    let id = daemon.newID()
    let first = try root.call(CatalogService.importSkus, request(id))
    let again = try root.call(CatalogService.importSkus, request(id))
    #expect(!first.replayed && again.replayed)
    #expect(again.result == first.result)
    #expect(again.sequence == first.sequence)
  }

  @Test func `a dry run of locations and channels changes nothing of what is sold`() throws {
    func available() throws -> Int64 {
      try root.call(
        InventoryService.getAvailability, GetAvailabilityRequest(channel: "WEB", sku: "SHIRT")
      ).available
    }
    func locations(_ isRehearsed: Bool) throws -> ImportResult? {
      try root.call(
        CatalogService.importLocations,
        ImportLocationsRequest(
          requestID: daemon.newID(),
          rows: [LocationRow(line: 1, location: LocationChange(code: "AMS", sellEnabled: false))],
          validateOnly: isRehearsed)
      ).result
    }
    func channels(_ isRehearsed: Bool) throws -> ImportResult? {
      try root.call(
        CatalogService.importChannels,
        ImportChannelsRequest(
          requestID: daemon.newID(),
          rows: [
            ChannelRow(line: 1, channel: ChannelChange(code: "WEB", locations: ChannelLocations()))
          ], validateOnly: isRehearsed)
      ).result
    }
    #expect(try locations(true) == ImportResult(updated: 1))
    #expect(try channels(true) == ImportResult(updated: 1))
    #expect(try available() == 10)
    #expect(try channels(false) == ImportResult(updated: 1))
    #expect(try available() == 0)
    #expect(try locations(false) == ImportResult(updated: 1))
    #expect(try channels(false) == ImportResult(unchanged: 1))
  }
}
