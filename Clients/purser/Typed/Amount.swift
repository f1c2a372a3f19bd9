import ArgumentParser
import PurserClient

/// An amount as people write it, without its currency: "4.95".
struct Amount: ExpressibleByArgument, Equatable {
  let number: ExactDecimal

  init?(argument: String) {
    guard let number = ExactDecimal(argument) else { return nil }
    self.number = number
  }
}

/// An amount with its currency: "12.99 EUR", or in one word "12.99EUR".
struct MoneyArgument: ExpressibleByArgument, Equatable {
  let money: Money

  init?(argument: String) {
    let currency = argument.suffix(3)
    let amount = argument.dropLast(3)
    guard
      let money = Money(
        String(amount.last == " " ? amount.dropLast() : amount), of: String(currency))
    else { return nil }
    self.money = money
  }
}
