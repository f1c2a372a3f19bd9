import Messages

/// A call as people write it.
struct WrittenCall {
  /// "ClaimService/Reserve".
  var method: String
  var json: String

  init(_ method: String, _ json: String = "{}") {
    self.method = method
    self.json = json
  }

  var payload: [UInt8] {
    guard let known = Contract.methods.first(where: { $0.path == "purser.v1." + method }) else {
      preconditionFailure("there is no method \(method)")
    }
    do { return try JSONCodec.encode(json: json, as: known.requestType) } catch {
      preconditionFailure("\(method) \(json): \(error)")
    }
  }
}

extension FuzzShop {
  /// What happened before: things of every kind, in every state that a call can find them in. What a command makes has
  /// the command's sequence for its id, which is its place here, counted from 1.
  static let opening: [WrittenCall] = [
    WrittenCall(
      "CatalogService/CreateLocation", #"{"code":"AMS","kind":"LOCATION_KIND_WAREHOUSE"}"#),
    WrittenCall("CatalogService/CreateLocation", #"{"code":"BER","kind":"LOCATION_KIND_STORE"}"#),
    WrittenCall(
      "CatalogService/CreateChannel",
      #"{"code":"WEB","kind":"CHANNEL_KIND_STOREFRONT","locations":["AMS","BER"]}"#),
    WrittenCall(
      "CatalogService/CreateSku",
      #"{"code":"SHIRT","price":{"currency":"EUR","minorUnits":"1999"}}"#),
    WrittenCall("CatalogService/CreateSku", #"{"code":"FLOUR","unit":"kg","scale":3}"#),
    WrittenCall(
      "CatalogService/MapExternalId",
      #"{"kind":"EXTERNAL_KIND_SKU","system":"erp","externalId":"A1","code":"SHIRT"}"#),
    WrittenCall(
      "InventoryService/Receive", #"{"sku":"SHIRT","location":"AMS","quantity":"100"}"#),
    WrittenCall(
      "InventoryService/Receive", #"{"sku":"FLOUR","location":"AMS","quantity":"50000"}"#),
    WrittenCall("InventoryService/Receive", #"{"sku":"SHIRT","location":"BER","quantity":"5"}"#),
    WrittenCall(
      "InventoryService/Damage",
      #"{"sku":"SHIRT","location":"AMS","quantity":"3","reason":"DAMAGED"}"#),
    WrittenCall(
      "ClaimService/Hold",
      #"{"owner":"cart","channel":"WEB","lines":[{"sku":"SHIRT","quantity":"4"}],"ttl":"900s"}"#),
    WrittenCall(
      "ClaimService/Reserve",
      #"{"owner":"job","channel":"WEB","lines":[{"sku":"SHIRT","quantity":"2"},{"sku":"FLOUR","quantity":"1500"}]}"#
    ),
    WrittenCall(
      "ClaimService/Allocate", #"{"claimId":"12","lines":[{"number":1,"quantity":"1"}]}"#),
    WrittenCall(
      "OrderService/PlaceOrder",
      #"{"order":{"channel":"WEB","channelOrderId":"1001","currency":"EUR","lines":[{"sku":"SHIRT","quantity":"2","unitPrice":"1999"},{"sku":"FLOUR","quantity":"2000","unitPrice":"100"}],"shipTo":{"name":"Ann","country":"NL"},"freight":"495"}}"#
    ),
    WrittenCall(
      "OrderService/AllocateOrder", #"{"orderId":"14","lines":[{"number":1,"quantity":"1"}]}"#),
    WrittenCall(
      "OrderService/PlaceOrder",
      #"{"order":{"channel":"WEB","channelOrderId":"1002","currency":"EUR","lines":[{"sku":"SHIRT","quantity":"1","unitPrice":"1999"}]},"withoutAcceptance":true}"#
    ),
    WrittenCall(
      "OrderService/DraftOrder",
      #"{"order":{"channel":"WEB","channelOrderId":"1003","currency":"EUR","lines":[{"sku":"SHIRT","quantity":"1","unitPrice":"1999"}]}}"#
    ),
    WrittenCall(
      "TransferService/CreateTransfer",
      #"{"from":"AMS","to":"BER","lines":[{"sku":"SHIRT","quantity":"5"}]}"#),
    WrittenCall(
      "TransferService/CreateTransfer",
      #"{"from":"AMS","to":"BER","lines":[{"sku":"SHIRT","quantity":"4"}]}"#),
    WrittenCall("TransferService/ShipTransfer", #"{"transferId":"19"}"#),
    WrittenCall(
      "OrderService/PlaceOrder",
      #"{"order":{"channel":"WEB","channelOrderId":"1004","currency":"EUR","lines":[{"sku":"SHIRT","quantity":"500","unitPrice":"1999"}]},"mode":"ACCEPT_MODE_PARTIAL"}"#
    ),
  ]

  /// Calls that make sense after the opening, of every method that none of it is of.
  static let further: [WrittenCall] = [
    WrittenCall(
      "CatalogService/UpdateSku",
      #"{"sku":{"code":"SHIRT","description":"Shirt","weightGrams":"200","dimensions":{"lengthMillimeters":"1","widthMillimeters":"2","heightMillimeters":"3"},"externalIds":[{"system":"shopify","id":"4711"}]}}"#
    ),
    WrittenCall(
      "CatalogService/ImportSkus",
      #"{"rows":[{"line":2,"sku":{"code":"SOCKS","scale":0}},{"line":3,"sku":{"code":"SHIRT","status":"SKU_STATUS_INACTIVE"}}]}"#
    ),
    WrittenCall("CatalogService/GetSku", #"{"code":"SHIRT"}"#),
    WrittenCall("CatalogService/ListSkus", #"{"page":{"size":1}}"#),
    WrittenCall(
      "CatalogService/UpdateLocation",
      #"{"location":{"code":"BER","name":"Berlin","sellEnabled":false,"timeZone":"Europe/Berlin"}}"#
    ),
    WrittenCall(
      "CatalogService/ImportLocations",
      #"{"rows":[{"line":2,"location":{"code":"ACME","kind":"LOCATION_KIND_SUPPLIER"}}]}"#),
    WrittenCall("CatalogService/GetLocation", #"{"code":"AMS"}"#),
    WrittenCall("CatalogService/ListLocations"),
    WrittenCall(
      "CatalogService/UpdateChannel",
      #"{"channel":{"code":"WEB","priority":3,"buffer":"7","locations":{"codes":["AMS"]}}}"#),
    WrittenCall(
      "CatalogService/ImportChannels",
      #"{"rows":[{"line":2,"channel":{"code":"SHOP","kind":"CHANNEL_KIND_RETAIL","locations":{"codes":["BER"]}}}]}"#
    ),
    WrittenCall("CatalogService/GetChannel", #"{"code":"WEB"}"#),
    WrittenCall("CatalogService/ListChannels"),
    WrittenCall(
      "CatalogService/ResolveExternalId",
      #"{"kind":"EXTERNAL_KIND_SKU","system":"erp","externalId":"A1"}"#),
    WrittenCall(
      "CatalogService/ListExternalIds", #"{"kind":"EXTERNAL_KIND_SKU","code":"SHIRT"}"#),
    WrittenCall(
      "InventoryService/Adjust",
      #"{"sku":"SHIRT","location":"AMS","change":"-2","reason":"COUNT","reference":"c1"}"#),
    WrittenCall(
      "InventoryService/Undamage",
      #"{"sku":"SHIRT","location":"AMS","quantity":"2","reason":"COUNT"}"#),
    WrittenCall(
      "InventoryService/SetOnHand",
      #"{"sku":"SHIRT","location":"BER","expected":"5","onHand":"9","reason":"COUNT"}"#),
    WrittenCall(
      "InventoryService/ImportStock",
      #"{"rows":[{"line":2,"sku":"FLOUR","location":"BER","quantity":"4000"}],"reason":"COUNT"}"#),
    WrittenCall("InventoryService/GetPositions", #"{"sku":"SHIRT"}"#),
    WrittenCall(
      "InventoryService/GetAvailability", #"{"channel":"WEB","sku":"SHIRT","owner":"cart"}"#),
    WrittenCall("InventoryService/ListStockLedger", #"{"sku":"SHIRT","page":{"size":2}}"#),
    WrittenCall("ClaimService/Extend", #"{"claimId":"11","ttl":"600s"}"#),
    WrittenCall("ClaimService/Confirm", #"{"claimId":"11","owner":"cart"}"#),
    WrittenCall(
      "ClaimService/Release", #"{"claimId":"12","lines":[{"number":2,"quantity":"500"}]}"#),
    WrittenCall("ClaimService/Unallocate", #"{"claimId":"12"}"#),
    WrittenCall("ClaimService/GetClaim", #"{"claimId":"12","lines":{"size":1}}"#),
    WrittenCall("ClaimService/ListClaims", #"{"owner":"cart"}"#),
    WrittenCall(
      "TransferService/ReceiveTransfer",
      #"{"transferId":"19","lines":[{"number":1,"quantity":"3"}]}"#),
    WrittenCall("TransferService/CloseTransfer", #"{"transferId":"19","reason":"lost"}"#),
    WrittenCall("TransferService/CancelTransfer", #"{"transferId":"18"}"#),
    WrittenCall("TransferService/GetTransfer", #"{"transferId":"19"}"#),
    WrittenCall("TransferService/ListTransfers", #"{"location":"BER"}"#),
    WrittenCall(
      "OrderService/PlaceDraft", #"{"orderId":"17","hold":{"claimId":"11","owner":"cart"}}"#),
    WrittenCall("OrderService/DiscardDraft", #"{"orderId":"17","reason":"no"}"#),
    WrittenCall("OrderService/AcceptOrder", #"{"orderId":"16"}"#),
    WrittenCall("OrderService/RejectOrder", #"{"orderId":"16","reason":"no"}"#),
    WrittenCall("OrderService/ReserveOrder", #"{"orderId":"21","mode":"ACCEPT_MODE_PARTIAL"}"#),
    WrittenCall(
      "OrderService/UnallocateOrder", #"{"orderId":"14","lines":[{"number":1,"quantity":"1"}]}"#),
    WrittenCall(
      "OrderService/CancelOrder",
      #"{"orderId":"14","lines":[{"number":2,"quantity":"500"}],"reason":"no"}"#),
    WrittenCall("OrderService/GetOrder", #"{"orderId":"14","lines":{"size":1}}"#),
    WrittenCall("OrderService/FindOrder", #"{"channel":"WEB","channelOrderId":"1001"}"#),
    WrittenCall("OrderService/ListOrders", #"{"state":"ORDER_STATE_ACCEPTED"}"#),
    WrittenCall("OrderService/ListOrderTimeline", #"{"orderId":"14"}"#),
    WrittenCall("EventService/Watch", #"{"afterSequence":"3","heartbeat":"1s"}"#),
    WrittenCall("EventService/Fetch", #"{"afterSequence":"5","limit":3,"wait":"2s"}"#),
    WrittenCall("AdminService/GetStatus"),
    WrittenCall("AdminService/Verify"),
    WrittenCall("AdminService/Backup"),
    WrittenCall("AdminService/GetDescriptorSet"),
    WrittenCall("AdminService/AcceptClock"),
    WrittenCall("AdminService/AdvanceClock", #"{"by":"3600s"}"#),
  ]
}
