import Messages

extension Steps {
  /// What every walk begins with, on a clock that stands at `time`.
  public static func opening(at time: Int64) -> [Call] {
    var calls: [Call] = []
    func add<Request: CommandRequest, Response: Message>(
      _ method: Method<Request, Response>, _ request: Request
    ) { calls.append(Call(method, request, by: Block.root)) }
    for code in Block.locations {
      add(
        CatalogService.createLocation,
        CreateLocationRequest(
          code: code, kind: .warehouse, sellEnabled: code == "SHUT" ? false : nil))
    }
    add(
      CatalogService.createChannel,
      CreateChannelRequest(
        code: "WEB", kind: .storefront, locations: ["N1", "N2", "N3", "SHUT"], buffer: 1))
    add(
      CatalogService.createChannel,
      CreateChannelRequest(code: "STALL", kind: .retail, locations: ["N2"]))
    add(
      CatalogService.createChannel,
      CreateChannelRequest(code: "SHOP", kind: .marketplace, locations: ["N3", "N1"], buffer: 2))
    for (i, code) in Block.skus.enumerated() {
      add(CatalogService.createSku, CreateSkuRequest(code: code, scale: i == 2 ? 3 : 0))
    }
    return calls.enumerated().map { i, call in
      guard let request = call.request as? any CommandRequest else { return call }
      return call.with(
        request, id: text(UInt64(time / 1000) << 16 | 0x7000, 0b10 << 62 | UInt64(i) << 32))
    }
  }

  static let clockKinds: [Kind] = [
    Kind(36) { block, auditor in
      let span: Int64
      switch block.next(below: 64) {
      case 63: span = 3600_000_000
      case 62: span = -1
      case 61: span = .max
      case 60: span = 86_400_000_000
      case 48...59:
        // To the very instant at which something is due.
        span = max(0, auditor.claims.nextExpiry &- auditor.now)
      case 44...47: span = max(0, auditor.claims.nextExpiry &- auditor.now &- 1)
      case let number: span = Int64(number % 12) * 5_000_000
      }
      let request =
        switch block.next(below: 16) {
        case 15: AdvanceClockRequest()
        case 14: AdvanceClockRequest(to: Timestamp(microseconds: auditor.now + 1))
        default:
          AdvanceClockRequest(
            by: TimeSpan(microseconds: min(span, 300_000_000_000_000_000)))
        }
      return Call(AdminService.advanceClock, request, by: Block.root)
    }
  ]

  static let catalogKinds: [Kind] = [
    Kind(12) { block, _ in
      Call(
        CatalogService.updateSku,
        UpdateSkuRequest(
          sku: SkuChange(
            code: block.sku(), scale: block.oneIn(16) ? 7 : block.oneIn(16) ? 1 : nil,
            status: block.next(below: 5) == 4 ? .inactive : .active)), by: block.caller())
    },
    Kind(6) { block, _ in
      Call(
        CatalogService.updateLocation,
        UpdateLocationRequest(
          location: LocationChange(
            code: block.location(), sellEnabled: block.next(below: 5) != 4)),
        by: block.caller())
    },
    Kind(5) { block, _ in
      let first = block.next(below: 4)
      let count = block.oneIn(16) ? 0 : 1 + block.next(below: 4)
      var codes = (0..<count).map { Block.locations[(first + $0) % 4] }
      if block.oneIn(16) { codes.append(block.location()) }
      return Call(
        CatalogService.updateChannel,
        UpdateChannelRequest(
          channel: ChannelChange(
            code: block.channel(),
            locations: block.next(below: 3) == 0 ? nil : ChannelLocations(codes: codes),
            buffer: block.next(below: 2) == 0 ? Int64(block.next(below: 4)) : nil)),
        by: block.caller())
    },
    Kind(2) { block, _ in
      Call(
        CatalogService.createSku,
        CreateSkuRequest(code: block.next(below: 2) == 0 ? block.sku() : "no code"),
        by: block.caller())
    },
    Kind(2) { block, _ in
      Call(CatalogService.getSku, GetSkuRequest(code: block.sku()), by: block.caller())
    },
    Kind(2) { block, _ in
      Call(
        CatalogService.getChannel, GetChannelRequest(code: block.channel()), by: block.caller())
    },
    Kind(2) { block, _ in
      Call(
        CatalogService.getLocation, GetLocationRequest(code: block.location()),
        by: block.caller())
    },
    Kind(1) { _, _ in Call(AdminService.verify, VerifyRequest(), by: Block.root) },
  ]
}
