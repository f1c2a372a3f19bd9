import Messages
import Testing

@testable import Service

/// Who may call what, as the shop's owner would write it down. Every method of the contract stands here once.
@Suite struct RoleTests {
  /// method, kind, and an x for each role that may call it.
  static let table = """
    method                             kind     reader clerk stocker buyer accountant auditor admin
    CatalogService/CreateSku           command  -      -     -       x     -          -       x
    CatalogService/UpdateSku           command  -      -     -       x     -          -       x
    CatalogService/ImportSkus          command  -      -     -       x     -          -       x
    CatalogService/GetSku              query    x      x     x       x     x          x       x
    CatalogService/ListSkus            report   x      x     x       x     x          x       x
    CatalogService/CreateLocation      command  -      -     -       -     -          -       x
    CatalogService/UpdateLocation      command  -      -     -       -     -          -       x
    CatalogService/ImportLocations     command  -      -     -       -     -          -       x
    CatalogService/GetLocation         query    x      x     x       x     x          x       x
    CatalogService/ListLocations       report   x      x     x       x     x          x       x
    CatalogService/CreateChannel       command  -      -     -       -     -          -       x
    CatalogService/UpdateChannel       command  -      -     -       -     -          -       x
    CatalogService/ImportChannels      command  -      -     -       -     -          -       x
    CatalogService/GetChannel          query    x      x     x       x     x          x       x
    CatalogService/ListChannels        report   x      x     x       x     x          x       x
    CatalogService/MapExternalId       command  -      -     -       x     -          -       x
    CatalogService/ResolveExternalId   query    x      x     x       x     x          x       x
    CatalogService/ListExternalIds     report   x      x     x       x     x          x       x
    InventoryService/Receive           command  -      -     x       -     -          -       x
    InventoryService/Adjust            command  -      -     x       -     -          -       x
    InventoryService/Damage            command  -      -     x       -     -          -       x
    InventoryService/Undamage          command  -      -     x       -     -          -       x
    InventoryService/SetOnHand         command  -      -     x       -     -          -       x
    InventoryService/ImportStock       command  -      -     x       -     -          -       x
    InventoryService/GetPositions      query    x      x     x       x     x          x       x
    InventoryService/GetAvailability   query    x      x     x       x     x          x       x
    InventoryService/ListStockLedger   report   x      x     x       x     x          x       x
    ClaimService/Hold                  command  -      x     -       -     -          -       x
    ClaimService/Extend                command  -      x     -       -     -          -       x
    ClaimService/Confirm               command  -      x     -       -     -          -       x
    ClaimService/Reserve               command  -      x     -       -     -          -       x
    ClaimService/Release               command  -      x     -       -     -          -       x
    ClaimService/Allocate              command  -      x     x       -     -          -       x
    ClaimService/Unallocate            command  -      x     x       -     -          -       x
    ClaimService/GetClaim              query    x      x     x       x     x          x       x
    ClaimService/ListClaims            report   x      x     x       x     x          x       x
    TransferService/CreateTransfer     command  -      -     x       -     -          -       x
    TransferService/ShipTransfer       command  -      -     x       -     -          -       x
    TransferService/ReceiveTransfer    command  -      -     x       -     -          -       x
    TransferService/CloseTransfer      command  -      -     x       -     -          -       x
    TransferService/CancelTransfer     command  -      -     x       -     -          -       x
    TransferService/GetTransfer        query    x      x     x       x     x          x       x
    TransferService/ListTransfers      report   x      x     x       x     x          x       x
    OrderService/PlaceOrder            command  -      x     -       -     -          -       x
    OrderService/DraftOrder            command  -      x     -       -     -          -       x
    OrderService/PlaceDraft            command  -      x     -       -     -          -       x
    OrderService/DiscardDraft          command  -      x     -       -     -          -       x
    OrderService/AcceptOrder           command  -      x     -       -     -          -       x
    OrderService/RejectOrder           command  -      x     -       -     -          -       x
    OrderService/ReserveOrder          command  -      x     -       -     -          -       x
    OrderService/AllocateOrder         command  -      x     x       -     -          -       x
    OrderService/UnallocateOrder       command  -      x     x       -     -          -       x
    OrderService/CancelOrder           command  -      x     -       -     -          -       x
    OrderService/GetOrder              query    x      x     x       x     x          x       x
    OrderService/FindOrder             query    x      x     x       x     x          x       x
    OrderService/ListOrders            report   x      x     x       x     x          x       x
    OrderService/ListOrderTimeline     report   x      x     x       x     x          x       x
    EventService/Watch                 stream   x      x     x       x     x          x       x
    EventService/Fetch                 report   x      x     x       x     x          x       x
    AdminService/GetStatus             query    x      x     x       x     x          x       x
    AdminService/Verify                report   -      -     -       -     -          x       x
    AdminService/Backup                stream   -      -     -       -     -          -       x
    AdminService/GetDescriptorSet      query    x      x     x       x     x          x       x
    AdminService/AcceptClock           command  -      -     -       -     -          -       x
    AdminService/AdvanceClock          command  -      -     -       -     -          -       x
    Health/Check                       report   x      x     x       x     x          x       x
    Health/Watch                       stream   x      x     x       x     x          x       x
    """

  @Test func `every method lets in the roles that the table says`() {
    var lines = Self.table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let roles = lines.removeFirst().dropFirst(2).map { $0 }
    #expect(roles == Role.allCases.map(\.rawValue))
    let expected = lines.map {
      [$0[0], $0[1]] + zip(roles, $0.dropFirst(2)).filter { $0.1 == "x" }.map(\.0)
    }
    let actual = Routes.all.map { route in
      [route.method, route.kind.rawValue]
        + Role.allCases.filter { route.roles.contains(Roles($0)) }.map(\.rawValue)
    }
    #expect(actual.sorted { $0[0] < $1[0] } == expected.sorted { $0[0] < $1[0] })
  }

  @Test func `every method of the contract is served`() {
    let served = Set(Routes.all.map { "\($0.service)/\($0.name)" })
    #expect(served == Set(Contract.methods.map(\.path)))
    #expect(served.count == Routes.all.count)
  }

  @Test func `a route is found by its raw names and nothing else is`() {
    let table = RouteTable(Routes.all)
    func index(_ service: String, _ method: String) -> Int? {
      Array(service.utf8).withUnsafeBytes { service in
        Array(method.utf8).withUnsafeBytes { table.index(service: service, method: $0) }
      }
    }
    for (number, route) in Routes.all.enumerated() {
      #expect(index(route.service, route.name) == number)
    }
    #expect(index("purser.v1.ClaimService", "reserve") == nil)
    #expect(index("/purser.v1.ClaimService", "Reserve") == nil)
    #expect(index("", "") == nil)
  }
}
