import Glibc
import Messages
import Store
import TemporaryFolder
import Testing

@testable import Core

/// Keys of persons stand in a file of their own, and in no row: what is sealed with one that was damaged can't be read.
@Suite struct VerifyPersonsTests {
  @Test func `a person whose key was damaged is named`() throws {
    let world = try World.shop()
    for number in 1...2 {
      try world.run { (core, tx) throws(Refusal) in
        try core.placeOrder(
          PlaceOrderRequest(
            order: NewOrder(
              channel: "WEB", channelOrderID: "\(number)", currency: "EUR",
              lines: [NewOrderLine(sku: "SHIRT-M", quantity: 1)],
              shipTo: Address(name: "Ann", city: "Utrecht", country: "NL"))),
          by: world.caller, in: tx)
      }
    }
    #expect(try world.differences() == [])
    let keys = open(world.folder.path + "/person_keys", O_RDWR)
    defer { close(keys) }
    var byte: UInt8 = 0
    let place = off_t(512 + 32 + 5)  // behind the header, in the second person's key
    #expect(pread(keys, &byte, 1, place) == 1)
    byte ^= 1
    #expect(pwrite(keys, &byte, 1, place) == 1)
    #expect(
      try world.differences().map { "\($0.rule) \($0.table) \($0.key)" }
        == ["sealed address persons 00000002"])
  }
}
