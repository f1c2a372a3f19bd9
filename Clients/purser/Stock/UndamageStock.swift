import ArgumentParser
import PurserClient

struct UndamageStock: Verb {
  static let configuration = CommandConfiguration(
    commandName: "undamage", abstract: "Move damaged stock back to good.",
    discussion: """
      EXAMPLE
        purser stock undamage SHIRT-M --location AMS --quantity 1 --reason "it washed out"
      """)

  @OptionGroup var change: DamageOptions
  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let item = try await session.sku(change.sku)
    let response = try await session.daemon.undamage(
      UndamageRequest(
        requestID: request.id, sku: change.sku, location: change.location,
        quantity: try change.quantity.units(of: item), reason: change.reason,
        reference: change.reference))
    try await session.show(response) {
      session.text(of: table(of: response.position.rows, item))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }

  func advice(after refusal: Refusal) -> String? {
    refusal.reason == "INSUFFICIENT_STOCK" ? "'purser stock show' tells how many are damaged" : nil
  }
}
