/// Every target there is.
package enum FuzzCatalog {
    package static let all: [any FuzzTarget] = [
        JSONTarget(), MessageTarget(), RoutedMessageTarget(), LineTarget(), ConnectionTarget(), HeaderValueTarget(),
        AcceptTarget(), HostOriginTarget(), AuthorizationTarget(), HTTPRequestTarget(), WebSocketTarget(),
        EventStreamTarget(),
    ]
}
