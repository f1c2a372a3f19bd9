import PurserClient

/// One command line at work: its options, its console, and the daemon as soon as it is needed.
final class Session {
  let globals: GlobalOptions
  let console: Console

  private var client: PurserClient?
  private var skus: [String: Sku] = [:]
  /// Which SKU a line is of, of the document whose lines were typed last.
  var skuOfLine: [UInt32: String] = [:]
  /// The same of orders, as far as they were asked for.
  private var linesOfOrder: [UInt64: [UInt32: String]] = [:]
  /// Of the order that was typed last.
  var currency = ""

  init(_ globals: GlobalOptions, _ console: Console) {
    self.globals = globals
    self.console = console
  }

  /// Connects at the first use, so that a senseless command line is told first.
  var daemon: PurserClient {
    get async throws(PurserError) {
      if let client { return client }
      let client = try await PurserClient.connect(
        socket: globals.socket,
        options: PurserClient.Options(
          timeout: globals.timeout?.duration ?? .seconds(10), actor: globals.actor))
      self.client = client
      return client
    }
  }

  /// A SKU, asked for once: its scale says how quantities are typed and shown.
  func sku(_ code: String) async throws(PurserError) -> Sku {
    if let sku = skus[code] { return sku }
    let sku = try await daemon.getSku(GetSkuRequest(code: code)).sku
    guard let sku else { throw .protocolViolation("the answer to GetSku has no SKU") }
    skus[code] = sku
    return sku
  }

  /// Which SKU a line of an order is of; nil if it can't be had.
  func sku(ofLine number: UInt32, ofOrder id: UInt64) async -> String? {
    if linesOfOrder[id] == nil, let order = try? await order(.id(id)) {
      linesOfOrder[id] = Dictionary(
        order.lines.map { ($0.number, $0.sku) }, uniquingKeysWith: { first, _ in first })
    }
    return linesOfOrder[id]?[number]
  }

  /// A SKU, if it was asked for before.
  func knownSku(_ code: String) -> Sku? { skus[code] }

  /// SKUs, several asked for at a time. Those that there are not are left out.
  func skus(_ codes: Set<String>) async throws -> [String: Sku] {
    let daemon = try await daemon
    try await inFlight(16, codes.filter { skus[$0] == nil && !$0.isEmpty }.sorted()) { code in
      do throws(PurserError) {
        return try await daemon.getSku(GetSkuRequest(code: code)).sku
      } catch {
        guard error.reason == "UNKNOWN_SKU" else { throw error }
        return nil
      }
    } each: { code, sku in
      skus[code] = sku
    }
    return skus
  }

  /// How long a command of an import is asked again before it gives up: a restart of the daemon fits in.
  var patience: Duration { globals.timeout?.duration ?? .seconds(60) }
}
