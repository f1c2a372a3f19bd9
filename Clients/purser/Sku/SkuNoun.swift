import ArgumentParser
import PurserClient

struct SkuNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sku", abstract: "What is sold.",
    subcommands: [CreateSku.self, ShowSku.self, ListSkus.self])
}

func table(of skus: [Sku]) -> Table {
  Table(
    [.text("CODE"), .long("DESCRIPTION"), .text("UNIT"), .number("SCALE"), .text("CREATED")],
    skus.map { [$0.code, $0.description, $0.unit, "\($0.scale)", time($0.createTime)] })
}
