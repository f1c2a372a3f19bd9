import ArgumentParser
import PurserClient

struct SkuNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sku", abstract: "What is sold.",
    subcommands: [CreateSku.self, UpdateSku.self, ShowSku.self, ListSkus.self])
}

func table(of skus: [Sku]) -> Table {
  Table(
    [
      .text("CODE"), .long("DESCRIPTION"), .text("UNIT"), .number("SCALE"), .text("STATUS"),
      .number("PRICE"), .text("CREATED"),
    ],
    skus.map {
      [
        $0.code, $0.description, $0.unit, "\($0.scale)", word($0.status),
        $0.price.map { "\($0)" } ?? "-", time($0.createTime),
      ]
    }
  ).withoutBlanks(in: ["PRICE"])
}

/// All that is known of a SKU. What nobody said is left out.
func facts(of sku: Sku, externalIDs: [ExternalId]) -> Table {
  let size = sku.dimensions.map {
    "\($0.lengthMillimeters) x \($0.widthMillimeters) x \($0.heightMillimeters) mm"
  }
  let facts = [
    ("code", sku.code), ("description", sku.description), ("unit", sku.unit),
    ("scale", "\(sku.scale)"), ("status", word(sku.status)),
    ("weight", sku.weightGrams == 0 ? "" : "\(sku.weightGrams) g"), ("size", size ?? ""),
    ("cost", sku.cost.map { "\($0)" } ?? ""), ("price", sku.price.map { "\($0)" } ?? ""),
    ("external ids", externalIDs.map { "\($0.system):\($0.id)" }.joined(separator: " ")),
    ("created", time(sku.createTime)),
  ]
  return .facts(facts.filter { !["", "-"].contains($0.1) })
}

/// What is said of a SKU beside what it is counted in.
struct SkuOptions: ParsableArguments {
  @Option(help: "For people.")
  var description: String?

  @Option(help: "Whether it is sold.")
  var status: Word<SkuStatus>?

  @Option(help: "Of one unit, as it is shipped.")
  var weightGrams: Int64?

  @Option(
    help: ArgumentHelp(
      "Of one unit, in millimeters: 300x200x50.", valueName: "dimensions"))
  var size: DimensionsArgument?

  @Option(help: ArgumentHelp("What one costs us: 4.10EUR.", valueName: "money"))
  var cost: MoneyArgument?

  @Option(
    help: ArgumentHelp("What one is sold for, where nothing else is said.", valueName: "money"))
  var price: MoneyArgument?
}
