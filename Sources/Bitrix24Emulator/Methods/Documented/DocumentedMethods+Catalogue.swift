extension DocumentedMethods {
    /// The methods of the scope `catalog`.
    static let catalog = """
        catalog.catalog.get catalog.catalog.getFields catalog.catalog.isOffers catalog.catalog.list
        catalog.document.add catalog.document.cancel catalog.document.cancelList catalog.document.conduct
        catalog.document.conductList catalog.document.confirm catalog.document.delete catalog.document.deleteList
        catalog.document.element.add catalog.document.element.delete catalog.document.element.fields
        catalog.document.element.getFields catalog.document.element.list catalog.document.element.update
        catalog.document.fields catalog.document.getFields catalog.document.list catalog.document.mode.status
        catalog.document.unconfirm catalog.document.update catalog.documentcontractor.add
        catalog.documentcontractor.delete catalog.documentcontractor.getFields catalog.documentcontractor.list
        catalog.enum.getRoundTypes catalog.enum.getStoreDocumentTypes catalog.extra.get catalog.extra.getFields
        catalog.extra.list catalog.measure.add catalog.measure.delete catalog.measure.get catalog.measure.getFields
        catalog.measure.list catalog.measure.update catalog.price.add catalog.price.delete catalog.price.get
        catalog.price.getFields catalog.price.list catalog.price.modify catalog.price.update catalog.priceType.add
        catalog.priceType.delete catalog.priceType.get catalog.priceType.getFields catalog.priceType.list
        catalog.priceType.update catalog.priceTypeGroup.add catalog.priceTypeGroup.delete
        catalog.priceTypeGroup.getFields catalog.priceTypeGroup.list catalog.priceTypeLang.add
        catalog.priceTypeLang.delete catalog.priceTypeLang.get catalog.priceTypeLang.getFields
        catalog.priceTypeLang.getLanguages catalog.priceTypeLang.list catalog.priceTypeLang.update
        catalog.product.add catalog.product.delete catalog.product.download catalog.product.get
        catalog.product.getFieldsByFilter catalog.product.list catalog.product.offer.add
        catalog.product.offer.delete catalog.product.offer.download catalog.product.offer.get
        catalog.product.offer.getFieldsByFilter catalog.product.offer.list catalog.product.offer.update
        catalog.product.service.add catalog.product.service.delete catalog.product.service.download
        catalog.product.service.get catalog.product.service.getFieldsByFilter catalog.product.service.list
        catalog.product.service.update catalog.product.sku.add catalog.product.sku.delete
        catalog.product.sku.download catalog.product.sku.get catalog.product.sku.getFieldsByFilter
        catalog.product.sku.list catalog.product.sku.update catalog.product.update catalog.productImage.add
        catalog.productImage.delete catalog.productImage.get catalog.productImage.getFields
        catalog.productImage.list catalog.productProperty.add catalog.productProperty.delete
        catalog.productProperty.get catalog.productProperty.getFields catalog.productProperty.list
        catalog.productProperty.update catalog.productPropertyEnum.add catalog.productPropertyEnum.delete
        catalog.productPropertyEnum.get catalog.productPropertyEnum.getFields catalog.productPropertyEnum.list
        catalog.productPropertyEnum.update catalog.productPropertyFeature.add catalog.productPropertyFeature.get
        catalog.productPropertyFeature.getAvailableFeaturesByProperty catalog.productPropertyFeature.getFields
        catalog.productPropertyFeature.list catalog.productPropertyFeature.update catalog.productPropertySection.get
        catalog.productPropertySection.list catalog.productPropertySection.set catalog.ratio.get
        catalog.ratio.getFields catalog.ratio.list catalog.roundingRule.add catalog.roundingRule.delete
        catalog.roundingRule.get catalog.roundingRule.getFields catalog.roundingRule.list
        catalog.roundingRule.update catalog.section.add catalog.section.delete catalog.section.get
        catalog.section.getFields catalog.section.list catalog.section.update catalog.store.add catalog.store.delete
        catalog.store.get catalog.store.getFields catalog.store.list catalog.store.update catalog.storeproduct.get
        catalog.storeproduct.getFields catalog.storeproduct.list catalog.userfield.document.list
        catalog.userfield.document.update catalog.vat.add catalog.vat.delete catalog.vat.get catalog.vat.getFields
        catalog.vat.list catalog.vat.update
        """
}
