import Messages

extension CreateSkuResponse: CommandAnswer {}
extension UpdateSkuResponse: CommandAnswer {}
extension GetSkuResponse: Answered {}
extension CreateLocationResponse: CommandAnswer {}
extension UpdateLocationResponse: CommandAnswer {}
extension GetLocationResponse: Answered {}
extension CreateChannelResponse: CommandAnswer {}
extension UpdateChannelResponse: CommandAnswer {}
extension GetChannelResponse: Answered {}

extension ReceiveResponse: CommandAnswer {}
extension AdjustResponse: CommandAnswer {}
extension DamageResponse: CommandAnswer {}
extension UndamageResponse: CommandAnswer {}
extension SetOnHandResponse: CommandAnswer {}
extension ImportStockResponse: CommandAnswer {}
extension GetPositionsResponse: Answered {}
extension GetAvailabilityResponse: Answered {}
extension ListStockLedgerResponse: Answered {}

extension HoldResponse: CommandAnswer {}
extension ExtendResponse: CommandAnswer {}
extension ConfirmResponse: CommandAnswer {}
extension ReserveResponse: CommandAnswer {}
extension ReleaseResponse: CommandAnswer {}
extension AllocateResponse: CommandAnswer {}
extension UnallocateResponse: CommandAnswer {}
extension GetClaimResponse: Answered {}
extension ListClaimsResponse: Answered {}

extension CreateTransferResponse: CommandAnswer {}
extension ShipTransferResponse: CommandAnswer {}
extension ReceiveTransferResponse: CommandAnswer {}
extension CloseTransferResponse: CommandAnswer {}
extension CancelTransferResponse: CommandAnswer {}
extension GetTransferResponse: Answered {}
extension ListTransfersResponse: Answered {}

extension PlaceOrderResponse: CommandAnswer {}
extension DraftOrderResponse: CommandAnswer {}
extension PlaceDraftResponse: CommandAnswer {}
extension DiscardDraftResponse: CommandAnswer {}
extension AcceptOrderResponse: CommandAnswer {}
extension RejectOrderResponse: CommandAnswer {}
extension ReserveOrderResponse: CommandAnswer {}
extension AllocateOrderResponse: CommandAnswer {}
extension UnallocateOrderResponse: CommandAnswer {}
extension CancelOrderResponse: CommandAnswer {}
extension GetOrderResponse: Answered {}
extension FindOrderResponse: Answered {}
extension ListOrdersResponse: Answered {}
extension ListOrderTimelineResponse: Answered {}

extension AdvanceClockResponse: CommandAnswer {}
extension VerifyResponse: Answered {}
