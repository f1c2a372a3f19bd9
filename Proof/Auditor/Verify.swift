import Messages

extension Auditor {
  static let verifyRules: [Rule] = [
    .look(AdminService.verify) { (_, _, told) throws(Refused) in
      // How many rows there are is the shop's; that nothing is wrong with them is not.
      VerifyResponse(rows: told?.rows ?? 0)
    }
  ]
}
