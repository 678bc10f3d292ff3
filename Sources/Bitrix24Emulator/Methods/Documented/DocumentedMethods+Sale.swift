extension DocumentedMethods {
    /// The methods of the scope `sale`.
    static let sale = """
        sale.basketitem.add sale.basketitem.addCatalogProduct sale.basketitem.delete sale.basketitem.get
        sale.basketitem.getFields sale.basketitem.getFieldsCatalogProduct sale.basketitem.list
        sale.basketitem.update sale.basketitem.updateCatalogProduct sale.basketproperties.add
        sale.basketproperties.delete sale.basketproperties.get sale.basketproperties.getFields
        sale.basketproperties.list sale.basketproperties.update sale.businessValuePersonDomain.add
        sale.businessValuePersonDomain.deleteByFilter sale.businessValuePersonDomain.getFields
        sale.businessValuePersonDomain.list sale.delivery.add sale.delivery.config.get sale.delivery.config.update
        sale.delivery.delete sale.delivery.getlist sale.delivery.handler.add sale.delivery.handler.delete
        sale.delivery.handler.list sale.delivery.handler.update sale.delivery.update sale.order.add
        sale.order.delete sale.order.get sale.order.getFields sale.order.list sale.order.update sale.payment.add
        sale.payment.delete sale.payment.get sale.payment.getFields sale.payment.list sale.payment.update
        sale.paymentitembasket.add sale.paymentitembasket.delete sale.paymentitembasket.get
        sale.paymentitembasket.getfields sale.paymentitembasket.list sale.paymentitembasket.update
        sale.paymentItemShipment.add sale.paymentItemShipment.delete sale.paymentItemShipment.get
        sale.paymentItemShipment.getFields sale.paymentItemShipment.list sale.paymentItemShipment.update
        sale.persontype.add sale.persontype.delete sale.persontype.get sale.persontype.getFields
        sale.persontype.list sale.persontype.update sale.property.add sale.property.delete sale.property.get
        sale.property.getfieldsbytype sale.property.list sale.property.update sale.propertygroup.add
        sale.propertygroup.delete sale.propertygroup.get sale.propertygroup.getFields sale.propertygroup.list
        sale.propertygroup.update sale.propertyRelation.add sale.propertyRelation.deleteByFilter
        sale.propertyRelation.getFields sale.propertyRelation.list sale.propertyvalue.delete sale.propertyvalue.get
        sale.propertyvalue.getfields sale.propertyvalue.list sale.propertyvalue.modify sale.propertyvariant.add
        sale.propertyvariant.delete sale.propertyvariant.get sale.propertyvariant.getFields
        sale.propertyvariant.list sale.propertyvariant.update sale.shipment.add sale.shipment.delete
        sale.shipment.get sale.shipment.getFields sale.shipment.list sale.shipment.update sale.shipmentitem.add
        sale.shipmentitem.delete sale.shipmentitem.get sale.shipmentitem.getfields sale.shipmentitem.list
        sale.shipmentitem.update sale.shipmentproperty.add sale.shipmentproperty.delete sale.shipmentproperty.get
        sale.shipmentproperty.getfieldsbytype sale.shipmentproperty.list sale.shipmentproperty.update
        sale.shipmentpropertyvalue.delete sale.shipmentpropertyvalue.get sale.shipmentpropertyvalue.getfields
        sale.shipmentpropertyvalue.list sale.shipmentpropertyvalue.modify sale.status.add sale.status.delete
        sale.status.get sale.status.getFields sale.status.list sale.status.update sale.statusLang.add
        sale.statusLang.deleteByFilter sale.statusLang.getFields sale.statusLang.getListLangs sale.statusLang.list
        sale.tradeBinding.getFields sale.tradeBinding.list sale.tradePlatform.getFields sale.tradePlatform.list
        """
}
