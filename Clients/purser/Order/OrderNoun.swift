import ArgumentParser

struct OrderNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "What customers ordered, and how far it is.",
    discussion: """
      An order is named by its id here, 42, or by what its channel calls it, WEB/1043.
      """,
    subcommands: [
      PlaceOrder.self, PlaceDraft.self, DiscardDraft.self, AcceptOrder.self, RejectOrder.self,
      ReserveOrder.self, AllocateOrder.self, UnallocateOrder.self, CancelOrder.self,
      ShowOrder.self, ListOrders.self, OrderTimeline.self,
    ])
}

/// Which order a verb is about.
struct OrderArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Its id, or CHANNEL/ID as its channel calls it.", valueName: "order"))
  var name: OrderName
}
